import { itemsOf, nameOf, textOf } from '../code/ask-value.ts'
import type { Link, Value } from '../code/value.ts'
import { constantOf } from './literal.ts'
import { quoted } from './names.ts'

/** SQL of a value that is written as SQL, such as `knex.raw('now()')`; null for any other. */
export type RawSql = (value: Value) => string | null

/**
 * The condition that a query builder's `where` calls make, in the words that Knex and Laravel share; null where there is none.
 * What is only known at run time is a parameter.
 */
export function conditionOf(links: readonly Link[], rawOf: RawSql): string | null {
  let condition: string | null = null
  for (const link of links) {
    const next = conditionOfLink(link, rawOf)
    if (next === null) continue
    const joint = /^or[A-Z]/.test(link.name) ? 'OR' : 'AND'
    condition = condition === null ? next : `${condition} ${joint} ${next}`
  }
  return condition
}

/** A value as an expression: raw SQL, a constant, or a parameter. */
export function expressionOf(value: Value | undefined, rawOf: RawSql): string {
  if (value === undefined) return '$1'
  const raw = rawOf(value)
  if (raw !== null) return raw
  return value.kind === 'chain' || value.kind === 'function' ? '$1' : constantOf(value)
}

/** A column, with or without its table: `orders.id`. */
export function columnPath(name: string): string {
  return name.split('.').map(quoted).join('.')
}

function conditionOfLink({ name, values }: Link, rawOf: RawSql): string | null {
  const kind = name.replace(/^(?:and|or)W/, 'w')
  if (values === null || !kind.startsWith('where')) return null
  return kinds[kind]?.(values, rawOf) ?? '$1'
}

type Condition = (values: readonly Value[], rawOf: RawSql) => string

const kinds: Readonly<Record<string, Condition>> = {
  where: comparison,
  whereNot: (values, rawOf) => `NOT (${comparison(values, rawOf)})`,
  whereNull: ([column]) => `${columnOf(column)} IS NULL`,
  whereNotNull: ([column]) => `${columnOf(column)} IS NOT NULL`,
  whereIn: ([column, values], rawOf) => `${columnOf(column)} IN (${members(values, rawOf)})`,
  whereNotIn: ([column, values], rawOf) => `${columnOf(column)} NOT IN (${members(values, rawOf)})`,
  whereBetween: ([column, range], rawOf) => {
    const [from, to] = itemsOf(range)
    return `${columnOf(column)} BETWEEN ${expressionOf(from, rawOf)} AND ${expressionOf(to, rawOf)}`
  },
  whereRaw: ([sql]) => `(${(textOf(sql) ?? '$1').replaceAll('?', '$1')})`,
  whereColumn: ([one, ...rest]) => `${columnOf(one)} = ${columnOf(rest.at(-1))}`,
}

function comparison(values: readonly Value[], rawOf: RawSql): string {
  const [first, second, third] = values
  if (first?.kind === 'record') return ofRecord(first.entries, rawOf)
  if (first?.kind === 'list') {
    return first.items.map((item) => comparison(itemsOf(item), rawOf)).join(' AND ') || '$1'
  }
  if (first === undefined || second === undefined) return rawOrParameter(first, rawOf)
  const operator = third === undefined ? '=' : operatorOf(second)
  const value = third ?? second
  if (value.kind === 'nothing') {
    return `${columnOf(first)} IS ${operator === '=' ? '' : 'NOT '}NULL`
  }
  return `${columnOf(first)} ${operator} ${expressionOf(value, rawOf)}`
}

function rawOrParameter(value: Value | undefined, rawOf: RawSql): string {
  return (value === undefined ? null : rawOf(value)) ?? '$1'
}

function ofRecord(entries: ReadonlyMap<string, Value>, rawOf: RawSql): string {
  const conditions = [...entries].map(([column, value]) =>
    matches(columnPath(column), value, rawOf),
  )
  return conditions.join(' AND ') || '$1'
}

function matches(column: string, value: Value, rawOf: RawSql): string {
  if (value.kind === 'nothing') return `${column} IS NULL`
  if (value.kind === 'list') return `${column} IN (${members(value, rawOf)})`
  if (value.kind !== 'record') return `${column} = ${expressionOf(value, rawOf)}`
  const compared = [...value.entries].map(([key, each]) => {
    const operator = wordOperators[key.replace(/^.*\./, '')] ?? '='
    return each.kind === 'nothing'
      ? `${column} IS ${operator === '<>' ? 'NOT ' : ''}NULL`
      : `${column} ${operator} ${expressionOf(each, rawOf)}`
  })
  return compared.join(' AND ') || '$1'
}

/** Operators by the names that Sequelize has for them: `[Op.gt]: 0`. */
const wordOperators: Readonly<Record<string, string>> = {
  gt: '>',
  gte: '>=',
  lt: '<',
  lte: '<=',
  ne: '<>',
  not: '<>',
  like: 'LIKE',
}

const operators: ReadonlySet<string> = new Set([
  '=',
  '<',
  '>',
  '<=',
  '>=',
  '<>',
  '!=',
  'like',
  'ilike',
])

function operatorOf(value: Value): string {
  const written = (textOf(value) ?? '').toLowerCase()
  return operators.has(written) ? written : '='
}

function members(values: Value | undefined, rawOf: RawSql): string {
  if (values?.kind !== 'list' || values.items.length === 0) return '$1'
  return values.items.map((item) => expressionOf(item, rawOf)).join(', ')
}

function columnOf(value: Value | undefined): string {
  return columnPath(nameOf(value))
}
