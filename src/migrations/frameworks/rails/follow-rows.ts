import { pluralize } from './inflect.ts'
import {
  callOf,
  migration,
  outcome,
  type RailsAct,
  type Rows,
  type Step,
  standIn,
  type Target,
} from './rails-run.ts'
import { deleteRows, narrowed, updateRows } from './rows.ts'

/** What a call on a model, its rows or one of them does. */
export function followRows(rows: Rows, step: Step): Target {
  const { link, run } = step
  const { name, block, values, options, at } = callOf(step)
  if (name === 'connection' || name === 'lease_connection') return migration
  if (name === 'transaction' || (name === 'unscoped' && block !== null)) {
    block?.call([])
    return outcome
  }
  // Rails opens no transaction of its own around rows that are gone through; with one around the file all stay locked.
  const reach = run.isWrapped && rows.reach !== 'one' ? 'all' : rows.reach
  const changed = { ...rows, reach }
  const given = options.kind === 'record' ? [options] : values
  if (updates.has(name)) {
    run.recorder.call(updateRows(single(changed, name, values.length), attributes(name, given)), at)
    return outcome
  }
  if (deletes.has(name)) {
    run.recorder.call(deleteRows(single(changed, name, values.length)), at)
    return outcome
  }
  if (elsewhere.test(name)) {
    run.recorder.unchecked(at.line, `\`${rows.model}.${name}\`, which is defined elsewhere`)
    return outcome
  }
  const next =
    rows.reach === 'each' && link.values?.length === 0 && association.test(name)
      ? associated(rows, name)
      : narrowed(rows, link)
  block?.call([standIn(run, { kind: 'rows', rows: next })])
  return { kind: 'rows', rows: next }
}

/** Whatever came out of a call: its blocks are gone through, since they may do something. */
export function followOther(name: string, step: Step): Target {
  callOf(step).block?.call([standIn(step.run, outcome)])
  const isCode =
    /^(?:Rake|Kernel)\b/.test(name) && /^(?:invoke|execute|system)$/.test(step.link.name)
  if (isCode) step.run.recorder.unchecked(step.link.line, `\`${name}\`, which is defined elsewhere`)
  return { kind: 'other', name }
}

const updates: ReadonlySet<string> = new Set(
  'update_all update update! update_attribute update_attributes update_attributes! update_column update_columns save save! touch touch_all increment! decrement! toggle! update_counters'.split(
    ' ',
  ),
)

const deletes: ReadonlySet<string> = new Set(
  'delete_all destroy_all delete destroy destroy! delete_by destroy_by'.split(' '),
)

/** Methods of classes that do something of their own; jobs run later, and in no transaction of the migration. */
const elsewhere =
  /^(?:call|run!?|perform|perform_now|execute|execute!|invoke|process|migrate|backfill\w*|populate\w*|seed\w*|fix\w*|import!?|rebuild\w*|up|exec\w*|reindex|recalculate\w*|recount\w*|ensure_\w+|drop_\w+|create_\w+|refresh\w*)$/

const association = /^[a-z_]+s$/

/** `Model.update(1, …)`, `Model.delete(1)`: one row by its key. */
function single(rows: Rows, name: string, count: number): Rows {
  const isByKey = /^(?:update!?|delete|destroy|update_counters)$/.test(name) && count > 0
  return isByKey && rows.conditions.length === 0 ? { ...rows, reach: 'one' } : rows
}

/** `update_column(:state, 0)` has its name and value side by side; `save!` and the like say nothing of columns. */
function attributes(name: string, given: readonly RailsValue[]): readonly RailsValue[] {
  const [column, value] = given
  if (/^(?:save|touch|increment|decrement|toggle)/.test(name)) return []
  if (!/^update_(?:attribute|column)$/.test(name) || column?.kind !== 'text') return given
  if (value === undefined) return given
  return [{ kind: 'record', entries: new Map([[column.text, value]]), lines: new Map() }]
}

type RailsValue = Parameters<RailsAct>[0]['values'][number]

function associated(rows: Rows, name: string): Rows {
  return { model: rows.model, table: pluralize(name), conditions: [], reach: 'batch' }
}
