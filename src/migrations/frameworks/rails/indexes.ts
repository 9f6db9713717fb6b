import { entryOf, isGiven, isSet, nameOf, textOf } from '../code/ask-value.ts'
import type { Value } from '../code/value.ts'
import { quotedList, tableNamed } from '../sql-text/names.ts'
import { createIndex, dropIndex, type Index, renameIndex } from '../sql-text/statements.ts'
import { columnsOf, indexName, indexParts } from './names.ts'
import type { RailsAct, RailsCall } from './rails-run.ts'

/** The index of `index :a, unique: true` on a table. */
export function railsIndex(table: string, columns: readonly string[], options: Value): Index {
  const include = columnsOf(entryOf(options, 'include'))
  const name = entryOf(options, 'name')
  return {
    name: isGiven(name) ? nameOf(name) : indexName(table, columns),
    parts: indexParts(columns, options),
    isUnique: isSet(options, 'unique'),
    isConcurrent: isConcurrent(options),
    ifNotExists: isSet(options, 'if_not_exists'),
    using: textOf(entryOf(options, 'using')),
    include,
    where: textOf(entryOf(options, 'where')),
  }
}

function isConcurrent(options: Value): boolean {
  return textOf(entryOf(options, 'algorithm')) === 'concurrently'
}

const add: RailsAct = (call) => addIndex(call, isConcurrent(call.options))

function addIndex({ values, options, run, at }: RailsCall, concurrent: boolean): void {
  const [table, columns] = values
  if (table === undefined) return
  const index = railsIndex(nameOf(table), columnsOf(columns), options)
  run.recorder.call(
    createIndex(tableNamed(nameOf(table)), { ...index, isConcurrent: concurrent }),
    at,
  )
}

const remove: RailsAct = (call) => removeIndex(call, isConcurrent(call.options))

function removeIndex({ values, options, run, at }: RailsCall, concurrent: boolean): void {
  const [given, column] = values
  if (given === undefined) return
  const table = nameOf(given)
  const columns = columnsOf(column ?? entryOf(options, 'column'))
  const name = entryOf(options, 'name')
  const how = { ifExists: isSet(options, 'if_exists'), isConcurrent: concurrent }
  const index = isGiven(name) ? nameOf(name) : indexName(table, columns)
  run.recorder.call(dropIndex(tableNamed(table), index, how), at)
}

const rename: RailsAct = ({ values, run, at }) => {
  const [table, from, to] = values.map(nameOf)
  if (table === undefined || from === undefined || to === undefined) return
  run.recorder.call(renameIndex(tableNamed(table), from, to), at)
}

/** GitLab's and Discourse's helpers, which leave the transaction to the file; the name may be the third argument. */
const addConcurrently: RailsAct = (call) => addIndex(call, true)

const removeConcurrently: RailsAct = (call) => removeIndex(call, true)

const removeConcurrentlyByName: RailsAct = ({ values, options, run, at }) => {
  const [table, name] = values
  if (table === undefined) return
  const index = nameOf(isGiven(name) && name.kind !== 'record' ? name : entryOf(options, 'name'))
  run.recorder.call(
    dropIndex(tableNamed(nameOf(table)), index, { ifExists: true, isConcurrent: true }),
    at,
  )
}

/** Calls of a migration about indexes, by name. */
export const indexActs: Readonly<Record<string, RailsAct>> = {
  add_index: add,
  remove_index: remove,
  rename_index: rename,
  add_concurrent_index: addConcurrently,
  add_index_concurrently: addConcurrently,
  safe_add_concurrent_index: addConcurrently,
  remove_concurrent_index: removeConcurrently,
  remove_index_concurrently: removeConcurrently,
  safe_remove_concurrent_index: removeConcurrently,
  remove_concurrent_index_by_name: removeConcurrentlyByName,
}

/** Columns as SQL, for constraints. */
export function sqlColumns(value: Value | undefined): string {
  return quotedList(columnsOf(value))
}
