import {
  entryOf,
  flatNames,
  isFalse,
  isGiven,
  isSet,
  isTrue,
  nameOf,
  textOf,
} from '../code/ask-value.ts'
import type { Value } from '../code/value.ts'
import { constantOf } from '../sql-text/literal.ts'
import { quoted, shown, tableNamed } from '../sql-text/names.ts'
import { addColumn, alterColumn, dropColumn, renameColumn } from '../sql-text/statements.ts'
import { columnType, defaultOf, railsColumn } from './column-sql.ts'
import type { RailsAct, RailsCall } from './rails-run.ts'
import { addReference, removeReference } from './references.ts'

const addOne: RailsAct = (call) => {
  const [table, column, type] = call.values.map(nameOf)
  if (table === undefined || column === undefined) return
  add(call, table, [column], type ?? 'string')
}

const addSeveral: RailsAct = (call) => {
  const [table, ...rest] = call.values.map(nameOf)
  const type = textOf(entryOf(call.options, 'type')) ?? rest.pop()
  if (table === undefined || type === undefined) return
  add(call, table, rest, type)
}

function add(call: RailsCall, table: string, columns: readonly string[], type: string): void {
  const { options, run } = call
  const ifNotExists = isSet(options, 'if_not_exists')
  const statements = columns.map((column) =>
    addColumn(
      tableNamed(table),
      railsColumn(column, type, { options, version: run.version }),
      ifNotExists,
    ),
  )
  const index = entryOf(options, 'index')
  run.recorder.call(statements.join(';\n'), call.at)
  if (isTrue(index))
    run.recorder.call(
      `CREATE INDEX ON ${shown(tableNamed(table))} (${columns.map(quoted).join(', ')})`,
      call.at,
    )
}

const addTimestamps: RailsAct = (call) => {
  const table = nameOf(call.values[0])
  call.run.recorder.call(
    timestampColumns(call)
      .map((column) => addColumn(tableNamed(table), column, isSet(call.options, 'if_not_exists')))
      .join(';\n'),
    call.at,
  )
}

/** `created_at` and `updated_at`; since Rails 5 they are required unless told otherwise. */
export function timestampColumns({ options, run: { version } }: RailsCall) {
  const isRequired =
    isFalse(entryOf(options, 'null')) || (version >= 5 && !isTrue(entryOf(options, 'null')))
  return ['created_at', 'updated_at'].map((name) => ({
    ...railsColumn(name, 'datetime', { options, version }),
    isRequired,
  }))
}

const removeOne: RailsAct = (call) => {
  const [table, column] = call.values.map(nameOf)
  if (table !== undefined && column !== undefined) remove(call, table, [column])
}

const removeSeveral: RailsAct = (call) => {
  const [table, ...columns] = flatNames(call.values)
  if (table !== undefined) remove(call, table, columns)
}

const removeTimestamps: RailsAct = (call) =>
  remove(call, nameOf(call.values[0]), ['created_at', 'updated_at'])

function remove({ options, run, at }: RailsCall, table: string, columns: readonly string[]): void {
  const ifExists = isSet(options, 'if_exists')
  const statements = columns.map((column) => dropColumn(tableNamed(table), column, ifExists))
  if (statements.length > 0) run.recorder.call(statements.join(';\n'), at)
}

const rename: RailsAct = ({ values, run, at }) => {
  const [table, from, to] = values.map(nameOf)
  if (table === undefined || from === undefined || to === undefined) return
  run.recorder.call(renameColumn(tableNamed(table), from, to), at)
}

const change: RailsAct = ({ values, options, run, at }) => {
  const [table, column, type] = values.map(nameOf)
  if (table === undefined || column === undefined || type === undefined) return
  const sqlType = columnType(type, options, run.version)
  const using = textOf(entryOf(options, 'using'))
  const cast = textOf(entryOf(options, 'cast_as'))
  const wanted = [
    `TYPE ${sqlType}${using ? ` USING ${using}` : cast ? ` USING CAST(${quoted(column)} AS ${cast})` : ''}`,
    ...defaultChange(options, sqlType),
    ...nullChange(entryOf(options, 'null')),
  ]
  const name = quoted(column)
  const commands = wanted.map((command) => `ALTER COLUMN ${name} ${command}`)
  run.recorder.call(`ALTER TABLE ${shown(tableNamed(table))} ${commands.join(', ')}`, at)
}

function defaultChange(options: Value, sqlType: string): readonly string[] {
  if (options.kind !== 'record' || !options.entries.has('default')) return []
  const written = defaultOf(entryOf(options, 'default'), sqlType)
  return [written === null ? 'DROP DEFAULT' : `SET DEFAULT ${written}`]
}

function nullChange(isNull: Value): readonly string[] {
  if (isFalse(isNull)) return ['SET NOT NULL']
  return isTrue(isNull) ? ['DROP NOT NULL'] : []
}

const changeDefault: RailsAct = ({ values, options, run, at }) => {
  const [table, column] = values.map(nameOf)
  if (table === undefined || column === undefined) return
  const given = values[2] ?? options
  const isPair = given.kind === 'record' && given.entries.has('from') && given.entries.has('to')
  const written = defaultOf(isPair ? entryOf(given, 'to') : given, '')
  const wanted = written === null ? 'DROP DEFAULT' : `SET DEFAULT ${written}`
  run.recorder.call(alterColumn(tableNamed(table), column, wanted), at)
}

/** A default given beside it is first written to the rows that have none. */
const changeNull: RailsAct = ({ values, run, at }) => {
  const [table, column] = values.map(nameOf)
  if (table === undefined || column === undefined) return
  const [, , isNull, fill] = values
  const name = tableNamed(table)
  if (!isFalse(isNull)) return run.recorder.call(alterColumn(name, column, 'DROP NOT NULL'), at)
  const statements = [
    ...(isGiven(fill)
      ? [
          `UPDATE ${shown(name)} SET ${quoted(column)} = ${constantOf(fill)} WHERE ${quoted(column)} IS NULL`,
        ]
      : []),
    alterColumn(name, column, 'SET NOT NULL'),
  ]
  run.recorder.call(statements.join(';\n'), at)
}

const comment: RailsAct = () => undefined

/** Calls of a migration about columns, by name. */
export const columnActs: Readonly<Record<string, RailsAct>> = {
  add_column: addOne,
  add_columns: addSeveral,
  add_timestamps: addTimestamps,
  add_reference: addReference,
  add_belongs_to: addReference,
  remove_column: removeOne,
  remove_columns: removeSeveral,
  remove_timestamps: removeTimestamps,
  remove_reference: removeReference,
  remove_belongs_to: removeReference,
  rename_column: rename,
  change_column: change,
  change_column_default: changeDefault,
  change_column_null: changeNull,
  change_column_comment: comment,
  change_table_comment: comment,
}
