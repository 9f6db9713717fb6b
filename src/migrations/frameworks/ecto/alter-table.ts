import { entryOf, isFalse, isTrue, nameOf, valuesOf } from '../code/ask-value.ts'
import type { Recorder } from '../code/recorder.ts'
import { type Link, nothing, type Value } from '../code/value.ts'
import { quoted, shown, type TableName } from '../sql-text/names.ts'
import * as statements from '../sql-text/statements.ts'
import { type Column, columnDefinition } from '../sql-text/table-parts.ts'
import { addedColumn, addKey, defaultOf, referencesOf } from './column-sql.ts'
import { referenceType, typeBefore, typeOf } from './column-types.ts'

/** A table between `create` or `alter` and its `end`. */
export interface OpenTable {
  readonly name: TableName
  /** What is within the brackets of the new table; null where the table is altered. */
  readonly parts: string[] | null
  /** Columns that form the key of the new table. */
  readonly keys: string[]
}

/** Takes a call such as `add :state, :string` inside a table; false when it is none of a table. */
export function takeColumnCall(table: OpenTable, link: Link, { name, recorder }: Called): boolean {
  const values = valuesOf(link)
  const send = (sql: string, assumes?: string) => recorder.call(sql, link, assumes)
  switch (name) {
    case 'add':
    case 'add_if_not_exists':
      add(table, values, { send, ifNotExists: name !== 'add' })
      return true
    case 'modify':
      modify(table.name, values, send)
      return true
    case 'remove':
    case 'remove_if_exists':
      send(statements.dropColumn(table.name, nameOf(values[0]), name !== 'remove'))
      return true
    case 'timestamps':
      for (const column of timestamps(values[0] ?? nothing)) addPlain(table, column, send)
      return true
    default:
      return false
  }
}

interface Called {
  readonly name: string
  readonly recorder: Recorder
}

interface Adding {
  readonly send: (sql: string) => void
  readonly ifNotExists: boolean
}

/** Column and foreign key go in one statement, as Ecto sends them. */
function add(table: OpenTable, values: readonly Value[], { send, ifNotExists }: Adding): void {
  const { column, foreignKey, isKey } = addedColumn(table.name, values)
  if (isKey) table.keys.push(column.name)
  if (table.parts !== null) {
    table.parts.push(columnDefinition(column))
    if (foreignKey !== null)
      table.parts.push(`CONSTRAINT ${quoted(foreignKey.name)} ${foreignKey.sql}`)
    return
  }
  const sql = statements.addColumn(table.name, column, ifNotExists)
  send(foreignKey === null ? sql : `${sql}, ${addKey(foreignKey)}`)
  if (isKey)
    send(statements.addConstraint(table.name, null, `PRIMARY KEY (${quoted(column.name)})`))
}

function addPlain(table: OpenTable, column: Column, send: (sql: string) => void): void {
  if (table.parts === null) send(statements.addColumn(table.name, column))
  else table.parts.push(columnDefinition(column))
}

function modify(
  table: TableName,
  values: readonly Value[],
  send: (sql: string, assumes?: string) => void,
): void {
  const before = typeBefore(entryOf(values[2], 'from'))
  const column = nameOf(values[0])
  const known = [
    ...(before === null ? [] : [statements.alterColumn(table, column, `TYPE ${before.type}`)]),
    ...(isFalse(entryOf(before?.options, 'null'))
      ? [statements.alterColumn(table, column, 'SET NOT NULL')]
      : []),
  ]
  for (const change of modified(table, values)) {
    send(change, known.length === 0 ? undefined : known.join(';\n'))
  }
}

/** One statement: type, NOT NULL, default, foreign key, as far as they are said and not what they were. */
function modified(table: TableName, [name, type, given]: readonly Value[]): readonly string[] {
  const options = given ?? nothing
  const column = nameOf(name)
  const key = referencesOf(table, column, type)
  const wanted = key === null ? typeOf(type, options) : referenceType(type)
  const before = typeBefore(entryOf(options, 'from'))
  const isNull = entryOf(options, 'null')
  const wasRequired = before !== null && isFalse(entryOf(before.options, 'null'))
  const value = entryOf(options, 'default')
  const hasDefault = options.kind === 'record' && options.entries.has('default')
  const sql = defaultOf(value)
  const alter = (change: string) => `ALTER COLUMN ${quoted(column)} ${change}`
  const changes = [
    ...(before?.type === wanted ? [] : [alter(`TYPE ${wanted}`)]),
    ...(isFalse(isNull) && !wasRequired ? [alter('SET NOT NULL')] : []),
    ...(isTrue(isNull) ? [alter('DROP NOT NULL')] : []),
    ...(hasDefault ? [alter(sql === null ? 'DROP DEFAULT' : `SET DEFAULT ${sql}`)] : []),
    ...(key === null ? [] : [addKey(key)]),
  ]
  const dropped = droppedKey(table, column, entryOf(options, 'from'))
  return [
    ...dropped,
    ...(changes.length === 0 ? [] : [`ALTER TABLE ${shown(table)} ${changes.join(', ')}`]),
  ]
}

/** A foreign key that the column had is dropped first. */
function droppedKey(table: TableName, column: string, from: Value): readonly string[] {
  const before = from.kind === 'list' ? from.items[0] : from
  const key = referencesOf(table, column, before)
  return key === null ? [] : [statements.dropConstraint(table, key.name)]
}

/** Both columns of `timestamps(type: :utc_datetime)`; one that is false is left out. */
function timestamps(options: Value): readonly Column[] {
  const given = entryOf(options, 'type')
  const type = given.kind === 'nothing' ? 'timestamp(0)' : typeOf(given, options)
  return ['inserted_at', 'updated_at'].flatMap((key) => {
    const name = entryOf(options, key)
    if (isFalse(name)) return []
    const isRequired = !isTrue(entryOf(options, 'null'))
    const value = defaultOf(entryOf(options, 'default'))
    return [
      { name: name.kind === 'text' ? name.text : key, type, isRequired, default: value, more: [] },
    ]
  })
}
