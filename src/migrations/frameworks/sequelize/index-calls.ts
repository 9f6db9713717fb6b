import { entryOf, isGiven, isSet, itemsOf, nameOf, namesOf, textOf } from '../code/ask-value.ts'
import { type Link, nothing, type Value } from '../code/value.ts'
import { quoted, quotedList, type TableName, tableNamed } from '../sql-text/names.ts'
import { conditionOf } from '../sql-text/row-conditions.ts'
import * as statements from '../sql-text/statements.ts'
import { foreignKey } from '../sql-text/table-parts.ts'
import { rawSql, tableIn } from './attribute.ts'

/** SQL of a call of Sequelize's query interface on indexes, constraints and schemas; null for any other call. */
export function indexCall({ name, values }: Link): readonly string[] | null {
  return calls.get(name)?.(values ?? []) ?? null
}

/** The condition of `where`; null where there is none. */
export function whereIn(where: Value | undefined): string | null {
  if (!isGiven(where) || (where.kind === 'record' && where.entries.size === 0)) return null
  const link = { name: 'where', values: [where], line: 0, endLine: 0 }
  return conditionOf([link], rawSql)
}

type Call = (values: readonly Value[]) => readonly string[]

const calls: ReadonlyMap<string, Call> = new Map<string, Call>([
  ['addIndex', addIndex],
  ['removeIndex', ([table, index, options]) => removeIndex(tableIn(table), index, options)],
  ['addConstraint', addConstraint],
  [
    'removeConstraint',
    ([table, name]) => [statements.dropConstraint(tableIn(table), nameOf(name))],
  ],
  ['createSchema', ([name]) => [`CREATE SCHEMA ${quoted(nameOf(name))}`]],
  ['dropSchema', ([name]) => [`DROP SCHEMA IF EXISTS ${quoted(nameOf(name))} CASCADE`]],
  ['dropEnum', ([name]) => [`DROP TYPE IF EXISTS ${quoted(nameOf(name))}`]],
])

/** `addIndex(table, fields, options)` or `addIndex(table, { fields, … })`. */
function addIndex([table, second, third]: readonly Value[]): readonly string[] {
  const options = second?.kind === 'record' ? second : (third ?? nothing)
  const fields = second?.kind === 'record' ? entryOf(second, 'fields') : second
  const target = tableIn(table)
  const kind = textOf(entryOf(options, 'type')) ?? textOf(entryOf(options, 'indicesType'))
  return [
    statements.createIndex(target, {
      name: indexName(options) ?? nameFor(target, fields),
      parts: itemsOf(fields).map(partOf),
      isUnique: isSet(options, 'unique') || kind?.toUpperCase() === 'UNIQUE',
      isConcurrent: isSet(options, 'concurrently'),
      using: textOf(entryOf(options, 'using')) ?? textOf(entryOf(options, 'method')),
      where: whereIn(entryOf(options, 'where')),
    }),
  ]
}

function indexName(options: Value): string | null {
  const name = entryOf(options, 'name')
  const given = isGiven(name) ? name : entryOf(options, 'indexName')
  return isGiven(given) ? nameOf(given) : null
}

function nameFor({ name }: TableName, fields: Value | undefined): string {
  return [name, ...itemsOf(fields).map(fieldName)].join('_').toLowerCase()
}

function fieldName(field: Value): string {
  if (field.kind !== 'record') return nameOf(field)
  const name = entryOf(field, 'name')
  return nameOf(isGiven(name) ? name : entryOf(field, 'attribute'))
}

function partOf(field: Value): string {
  const raw = rawSql(field)
  if (raw !== null) return `(${raw})`
  const order = textOf(entryOf(field, 'order'))?.toUpperCase() === 'DESC' ? ' DESC' : ''
  return `${quoted(fieldName(field))}${order}`
}

function removeIndex(
  table: TableName,
  index: Value | undefined,
  options: Value | undefined,
): readonly string[] {
  const name = index?.kind === 'list' ? nameFor(table, index) : nameOf(index)
  const isConcurrent = isSet(options, 'concurrently')
  return [statements.dropIndex(table, name, { ifExists: true, isConcurrent })]
}

/** `addConstraint(table, { fields, type, … })`, or with the fields apart as before version 6. */
function addConstraint([table, second, third]: readonly Value[]): readonly string[] {
  const options = second?.kind === 'record' ? second : (third ?? nothing)
  const fields = second?.kind === 'record' ? entryOf(second, 'fields') : second
  const target = tableIn(table)
  const type = (textOf(entryOf(options, 'type')) ?? '').toLowerCase()
  const definition = definitionOf(type, fields, options)
  if (definition === null) return []
  const name = indexName(options) ?? `${nameFor(target, fields)}_${suffixes[type] ?? 'key'}`
  return [statements.addConstraint(target, name, definition)]
}

const suffixes: Readonly<Record<string, string>> = {
  'foreign key': 'fk',
  'primary key': 'pk',
  unique: 'uk',
  check: 'ck',
  default: 'df',
}

function definitionOf(type: string, fields: Value | undefined, options: Value): string | null {
  const columns = itemsOf(fields).map(fieldName)
  switch (type) {
    case 'unique':
      return `UNIQUE (${quotedList(columns)})`
    case 'primary key':
      return `PRIMARY KEY (${quotedList(columns)})`
    case 'check':
      return `CHECK (${whereIn(entryOf(options, 'where')) ?? 'true'})`
    case 'foreign key':
      return foreignKeyOf(columns, options)
    default:
      return null
  }
}

function foreignKeyOf(columns: readonly string[], options: Value): string {
  const target = entryOf(options, 'references')
  const field = entryOf(target, 'field')
  return foreignKey({
    columns,
    otherTable: otherTable(entryOf(target, 'table')),
    otherColumns: namesOf(isGiven(field) ? field : entryOf(target, 'fields')),
    onDelete: textOf(entryOf(options, 'onDelete')),
    onUpdate: textOf(entryOf(options, 'onUpdate')),
  })
}

function otherTable(value: Value): TableName {
  return value.kind === 'record' ? tableIn(value) : tableNamed(nameOf(value))
}
