import {
  entryOf,
  isFalse,
  isGiven,
  isSet,
  isTrue,
  itemsOf,
  nameOf,
  namesOf,
  textOf,
} from '../code/ask-value.ts'
import type { Link, Value } from '../code/value.ts'
import { constantOf } from '../sql-text/literal.ts'
import { quoted, quotedList, shown } from '../sql-text/names.ts'
import * as statements from '../sql-text/statements.ts'
import { columnDefinition } from '../sql-text/table-parts.ts'
import { columnsOf, defaultIn, namedBy, referencesIn, shownBy, typeIn } from './columns.ts'

/** SQL of a call of node-pg-migrate; null for a call that is not read. */
export function pgmCall({ name, values }: Link): readonly string[] | null {
  return calls.get(name)?.(values ?? []) ?? null
}

type Call = (values: readonly Value[]) => readonly string[]

const calls: ReadonlyMap<string, Call> = new Map<string, Call>([
  ['createTable', createTable],
  [
    'dropTable',
    ([table, options]) => [
      statements.dropTable(namedBy(table), isSet(options, 'ifExists'), isSet(options, 'cascade')),
    ],
  ],
  ['renameTable', ([table, to]) => [statements.renameTable(namedBy(table), namedBy(to).name)]],
  ['addColumns', addColumns],
  ['addColumn', addColumns],
  ['dropColumns', dropColumns],
  ['dropColumn', dropColumns],
  [
    'renameColumn',
    ([table, from, to]) => [statements.renameColumn(namedBy(table), nameOf(from), nameOf(to))],
  ],
  ['alterColumn', alterColumn],
  ['addConstraint', addConstraint],
  ['createConstraint', addConstraint],
  [
    'dropConstraint',
    ([table, name, options]) => [
      statements.dropConstraint(namedBy(table), nameOf(name), isSet(options, 'ifExists')),
    ],
  ],
  [
    'renameConstraint',
    ([table, from, to]) => [
      `ALTER TABLE ${shownBy(table)} RENAME CONSTRAINT ${quoted(nameOf(from))} TO ${quoted(nameOf(to))}`,
    ],
  ],
  ['createIndex', createIndex],
  ['addIndex', createIndex],
  ['dropIndex', dropIndex],
  [
    'createType',
    ([name, labels]) => [
      `CREATE TYPE ${shownBy(name)} AS ENUM (${itemsOf(labels).map(constantOf).join(', ')})`,
    ],
  ],
  [
    'addType',
    ([name, labels]) => [
      `CREATE TYPE ${shownBy(name)} AS ENUM (${itemsOf(labels).map(constantOf).join(', ')})`,
    ],
  ],
  ['dropType', ([name]) => [`DROP TYPE ${shownBy(name)}`]],
  ['addTypeValue', ([name, value]) => [`ALTER TYPE ${shownBy(name)} ADD VALUE ${constant(value)}`]],
  [
    'createExtension',
    ([names]) => namesOf(names).map((name) => `CREATE EXTENSION IF NOT EXISTS ${quoted(name)}`),
  ],
  ['createSchema', ([name]) => [`CREATE SCHEMA IF NOT EXISTS ${quoted(nameOf(name))}`]],
  ['dropSchema', ([name]) => [`DROP SCHEMA ${quoted(nameOf(name))}`]],
  ['createSequence', ([name]) => [`CREATE SEQUENCE ${shownBy(name)}`]],
  ['dropSequence', ([name]) => [`DROP SEQUENCE ${shownBy(name)}`]],
  ['alterTable', alterTable],
  ['createView', ([name]) => [`CREATE OR REPLACE VIEW ${shownBy(name)} AS SELECT 1`]],
  ['dropView', ([name]) => [`DROP VIEW ${shownBy(name)}`]],
  [
    'refreshMaterializedView',
    ([name, options]) => [
      `REFRESH MATERIALIZED VIEW ${isSet(options, 'concurrently') ? 'CONCURRENTLY ' : ''}${shownBy(name)}`,
    ],
  ],
  ['dropTrigger', ([table, name]) => [`DROP TRIGGER ${quoted(nameOf(name))} ON ${shownBy(table)}`]],
])

function constant(value: Value | undefined): string {
  return value === undefined ? 'NULL' : constantOf(value)
}

function createTable([name, columns, options]: readonly Value[]): readonly string[] {
  const parts = [
    ...columnsOf(columns).map(columnDefinition),
    ...constraintsIn(entryOf(options, 'constraints')),
  ]
  return [
    statements.createTable(namedBy(name), parts, { ifNotExists: isSet(options, 'ifNotExists') }),
  ]
}

function addColumns([table, columns, options]: readonly Value[]): readonly string[] {
  const ifNotExists = isSet(options, 'ifNotExists')
  return columnsOf(columns).map((column) =>
    statements.addColumn(namedBy(table), column, ifNotExists),
  )
}

function dropColumns([table, columns, options]: readonly Value[]): readonly string[] {
  const names = columns?.kind === 'record' ? [...columns.entries.keys()] : namesOf(columns)
  const ifExists = isSet(options, 'ifExists')
  return names.map((name) => statements.dropColumn(namedBy(table), name, ifExists))
}

function alterColumn([table, name, options]: readonly Value[]): readonly string[] {
  if (options === undefined) return []
  const alter = (sql: string) => statements.alterColumn(namedBy(table), nameOf(name), sql)
  const type = typeIn(options)
  const using = textOf(entryOf(options, 'using'))
  const written = entryOf(options, 'default')
  const isUnset = options.kind === 'record' && options.entries.has('default') && !isGiven(written)
  const notNull = entryOf(options, 'notNull')
  const value = defaultIn(options)
  return [
    ...(isUnset ? [alter('DROP DEFAULT')] : []),
    ...(value === null ? [] : [alter(`SET DEFAULT ${value}`)]),
    ...(type === null ? [] : [alter(`TYPE ${type}${using === null ? '' : ` USING ${using}`}`)]),
    ...(isTrue(notNull) ? [alter('SET NOT NULL')] : []),
    ...(isFalse(notNull) || isSet(options, 'allowNull') ? [alter('DROP NOT NULL')] : []),
  ]
}

function addConstraint([table, name, given]: readonly Value[]): readonly string[] {
  const text = textOf(given)
  const named = isGiven(name) ? nameOf(name) : null
  const definitions = text === null ? constraintsIn(given) : [text]
  return definitions.map((definition) =>
    statements.addConstraint(namedBy(table), named, definition),
  )
}

function constraintsIn(options: Value | undefined): readonly string[] {
  const checks = itemsOf(entryOf(options, 'check')).map((check) => `CHECK (${nameOf(check)})`)
  const unique = entryOf(options, 'unique')
  const key = entryOf(options, 'primaryKey')
  const exclude = textOf(entryOf(options, 'exclude'))
  const uniques = unique.kind === 'list' && unique.items.some(({ kind }) => kind === 'list')
  return [
    ...checks,
    ...(isGiven(unique)
      ? (uniques ? itemsOf(unique) : [unique]).map(
          (each) => `UNIQUE (${quotedList(namesOf(each))})`,
        )
      : []),
    ...(isGiven(key) ? [`PRIMARY KEY (${quotedList(namesOf(key))})`] : []),
    ...itemsOf(entryOf(options, 'foreignKeys')).flatMap(foreignKeyIn),
    ...(exclude === null ? [] : [`EXCLUDE ${exclude}`]),
  ]
}

function foreignKeyIn(options: Value): readonly string[] {
  const target = referencesIn(options)
  if (target === null) return []
  return [`FOREIGN KEY (${quotedList(namesOf(entryOf(options, 'columns')))}) ${target}`]
}

function createIndex([table, columns, options]: readonly Value[]): readonly string[] {
  const target = namedBy(table)
  return [
    statements.createIndex(target, {
      name: indexName(target.name, columns, options),
      parts: itemsOf(columns).map(partOf),
      isUnique: isSet(options, 'unique'),
      isConcurrent: isSet(options, 'concurrently'),
      ifNotExists: isSet(options, 'ifNotExists'),
      using: textOf(entryOf(options, 'method')),
      include: namesOf(entryOf(options, 'include')),
      where: textOf(entryOf(options, 'where')),
    }),
  ]
}

function dropIndex([table, columns, options]: readonly Value[]): readonly string[] {
  const target = namedBy(table)
  const how = { ifExists: isSet(options, 'ifExists'), isConcurrent: isSet(options, 'concurrently') }
  return [statements.dropIndex(target, indexName(target.name, columns, options), how)]
}

function indexName(table: string, columns: Value | undefined, options: Value | undefined): string {
  const name = entryOf(options, 'name')
  if (isGiven(name)) return nameOf(name)
  const parts = itemsOf(columns).map((column) =>
    nameOf(column.kind === 'record' ? entryOf(column, 'name') : column),
  )
  const unique = isSet(options, 'unique') ? ['unique'] : []
  return [table, ...parts, ...unique, 'index'].join('_')
}

/** A name, or an expression such as `lower(email)`. */
function partOf(column: Value): string {
  const name = nameOf(column.kind === 'record' ? entryOf(column, 'name') : column)
  return /^\w+$/.test(name) ? quoted(name) : `(${name})`
}

function alterTable([table, options]: readonly Value[]): readonly string[] {
  const security = textOf(entryOf(options, 'levelSecurity'))
  return security === null
    ? []
    : [`ALTER TABLE ${shown(namedBy(table))} ${security} ROW LEVEL SECURITY`]
}
