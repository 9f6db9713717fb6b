import {
  entryOf,
  isGiven,
  itemsOf,
  linkNamed,
  nameOf,
  numberOf,
  valuesOf,
} from '../code/ask-value.ts'
import type { ChainValue, Link, Value } from '../code/value.ts'
import { tableOfModel } from '../rails/inflect.ts'
import { quoted, shown, type TableName, tableNamed } from '../sql-text/names.ts'
import { conditionOf, expressionOf } from '../sql-text/row-conditions.ts'
import { type Assignment, deleteRows, insertRows, updateRows } from '../sql-text/rows.ts'
import { rawSql } from './raw-sql.ts'

/** SQL of a change of rows by Laravel's query builder or by a model; null for what changes none. */
export function rowsSql({
  root,
  links,
}: ChainValue): { readonly sql: string; readonly at: Link } | null {
  const at = links.findLast(({ name, values }) => values !== null && changes.has(name))
  const table = tableIn(root, links)
  if (at === undefined || table === null) return null
  const where = limited(table, links, conditionOf(links, rawSql))
  const sql = changes.get(at.name)?.(table, valuesOf(at), where)
  return sql === undefined ? null : { sql, at }
}

/** What is done for each batch or row of a query: `chunkById(100, function …)`; null when there is none. */
export function batchesOf(links: readonly Link[]): Link | null {
  return linkNamed(links, ...batchMethods)
}

const batchMethods: readonly string[] = [
  'chunk',
  'chunkById',
  'chunkByIdDesc',
  'chunkMap',
  'each',
  'eachById',
  'map',
  'when',
  'unless',
  'tap',
]

function tableIn(root: string, links: readonly Link[]): TableName | null {
  const table = linkNamed(links, 'table', 'from')
  if (table !== null) return tableNamed(nameOf(valuesOf(table)[0]).replace(/\s+as\s+.*$/i, ''))
  return /^[A-Z]\w*$/.test(root) ? tableNamed(tableOfModel(root)) : null
}

/** PostgreSQL has no UPDATE with a limit: Laravel asks for so many rows first. */
function limited(table: TableName, links: readonly Link[], where: string | null): string | null {
  const [limit] = valuesOf(linkNamed(links, 'limit', 'take'))
  if (limit === undefined) return where
  const condition = where === null ? '' : ` WHERE ${where}`
  const rows = numberOf(limit) ?? '$1'
  return `ctid IN (SELECT ctid FROM ${shown(table)}${condition} LIMIT ${rows})`
}

type Change = (table: TableName, values: readonly Value[], where: string | null) => string

const changes: ReadonlyMap<string, Change> = new Map<string, Change>([
  ['update', (table, [row], where) => updateRows(table, ofRow(row), where)],
  ['updateOrInsert', (table, [row]) => insertRows(table, ofRow(row))],
  ['increment', (table, [column], where) => updateRows(table, counted(column, '+'), where)],
  ['decrement', (table, [column], where) => updateRows(table, counted(column, '-'), where)],
  ['touch', (table, _, where) => updateRows(table, [['updated_at', 'CURRENT_TIMESTAMP']], where)],
  ['delete', (table, [id], where) => deleteRows(table, isGiven(id) ? '"id" = $1' : where)],
  ['forceDelete', (table, _, where) => deleteRows(table, where)],
  ['truncate', (table) => `TRUNCATE ${shown(table)} RESTART IDENTITY CASCADE`],
  ['insert', (table, [rows]) => insertRows(table, ofRow(firstRow(rows)))],
  ['insertOrIgnore', (table, [rows]) => insertRows(table, ofRow(firstRow(rows)))],
  ['insertGetId', (table, [row]) => insertRows(table, ofRow(row))],
  ['upsert', (table, [rows]) => insertRows(table, ofRow(firstRow(rows)))],
])

function firstRow(rows: Value | undefined): Value | undefined {
  return rows?.kind === 'record' ? rows : itemsOf(rows)[0]
}

function ofRow(row: Value | undefined): readonly Assignment[] {
  if (row?.kind !== 'record') return []
  return [...row.entries.keys()].map((key) => [key, expressionOf(entryOf(row, key), rawSql)])
}

function counted(column: Value | undefined, sign: string): readonly Assignment[] {
  const name = nameOf(column)
  return [[name, `${quoted(name)} ${sign} 1`]]
}
