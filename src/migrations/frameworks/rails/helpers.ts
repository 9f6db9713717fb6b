import { entryOf, isFalse, isGiven, itemsOf, nameOf } from '../code/ask-value.ts'
import { nothing, textAt, type Value } from '../code/value.ts'
import { constantOf } from '../sql-text/literal.ts'
import { quoted, shown, tableNamed } from '../sql-text/names.ts'
import { addColumn, alterColumn, renameColumn } from '../sql-text/statements.ts'
import { defaultOf, railsColumn } from './column-sql.ts'
import type { RailsAct, RailsCall } from './rails-run.ts'

/** Adds the column, then writes its rows in parts, then makes it required by way of a check: online_migrations, GitLab. */
const addColumnWithDefault: RailsAct = ({ values, options, run, at }) => {
  const [table, column, type] = values.map(nameOf)
  if (table === undefined || column === undefined || type === undefined) return
  const plain = railsColumn(column, type, {
    options: withoutDefault(options),
    version: run.version,
  })
  const written = defaultOf(entryOf(options, 'default'), plain.type)
  const on = tableNamed(table)
  const statements = [
    addColumn(on, { ...plain, isRequired: false }),
    ...(written === null
      ? []
      : [alterColumn(on, column, `SET DEFAULT ${written}`), backfill(table, column, written)]),
    ...(isFalse(entryOf(options, 'null')) || isFalse(entryOf(options, 'allow_null'))
      ? requireInSteps(table, column)
      : []),
  ]
  run.recorder.call(statements.join(';\n'), at)
}

function withoutDefault(options: Value): Value {
  if (options.kind !== 'record') return nothing
  return {
    ...options,
    entries: new Map([...options.entries].filter(([key]) => key !== 'default' && key !== 'null')),
  }
}

/** One of many parts. */
function backfill(table: string, column: string, value: string): string {
  return `UPDATE ${shown(tableNamed(table))} SET ${quoted(column)} = ${value} WHERE "id" BETWEEN 1 AND 1000`
}

function requireInSteps(table: string, column: string): readonly string[] {
  const on = shown(tableNamed(table))
  const name = quoted(`chk_${column}_not_null`)
  return [
    `ALTER TABLE ${on} ADD CONSTRAINT ${name} CHECK (${quoted(column)} IS NOT NULL) NOT VALID`,
    `ALTER TABLE ${on} VALIDATE CONSTRAINT ${name}`,
    `ALTER TABLE ${on} ALTER COLUMN ${quoted(column)} SET NOT NULL`,
  ]
}

const updateInBatches: RailsAct = ({ values, run, at }) => {
  const [table, column, value] = values
  if (table === undefined || column === undefined) return
  const pairs =
    column.kind === 'list'
      ? column.items.flatMap((item) => [itemsOf(item)])
      : [[column, value ?? nothing]]
  const statements = pairs.map(([name, written]) =>
    backfill(nameOf(table), nameOf(name), constantOf(written ?? nothing)),
  )
  run.recorder.call(statements.join(';\n'), at)
}

const deleteInBatches: RailsAct = ({ values, run, at }) =>
  run.recorder.call(
    `DELETE FROM ${shown(tableNamed(nameOf(values[0])))} WHERE "id" BETWEEN 1 AND 1000`,
    at,
  )

/** Views and triggers that keep old and new names going; the lock is short. */
function started(rule: (call: RailsCall) => string): RailsAct {
  return (call) => call.run.recorder.call(rule(call), call.at)
}

const setNotNull = started(({ values }) =>
  alterColumn(tableNamed(nameOf(values[0])), nameOf(values[1]), 'SET NOT NULL'),
)

const nothingToDo: RailsAct = () => undefined

const timeout =
  (setting: string): RailsAct =>
  ({ values, run, at }) => {
    const [value] = values
    const written =
      isGiven(value) && value.kind !== 'chain'
        ? constantOf(value.kind === 'number' ? textAt(`${value.value}s`, 0) : value)
        : "'5s'"
    run.recorder.call(`SET ${setting} = ${written}`, at)
  }

/** Helpers of well known gems and of GitLab, by name. */
export const helperActs: Readonly<Record<string, RailsAct>> = {
  add_column_with_default: addColumnWithDefault,
  update_column_in_batches: updateInBatches,
  update_columns_in_batches: updateInBatches,
  backfill_column_in_batches: updateInBatches,
  delete_records_in_batches: deleteInBatches,
  change_column_null_concurrently: setNotNull,
  initialize_column_type_change: nothingToDo,
  initialize_column_rename: nothingToDo,
  rename_column_concurrently: started(({ values }) => {
    const [table, from, to] = values.map(nameOf)
    return `ALTER TABLE ${shown(tableNamed(table ?? ''))} ADD COLUMN ${quoted(to ?? '')} text;\nUPDATE ${shown(tableNamed(table ?? ''))} SET ${quoted(to ?? '')} = ${quoted(from ?? '')} WHERE "id" BETWEEN 1 AND 1000`
  }),
  cleanup_concurrent_column_rename: started(({ values }) => {
    const [table, from] = values.map(nameOf)
    return `ALTER TABLE ${shown(tableNamed(table ?? ''))} DROP COLUMN ${quoted(from ?? '')}`
  }),
  safe_rename_column: started(({ values }) => {
    const [table, from, to] = values.map(nameOf)
    return renameColumn(tableNamed(table ?? ''), from ?? '', to ?? '')
  }),
  set_lock_timeout: timeout('lock_timeout'),
  set_statement_timeout: timeout('statement_timeout'),
  safe_add_column: ({ values, options, run, at }) => {
    const [table, column, type] = values.map(nameOf)
    if (table === undefined || column === undefined || type === undefined) return
    run.recorder.call(
      addColumn(tableNamed(table), railsColumn(column, type, { options, version: run.version })),
      at,
    )
  },
}
