import { isGiven, itemsOf, textOf } from '../code/ask-value.ts'
import type { Link, Value } from '../code/value.ts'
import { inOneLine } from '../sql-text/in-one-line.ts'
import { constantOf } from '../sql-text/literal.ts'
import { quoted, shown, tableNamed } from '../sql-text/names.ts'
import type { Rows } from './rails-run.ts'

/** Rows after one more link of a query, such as `where(state: nil)`; the same where the link does not narrow them. */
export function narrowed(rows: Rows, link: Link): Rows {
  const values = link.values ?? []
  if (one.has(link.name)) return { ...rows, reach: 'one' }
  if (batches.has(link.name)) return { ...rows, reach: rows.reach === 'one' ? 'one' : 'batch' }
  if (loops.has(link.name)) return { ...rows, reach: rows.reach === 'one' ? 'one' : 'each' }
  const conditions = conditionsOf(link.name, values, rows)
  return { ...rows, conditions: [...rows.conditions, ...conditions] }
}

/** `UPDATE` of the rows to what `update_all` is given. */
export function updateRows(rows: Rows, values: readonly Value[]): string {
  return `UPDATE ${shown(tableNamed(rows.table))} SET ${assignments(values)}${whereOf(rows)}`
}

export function deleteRows(rows: Rows): string {
  return `DELETE FROM ${shown(tableNamed(rows.table))}${whereOf(rows)}`
}

const one: ReadonlySet<string> = new Set(
  'find find_by find_by! find_by_id first first! last last! take take! sole find_or_create_by find_or_create_by! find_or_initialize_by create create! new'.split(
    ' ',
  ),
)

/** Methods whose block gets a part of the rows. */
const batches: ReadonlySet<string> = new Set(['in_batches', 'find_in_batches', 'each_batch'])

/** Methods whose block gets each row. */
const loops: ReadonlySet<string> = new Set(
  'find_each each each_with_index map flat_map each_entry each_record'.split(' '),
)

function whereOf({ conditions, reach }: Rows): string {
  const bounds = {
    all: [],
    // A part of the rows, by their key.
    batch: ['"id" BETWEEN 1 AND 1000'],
    each: ['"id" = 1'],
    one: ['"id" = 1'],
  }
  const all = [...conditions, ...bounds[reach]]
  return all.length === 0 ? '' : ` WHERE ${all.join(' AND ')}`
}

function assignments(values: readonly Value[]): string {
  const [first] = values
  if (first?.kind === 'record') {
    return [...first.entries]
      .map(([key, value]) => `${quoted(key)} = ${constantOf(value)}`)
      .join(', ')
  }
  // `['state = ?', 0]`, and texts.
  const text = textOf(itemsOf(first)[0])
  if (text !== null) return withValues(text)
  return first === undefined ? '"updated_at" = now()' : `"id" = "id"`
}

function conditionsOf(name: string, values: readonly Value[], { table }: Rows): readonly string[] {
  if (name === 'limit')
    return [`"id" IN (SELECT "id" FROM ${shown(tableNamed(table))} LIMIT ${limitOf(values[0])})`]
  const conditions =
    name === 'where' || name === 'not' || name === 'rewhere' ? values.flatMap(conditionOf) : []
  if (conditions.length === 0) return []
  return name === 'not' ? [`NOT (${conditions.join(' AND ')})`] : conditions
}

function limitOf(value: Value | undefined): string {
  return value?.kind === 'number' ? String(value.value) : '1000'
}

function conditionOf(value: Value): readonly string[] {
  if (value.kind === 'record') return [...value.entries].map(([key, item]) => equality(key, item))
  const text = textOf(itemsOf(value)[0])
  return text === null || text.trim() === '' ? [] : [`(${withValues(text)})`]
}

/** A condition of a text with `?` or `:name` for values. */
function withValues(text: string): string {
  return inOneLine(text.replaceAll('?', 'NULL').replaceAll(/(?<![:\w]):(?=[a-z_])\w+/g, 'NULL'))
}

function equality(key: string, value: Value): string {
  const column = key.split('.').map(quoted).join('.')
  if (!isGiven(value)) return `${column} IS NULL`
  if (value.kind === 'record') {
    return [...value.entries].map(([inner, item]) => equality(inner, item)).join(' AND ') || 'TRUE'
  }
  if (value.kind === 'list') {
    return value.items.length === 0
      ? 'FALSE'
      : `${column} IN (${value.items.map(constantOf).join(', ')})`
  }
  // Known at run time only, but a value in any case.
  if (value.kind === 'chain') return `${column} = $1`
  return `${column} = ${constantOf(value)}`
}
