import { entryOf, isSet, isTrue, itemsOf, textOf } from '../code/ask-value.ts'
import type { Link, Value } from '../code/value.ts'
import { quoted, quotedList, shown, type TableName } from '../sql-text/names.ts'
import * as statements from '../sql-text/statements.ts'
import { type Column, columnDefinition } from '../sql-text/table-parts.ts'
import { constraintOf, createIndexOf } from './constraint-calls.ts'
import { allOptions, columnNameOf, columnOf, newTypeOf, optionsOf, tableOf } from './options.ts'

/** SQL of a call of TypeORM's query runner on tables and columns; null for any other call. */
export function tableCall({ name, values }: Link): readonly string[] | null {
  return calls.get(name)?.(values ?? []) ?? null
}

type Call = (values: readonly Value[]) => readonly string[]

const calls: ReadonlyMap<string, Call> = new Map<string, Call>([
  ['createTable', ([table, ifNotExists]) => create(table, isTrue(ifNotExists))],
  [
    'dropTable',
    ([table, ifExists]) => [statements.dropTable(tableOf(table), isTrue(ifExists), true)],
  ],
  ['renameTable', ([table, to]) => [statements.renameTable(tableOf(table), tableOf(to).name)]],
  ['clearTable', ([table]) => [`TRUNCATE TABLE ${shown(tableOf(table))}`]],
  ['addColumn', ([table, column]) => addAll(tableOf(table), column)],
  ['addColumns', ([table, columns]) => addAll(tableOf(table), columns)],
  ['dropColumn', ([table, column]) => dropAll(tableOf(table), column)],
  ['dropColumns', ([table, columns]) => dropAll(tableOf(table), columns)],
  ['renameColumn', ([table, from, to]) => rename(tableOf(table), from, to)],
  ['changeColumn', ([table, from, to]) => change(tableOf(table), from, to)],
  [
    'changeColumns',
    ([table, changes]) =>
      itemsOf(changes).flatMap((each) =>
        change(tableOf(table), entryOf(each, 'oldColumn'), entryOf(each, 'newColumn')),
      ),
  ],
])

function create(value: Value | undefined, ifNotExists: boolean): readonly string[] {
  const table = tableOf(value)
  const options = optionsOf(value)
  const columns = allOptions(entryOf(options, 'columns'))
  const key = columns.filter((column) => isSet(column, 'isPrimary')).map(columnNameOf)
  const parts = [
    ...columns.map((column) => columnDefinition(columnOf(table, column))),
    ...columns
      .filter((column) => isSet(column, 'isUnique'))
      .map((column) => `UNIQUE (${quoted(columnNameOf(column))})`),
    ...(key.length === 0 ? [] : [`PRIMARY KEY (${quotedList(key)})`]),
    ...['uniques', 'checks', 'exclusions', 'foreignKeys'].flatMap((kind) =>
      allOptions(entryOf(options, kind)).flatMap((each) => constraintOf(kind, each) ?? []),
    ),
  ]
  return [
    ...columns.flatMap((column) => createType(table, column)),
    statements.createTable(table, parts, { ifNotExists }),
    ...allOptions(entryOf(options, 'indices')).map((index) => createIndexOf(table, index)),
  ]
}

function createType(table: TableName, column: Value): readonly string[] {
  const type = newTypeOf(table, column)
  return type === null ? [] : [`CREATE TYPE ${quoted(type.name)} AS ENUM (${type.labels})`]
}

function addAll(table: TableName, columns: Value | undefined): readonly string[] {
  return allOptions(columns).flatMap((column) => add(table, column))
}

function add(table: TableName, column: Value): readonly string[] {
  const name = quoted(columnNameOf(column))
  return [
    ...createType(table, column),
    statements.addColumn(table, columnOf(table, column)),
    ...(isSet(column, 'isPrimary')
      ? [statements.addConstraint(table, null, `PRIMARY KEY (${name})`)]
      : []),
    ...(isSet(column, 'isUnique')
      ? [statements.addConstraint(table, null, `UNIQUE (${name})`)]
      : []),
  ]
}

function dropAll(table: TableName, columns: Value | undefined): readonly string[] {
  return itemsOf(columns).map((column) => statements.dropColumn(table, columnNameOf(column)))
}

function rename(
  table: TableName,
  from: Value | undefined,
  to: Value | undefined,
): readonly string[] {
  return [statements.renameColumn(table, columnNameOf(from), columnNameOf(to))]
}

/**
 * TypeORM drops a column whose type changes, and adds it anew. Where the file does not say what it was, the change stands as what
 * it is meant to be.
 */
function change(
  table: TableName,
  from: Value | undefined,
  to: Value | undefined,
): readonly string[] {
  const before = optionsOf(from)
  const after = optionsOf(to)
  const old = before.kind === 'record' ? columnOf(table, before) : null
  const column = columnOf(table, after)
  const oldName = columnNameOf(before)
  if (old !== null && old.type !== column.type) {
    return [statements.dropColumn(table, oldName), ...add(table, after)]
  }
  const alter = (sql: string) => statements.alterColumn(table, column.name, sql)
  const hasType = textOf(entryOf(after, 'type')) !== null
  return [
    ...(oldName === column.name ? [] : [statements.renameColumn(table, oldName, column.name)]),
    ...(old === null && hasType ? [alter(`TYPE ${column.type}`)] : []),
    ...nullability(old, after).map(alter),
    ...(column.default === null || old?.default === column.default
      ? []
      : [alter(`SET DEFAULT ${column.default}`)]),
    ...(old !== null && old.default !== null && column.default === null
      ? [alter('DROP DEFAULT')]
      : []),
  ]
}

/** TypeORM asks the database what the column was; the file tells it only where it says both, or what it is to be. */
function nullability(old: Column | null, after: Value): readonly string[] {
  const given = entryOf(after, 'isNullable')
  const isRequired = !isTrue(given)
  if (old === null ? given.kind === 'nothing' : old.isRequired === isRequired) return []
  return [isRequired ? 'SET NOT NULL' : 'DROP NOT NULL']
}
