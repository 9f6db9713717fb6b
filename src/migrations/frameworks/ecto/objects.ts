import {
  entryOf,
  isFalse,
  isGiven,
  isSet,
  itemsOf,
  linkNamed,
  nameOf,
  textOf,
  valuesOf,
} from '../code/ask-value.ts'
import { nothing, type Value } from '../code/value.ts'
import { quoted, type TableName } from '../sql-text/names.ts'
import * as statements from '../sql-text/statements.ts'

/** What `create` and `drop` are about: `table(…)`, `index(…)`, `unique_index(…)`, `constraint(…)`. */
export interface Described {
  readonly kind: 'table' | 'index' | 'constraint'
  readonly table: TableName
  readonly values: readonly Value[]
  readonly options: Value
  readonly isUnique: boolean
}

/** Null for anything that is none of these. */
export function describedBy(value: Value | undefined): Described | null {
  if (value?.kind !== 'chain') return null
  const kind = kinds[value.root]
  if (kind === undefined) return null
  const values = valuesOf(linkNamed(value.links, '()'))
  const options = optionsIn(values)
  const prefix = entryOf(options, 'prefix')
  return {
    kind,
    values,
    options,
    isUnique: value.root === 'unique_index' || isSet(options, 'unique'),
    table: { schema: isGiven(prefix) ? nameOf(prefix) : null, name: nameOf(values[0]) },
  }
}

const kinds: Readonly<Record<string, Described['kind']>> = {
  table: 'table',
  index: 'index',
  unique_index: 'index',
  constraint: 'constraint',
}

function optionsIn(values: readonly Value[]): Value {
  return values.slice(1).find(({ kind }) => kind === 'record') ?? nothing
}

export function createIndexSql(
  { table, values, options, isUnique }: Described,
  ifNotExists: boolean,
): string {
  const columns = itemsOf(values[1])
  return statements.createIndex(table, {
    name: indexName(table, columns, options),
    parts: columns.map(partOf),
    isUnique,
    ifNotExists,
    isConcurrent: isSet(options, 'concurrently'),
    using: textOf(entryOf(options, 'using')),
    include: itemsOf(entryOf(options, 'include')).map(nameOf),
    where: textOf(entryOf(options, 'where')),
    isOnly: isSet(options, 'only'),
  })
}

export function dropIndexSql({ table, values, options }: Described, ifExists: boolean): string {
  const name = indexName(table, itemsOf(values[1]), options)
  return statements.dropIndex(table, name, {
    ifExists,
    isConcurrent: isSet(options, 'concurrently'),
  })
}

/** The constraint of `constraint(:orders, :positive, check: "amount > 0")`; null where it says none. */
export function createConstraintSql({ table, values, options }: Described): string | null {
  const check = textOf(entryOf(options, 'check'))
  const exclude = textOf(entryOf(options, 'exclude'))
  if (check === null && exclude === null) return null
  const notValid = isFalse(entryOf(options, 'validate')) ? ' NOT VALID' : ''
  const definition = check === null ? `EXCLUDE USING ${exclude}` : `CHECK (${check})`
  return statements.addConstraint(table, nameOf(values[1]), definition + notValid)
}

export function dropConstraintSql({ table, values }: Described, ifExists: boolean): string {
  return statements.dropConstraint(table, nameOf(values[1]), ifExists)
}

/** As Ecto names them: `orders_account_id_index`. */
function indexName({ name }: TableName, columns: readonly Value[], options: Value): string {
  const given = entryOf(options, 'name')
  if (isGiven(given)) return nameOf(given)
  const parts = [name, ...columns.flatMap(namesIn), 'index']
  return parts
    .join('_')
    .replaceAll(/[^\w]+/g, '_')
    .replaceAll(/_+/g, '_')
}

function namesIn(column: Value): readonly string[] {
  return column.kind === 'record' ? [...column.entries.values()].map(nameOf) : [nameOf(column)]
}

/** Atoms are columns, texts are SQL; `desc: :amount` says the order. */
function partOf(column: Value): string {
  if (column.kind === 'record') {
    const [[order, name] = ['asc', nothing] as const] = [...column.entries]
    return `${quoted(nameOf(name))} ${order.replaceAll('_', ' ').toUpperCase()}`
  }
  const name = nameOf(column)
  return /^\w+$/.test(name) ? quoted(name) : name
}
