import {
  entryOf,
  isGiven,
  itemsOf,
  linkNamed,
  nameOf,
  numberOf,
  textOf,
  valuesOf,
} from '../code/ask-value.ts'
import type { Link, Value } from '../code/value.ts'
import { quoted, shown, type TableName, tableNamed } from '../sql-text/names.ts'
import { conditionOf, expressionOf } from '../sql-text/row-conditions.ts'
import { type Assignment, deleteRows, insertRows, updateRows } from '../sql-text/rows.ts'
import { rawSql } from './raw-sql.ts'

/** SQL of a query such as `knex('orders').where({ id }).update({ state: 0 })`; null for one that changes and locks nothing. */
export function rowsSql(
  links: readonly Link[],
): { readonly sql: string; readonly at: Link } | null {
  const table = tableIn(links)
  if (table === null) return null
  const at = links.find(({ name, values }) => values !== null && changes.has(name))
  if (at === undefined) return null
  const where = conditionOf(links, rawSql)
  const sql = changes.get(at.name)?.(table, valuesOf(at), where)
  return sql === undefined ? null : { sql, at }
}

/** The table that `knex('orders')`, `knex.from('orders')` or `.table('orders')` names; null where none does. */
function tableIn(links: readonly Link[]): TableName | null {
  const link = linkNamed(links, '()', 'table', 'from', 'into', 'batchInsert')
  const [given] = valuesOf(link)
  if (!isGiven(given)) return null
  const schema = textOf(valuesOf(linkNamed(links, 'withSchema'))[0])
  const aliased = given.kind === 'record' ? [...given.entries.values()][0] : given
  return tableNamed(nameOf(aliased).replace(/\s+as\s+.*$/i, ''), schema)
}

type Change = (table: TableName, values: readonly Value[], where: string | null) => string

const changes: ReadonlyMap<string, Change> = new Map<string, Change>([
  ['update', (table, values, where) => updateRows(table, assignmentsOf(values), where)],
  ['increment', (table, values, where) => updateRows(table, counted(values, '+'), where)],
  ['decrement', (table, values, where) => updateRows(table, counted(values, '-'), where)],
  ['del', (table, _, where) => deleteRows(table, where)],
  ['delete', (table, _, where) => deleteRows(table, where)],
  ['truncate', (table) => `TRUNCATE ${shown(table)} RESTART IDENTITY`],
  ['insert', (table, [rows]) => insertRows(table, ofRow(itemsOf(rows)[0]))],
  ['batchInsert', (table, [, rows]) => insertRows(table, ofRow(itemsOf(rows)[0]))],
  [
    'forUpdate',
    (table, _, where) => `SELECT * FROM ${shown(table)}${whereClause(where)} FOR UPDATE`,
  ],
])

function whereClause(where: string | null): string {
  return where === null ? '' : ` WHERE ${where}`
}

function assignmentsOf([first, second]: readonly Value[]): readonly Assignment[] {
  if (first?.kind === 'record') return ofRow(first)
  return isGiven(first) && second !== undefined
    ? [[nameOf(first), expressionOf(second, rawSql)]]
    : []
}

function ofRow(row: Value | undefined): readonly Assignment[] {
  if (row?.kind !== 'record') return []
  return [...row.entries.keys()].map((key) => [key, expressionOf(entryOf(row, key), rawSql)])
}

function counted([column, by]: readonly Value[], sign: string): readonly Assignment[] {
  const name = nameOf(column)
  return [[name, `${quoted(name)} ${sign} ${numberOf(by) ?? 1}`]]
}
