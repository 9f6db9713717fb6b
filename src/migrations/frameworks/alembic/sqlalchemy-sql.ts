import { isGiven, nameOf } from '../code/ask-value.ts'
import type { ChainValue, Link, TextValue, Value } from '../code/value.ts'
import { argumentsOf } from '../python/python-arguments.ts'
import { inOneLine } from '../sql-text/in-one-line.ts'
import { constantOf, literal } from '../sql-text/literal.ts'
import { quoted } from '../sql-text/names.ts'

/** The text of SQL that is meant as it stands: a string, `sa.text(…)`; null for anything else. */
export function sqlText(value: Value): TextValue | null {
  if (value.kind === 'text') return value
  if (value.kind !== 'chain') return null
  const link = value.links.find(({ name }) => /^(?:text|literal_column|DDL|SQL)$/.test(name))
  const [text] = link?.values ?? []
  return text?.kind === 'text' ? text : null
}

/** SQL of a server's default; null where there is none. */
export function defaultSql(value: Value): string | null {
  if (!isGiven(value)) return null
  return value.kind === 'chain' ? expressionSql(value) : constantOf(value)
}

/** SQL of an expression: `sa.func.lower(…)`, `sa.text(…)`, `sa.false()`; what is not known is some constant. */
export function expressionSql(value: ChainValue): string {
  const text = sqlText(value)
  if (text !== null) return text.text
  const last = value.links.at(-1)
  const word = words[(last?.name ?? '').toLowerCase()]
  if (word !== undefined) return word
  const isFunction = value.links.at(-2)?.name === 'func' || value.root === 'func'
  if (isFunction && last !== undefined) return functionSql(last)
  return last?.name === 'column' ? quoted(nameOf(last.values?.[0])) : literal(nameOf(value))
}

const words: Readonly<Record<string, string>> = {
  true: 'true',
  false: 'false',
  null: 'NULL',
  current_timestamp: 'CURRENT_TIMESTAMP',
  now: 'now()',
  utcnow: 'now()',
}

function functionSql({ name, values }: Link): string {
  const given = (values ?? []).map((value) =>
    value.kind === 'chain' ? expressionSql(value) : constantOf(value),
  )
  return `${name}(${given.join(', ')})`
}

/** A part of an index: a name, or an expression. */
export function indexPart(value: Value): string {
  if (value.kind === 'text') return quoted(value.text)
  const text = sqlText(value)?.text.trim()
  if (text === undefined) return value.kind === 'chain' ? `(${columnExpression(value)})` : '(1)'
  const isPlain =
    /^"?\w+"?(?:\s|$)/.test(text) || /^\w+\([^()]*\)$/.test(text) || text.startsWith('(')
  return isPlain ? text : `(${text})`
}

function columnExpression(value: ChainValue): string {
  const last = value.links.at(-1)
  if (last === undefined || last.values === null) return quoted(last?.name ?? nameOf(value))
  const [inner] = last.values
  const column = inner?.kind === 'chain' ? columnExpression(inner) : quoted(nameOf(inner))
  if (last.name === 'column') return column
  if (/^(?:desc|asc|nulls_?\w+)$/.test(last.name)) return column
  return sqlText(value)?.text ?? `${last.name}(${column})`
}

/** SQL of a condition of a check or a query; null where it is put together of columns in a way nobody follows. */
export function conditionSql(value: Value): string | null {
  const text = sqlText(value)
  if (text !== null) return inOneLine(text.text)
  if (value.kind !== 'chain') return null
  const last = value.links.at(-1)
  const column = columnBefore(value)
  if (column === null) return comparisonSql(value.root)
  if (/^is_?not$/.test(last?.name ?? '')) return `${column} IS NOT NULL`
  if (last?.name === 'is_') return `${column} IS NULL`
  if (last?.name === 'in_' || last?.name === 'between') {
    const given = argumentsOf(last).placed.flatMap((each) =>
      each.kind === 'list' ? each.items : [each],
    )
    return `${column} IN (${given.map(constantOf).join(', ') || 'NULL'})`
  }
  return comparisonSql(value.root)
}

/** The column of `table.c.id.in_(…)` or `sa.column('id').isnot(None)`. */
function columnBefore({ links }: ChainValue): string | null {
  const before = links.at(-2)
  if (before === undefined) return null
  return quoted(before.values === null ? before.name : nameOf(before.values[0]))
}

/** `orders.c.id == 5` as its source. */
function comparisonSql(source: string): string | null {
  const parts = /(?<!\w)(\w+)(?:["']\))?\s*(==|!=|<=|>=|<|>)\s*(.+)$/s.exec(source)
  const [, column, operator, value] = parts ?? []
  if (column === undefined || operator === undefined || value === undefined) return null
  if (value.trim() === 'None') return `${quoted(column)} IS ${operator === '!=' ? 'NOT ' : ''}NULL`
  const isNumber = /^-?\d+$/.test(value.trim())
  const sqlOperator = operator === '==' ? '=' : operator === '!=' ? '<>' : operator
  return `${quoted(column)} ${sqlOperator} ${isNumber ? value.trim() : '1'}`
}
