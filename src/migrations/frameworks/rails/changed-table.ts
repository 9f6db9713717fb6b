import { textAt } from '../code/value.ts'
import { columnActs } from './columns.ts'
import { constraintActs } from './constraints.ts'
import { indexActs } from './indexes.ts'
import type { RailsAct, RailsCall } from './rails-run.ts'

/** What a call in the block of `change_table` does: that of the migration with the table before it. */
export function changeTable(table: string, call: RailsCall): void {
  const own = callsOfMigration[call.name]
  const subject = textAt(table, call.at.line)
  if (own !== undefined) {
    const act = acts[own]
    const isEach = each.has(own) && call.values.length > 1
    const several = isEach ? call.values.map((value) => [value]) : [call.values]
    for (const values of several) act?.({ ...call, name: own, values: [subject, ...values] })
    return
  }
  for (const column of call.values) {
    const type = textAt(call.name, call.at.line)
    acts['add_column']?.({ ...call, values: [subject, column, type] })
  }
  if (call.values.length === 0) call.run.recorder.unchecked(call.at.line, `call of ${call.name}`)
}

const acts: Readonly<Record<string, RailsAct>> = {
  ...columnActs,
  ...indexActs,
  ...constraintActs,
  none: () => undefined,
}

/** Calls that take one name each, where the block may give several. */
const each: ReadonlySet<string> = new Set(['add_reference', 'remove_reference'])

const callsOfMigration: Readonly<Record<string, string>> = {
  column: 'add_column',
  index: 'add_index',
  timestamps: 'add_timestamps',
  references: 'add_reference',
  belongs_to: 'add_reference',
  foreign_key: 'add_foreign_key',
  check_constraint: 'add_check_constraint',
  unique_constraint: 'add_unique_constraint',
  unique_key: 'add_unique_constraint',
  exclusion_constraint: 'add_exclusion_constraint',
  validate_constraint: 'validate_constraint',
  validate_check_constraint: 'validate_check_constraint',
  validate_foreign_key: 'validate_foreign_key',
  rename: 'rename_column',
  rename_index: 'rename_index',
  change: 'change_column',
  change_default: 'change_column_default',
  change_null: 'change_column_null',
  remove: 'remove_columns',
  remove_index: 'remove_index',
  remove_timestamps: 'remove_timestamps',
  remove_references: 'remove_reference',
  remove_belongs_to: 'remove_reference',
  remove_foreign_key: 'remove_foreign_key',
  remove_check_constraint: 'remove_check_constraint',
  remove_unique_constraint: 'remove_unique_constraint',
  remove_exclusion_constraint: 'remove_exclusion_constraint',
  comment: 'none',
}
