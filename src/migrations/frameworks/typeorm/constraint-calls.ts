import { entryOf, isGiven, isSet, itemsOf, nameOf, namesOf, textOf } from '../code/ask-value.ts'
import type { Link, Value } from '../code/value.ts'
import { quoted, quotedList, type TableName, tableNamed } from '../sql-text/names.ts'
import * as statements from '../sql-text/statements.ts'
import { foreignKey } from '../sql-text/table-parts.ts'
import { allOptions, columnNameOf, optionsOf, tableOf } from './options.ts'

/** SQL of a call of TypeORM's query runner on indexes, constraints and schemas; null for any other call. */
export function constraintCall({ name, values }: Link): readonly string[] | null {
  return calls.get(name)?.(values ?? []) ?? null
}

/** A constraint of a new table; null where it is none that can be read. */
export function constraintOf(kind: string, options: Value): string | null {
  const columns = namesOf(entryOf(options, 'columnNames'))
  switch (kind) {
    case 'uniques':
      return `UNIQUE (${quotedList(columns)})`
    case 'checks':
      return `CHECK (${textOf(entryOf(options, 'expression')) ?? 'true'})`
    case 'exclusions':
      return `EXCLUDE ${textOf(entryOf(options, 'expression')) ?? ''}`
    case 'foreignKeys':
      return foreignKeyOf(columns, options)
    default:
      return null
  }
}

export function createIndexOf(table: TableName, value: Value): string {
  const options = optionsOf(value)
  const columns = namesOf(entryOf(options, 'columnNames'))
  return statements.createIndex(table, {
    name: textOf(entryOf(options, 'name')) ?? `IDX_${table.name}_${columns.join('_')}`,
    parts: columns.map(quoted),
    isUnique: isSet(options, 'isUnique'),
    isConcurrent: isSet(options, 'isConcurrent') || isSet(options, 'concurrent'),
    using: isSet(options, 'isSpatial') ? 'gist' : null,
    where: textOf(entryOf(options, 'where')),
  })
}

type Call = (values: readonly Value[]) => readonly string[]

const calls: ReadonlyMap<string, Call> = new Map<string, Call>([
  ['createIndex', ([table, index]) => createIndices(table, index)],
  ['createIndices', ([table, indices]) => createIndices(table, indices)],
  ['dropIndex', ([table, index]) => dropIndices(table, index)],
  ['dropIndices', ([table, indices]) => dropIndices(table, indices)],
  ['createPrimaryKey', createPrimaryKey],
  ['updatePrimaryKeys', createPrimaryKey],
  ['dropPrimaryKey', ([table]) => [drop(tableOf(table), `PK_${tableOf(table).name}`)]],
  ...(
    [
      ['ForeignKey', 'ForeignKeys', 'foreignKeys'],
      ['UniqueConstraint', 'UniqueConstraints', 'uniques'],
      ['CheckConstraint', 'CheckConstraints', 'checks'],
      ['ExclusionConstraint', 'ExclusionConstraints', 'exclusions'],
    ] as const
  ).flatMap(([one, many, kind]): [string, Call][] => [
    [`create${one}`, ([table, given]) => createAll(table, kind, given)],
    [`create${many}`, ([table, given]) => createAll(table, kind, given)],
    [`drop${one}`, ([table, given]) => dropAll(table, given)],
    [`drop${many}`, ([table, given]) => dropAll(table, given)],
  ]),
  ['createSchema', ([name]) => [`CREATE SCHEMA IF NOT EXISTS ${quoted(nameOf(name))}`]],
  ['dropSchema', ([name]) => [`DROP SCHEMA IF EXISTS ${quoted(nameOf(name))}`]],
])

function createIndices(table: Value | undefined, indices: Value | undefined): readonly string[] {
  return allOptions(indices).map((index) => createIndexOf(tableOf(table), index))
}

function dropIndices(table: Value | undefined, indices: Value | undefined): readonly string[] {
  return itemsOf(indices).map((index) => statements.dropIndex(tableOf(table), columnNameOf(index)))
}

function createPrimaryKey([table, columns]: readonly Value[]): readonly string[] {
  const names = itemsOf(columns).map(columnNameOf)
  return [statements.addConstraint(tableOf(table), null, `PRIMARY KEY (${quotedList(names)})`)]
}

function createAll(
  table: Value | undefined,
  kind: string,
  given: Value | undefined,
): readonly string[] {
  return allOptions(given).flatMap((options) => {
    const definition = constraintOf(kind, options)
    if (definition === null) return []
    const name = textOf(entryOf(options, 'name'))
    return [statements.addConstraint(tableOf(table), name, definition)]
  })
}

function dropAll(table: Value | undefined, given: Value | undefined): readonly string[] {
  return itemsOf(given).map((each) => drop(tableOf(table), columnNameOf(each)))
}

function drop(table: TableName, name: string): string {
  return statements.dropConstraint(table, name)
}

function foreignKeyOf(columns: readonly string[], options: Value): string {
  const schema = entryOf(options, 'referencedSchema')
  const other = nameOf(entryOf(options, 'referencedTableName'))
  return foreignKey({
    columns,
    otherTable: tableNamed(other, isGiven(schema) ? nameOf(schema) : null),
    otherColumns: namesOf(entryOf(options, 'referencedColumnNames')),
    onDelete: textOf(entryOf(options, 'onDelete')),
    onUpdate: textOf(entryOf(options, 'onUpdate')),
    isDeferrable: isGiven(entryOf(options, 'deferrable')),
  })
}
