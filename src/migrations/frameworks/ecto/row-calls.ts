import {
  entryOf,
  isGiven,
  linkNamed,
  nameOf,
  numberOf,
  textOf,
  valuesOf,
} from '../code/ask-value.ts'
import { type ChainValue, type Link, nothing, type Value } from '../code/value.ts'
import { tableOfModel } from '../rails/inflect.ts'
import { quoted, shown, type TableName } from '../sql-text/names.ts'
import { type Assignment, deleteRows, updateRows } from '../sql-text/rows.ts'
import { defaultOf } from './column-sql.ts'

/** SQL of `repo().update_all(query, set: …)` and `delete_all`; null for any other call. */
export function rowsSql(chain: ChainValue): { readonly sql: string; readonly at: Link } | null {
  const at = linkNamed(chain.links, 'update_all', 'delete_all')
  if (at === null) return null
  const [given, changes] = valuesOf(at)
  const query = readQuery(given)
  const table = query.table ?? { schema: null, name: nameOf(given) }
  const where = limited(table, query)
  if (at.name === 'delete_all') return { sql: deleteRows(table, where), at }
  const set = [...assignmentsOf(query.update), ...assignmentsOf(changes ?? nothing)]
  return { sql: updateRows(table, set, where), at }
}

interface Query {
  readonly table: TableName | null
  readonly conditions: readonly string[]
  readonly limit: string | null
  readonly update: Value
}

const noQuery: Query = { table: null, conditions: [], limit: null, update: nothing }

/** A table, `from(u in "users", where: …)`, or what is piped through `where`, `limit` and `update`. */
function readQuery(value: Value | undefined): Query {
  if (value === undefined) return noQuery
  if (value.kind === 'text') return { ...noQuery, table: { schema: null, name: value.text } }
  if (value.kind === 'list') return readQuery(value.items[0])
  if (value.kind !== 'chain') return noQuery
  const values = valuesOf(value.links.at(-1) ?? null)
  const step = value.links.at(-1)?.name === '()' ? value.root : (value.links.at(-1)?.name ?? '')
  if (step === 'from') return fromQuery(values)
  if (value.links.length === 0) return { ...noQuery, table: sourceOf(value.source) }
  const inner = readQuery(values[0])
  const last = values.at(-1)
  if (/^(?:or_)?where$/.test(step))
    return { ...inner, conditions: [...inner.conditions, ...conditionsIn(last)] }
  if (step === 'limit') return { ...inner, limit: String(numberOf(last) ?? '$1') }
  return step === 'update' ? { ...inner, update: last ?? nothing } : inner
}

function fromQuery([source, options]: readonly Value[]): Query {
  const table = source?.kind === 'chain' ? sourceOf(source.source) : readQuery(source).table
  const where = entryOf(options, 'where')
  const limit = entryOf(options, 'limit')
  return {
    table,
    conditions: isGiven(where) ? conditionsIn(where) : [],
    limit: isGiven(limit) ? String(numberOf(limit) ?? '$1') : null,
    update: entryOf(options, 'update'),
  }
}

/** `u in "users"`, `u in Shop.User`, `Shop.User`. */
function sourceOf(source: string): TableName | null {
  const text = /"([^"]+)"/.exec(source)?.[1]
  if (text !== undefined) return { schema: null, name: text }
  const module = /([A-Z]\w*)\s*\}?$/.exec(source)?.[1]
  return module === undefined ? null : { schema: null, name: tableOfModel(module) }
}

const operators: Readonly<Record<string, string>> = { '==': '=', '!=': '<>' }

/** Conditions as far as they can be read from how they are written; at least one. */
function conditionsIn(value: Value | undefined): readonly string[] {
  if (value?.kind === 'record') return [...value.entries.keys()].map((key) => `${quoted(key)} = $1`)
  const source = value?.kind === 'chain' ? value.source : ''
  const nulls = [...source.matchAll(/(not\s+)?is_nil\(\s*\w+\.(\w+)\s*\)/g)].map(
    ([, not, column]) => `${quoted(column ?? '')} IS ${not === undefined ? '' : 'NOT '}NULL`,
  )
  const others = [...source.matchAll(/(?<!\w)\w+\.(\w+)\s*(==|!=|>=|<=|>|<|in)\s*(?!\))/g)].map(
    ([, column, operator]) => comparison(column ?? '', operator ?? '=='),
  )
  const found = [...nulls, ...others]
  return found.length === 0 ? ['$1'] : found
}

function comparison(column: string, operator: string): string {
  if (operator === 'in') return `${quoted(column)} IN ($1)`
  return `${quoted(column)} ${operators[operator] ?? operator} $1`
}

function limited(table: TableName, { conditions, limit }: Query): string | null {
  const where = conditions.length === 0 ? null : conditions.join(' AND ')
  if (limit === null) return where
  const condition = where === null ? '' : ` WHERE ${where}`
  return `"id" IN (SELECT "id" FROM ${shown(table)}${condition} LIMIT ${limit})`
}

function assignmentsOf(changes: Value): readonly Assignment[] {
  const set = entryOf(changes, 'set')
  const counted = entryOf(changes, 'inc')
  return [...ofRecord(set), ...ofRecord(counted)]
}

function ofRecord(value: Value): readonly Assignment[] {
  if (value.kind !== 'record') return []
  return [...value.entries].map(([key, each]) => [key, expression(each)])
}

function expression(value: Value): string {
  if (value.kind === 'nothing') return 'NULL'
  if (value.kind !== 'chain') return defaultOf(value) ?? 'NULL'
  const fragment = value.root === 'fragment' ? textOf(valuesOf(value.links[0] ?? null)[0]) : null
  return fragment === null ? '$1' : fragment.replaceAll('?', '$1')
}
