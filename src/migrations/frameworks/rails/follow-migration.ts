import { itemsOf } from '../code/ask-value.ts'
import { nothing, type Value } from '../code/value.ts'
import { columnActs } from './columns.ts'
import { constraintActs } from './constraints.ts'
import { helperActs } from './helpers.ts'
import { indexActs } from './indexes.ts'
import {
  callOf,
  migration,
  outcome,
  type RailsAct,
  type Step,
  standIn,
  type Target,
} from './rails-run.ts'
import { tableActs } from './tables.ts'

/** What a call on the migration itself, or on its connection, does. */
export function followMigration(step: Step): Target {
  const call = callOf(step)
  const { name, values, block, run, at } = call
  if (connections.has(name)) return migration
  const act = acts.get(name)
  if (act !== undefined) {
    act(call)
    return outcome
  }
  if (name === 'define' || !mayTouch(name, values)) block?.call([])
  else if (block === null)
    run.recorder.unchecked(at.line, `\`${name}\`, which is defined elsewhere`)
  else {
    block.call([])
    run.recorder.unchecked(at.line, `\`${name}\`, which is defined elsewhere`)
  }
  return outcome
}

const connections: ReadonlySet<string> = new Set([
  'connection',
  'lease_connection',
  'raw_connection',
  'class',
  'ar_connection',
  'base_connection',
])

/** Verbs of methods that change something. */
const verbs =
  /^(?:load|create|drop|add|remove|alter|change|rename|execute|exec|update|delete|insert|upsert|migrate|backfill|populate|seed|fix|copy|move|install|uninstall|enable|disable|truncate|swap|replace|partition|attach|detach|queue|run|convert|initialize|finalize|validate|revert|restore|cleanup|clean|prepare|track|untrack|define|ensure|set|reset|refresh|reindex|safe|with|each)(?:_|$)/

/** Whether a method that nobody knows may touch the database: it says so, or it is given the name of a table. */
function mayTouch(name: string, values: readonly Value[]): boolean {
  if (name.endsWith('?') || silent.has(name) || silentPattern.test(name)) return false
  return verbs.test(name) || (values.length > 0 && values[0]?.kind === 'text')
}

const silentPattern =
  /^(?:get_|find_|index_name|fk_|foreign_key_name|check_constraint_name|quote|sanitize|select_|query_value|say|log|puts|print|warn|p$|pp$|sleep|require|include|extend|attr_|private|public|protected|module_function|alias|define_method|milestone|restrict_|feature_category|set_table_name|reset_column|reset_all)/

/** Methods that read, write to the screen, or are about the migration itself. */
const silent: ReadonlySet<string> = new Set(
  'change up down announce assert_transaction_is_open columns column_for foreign_keys indexes tables views primary_key adapter_name table_name t l i18n format sprintf exec_query raise disable_ddl_transaction! disable_statement_timeout verbose commit_db_transaction schema_cache clear_cache! create_savepoint enable_query_cache! disable_query_cache! reset! with_connection uncached no_touching'.split(
    ' ',
  ),
)

const runsBlock: RailsAct = ({ block }) => void block?.call([])

const transaction: RailsAct = ({ block, run, at }) => {
  if (!run.isWrapped) run.recorder.call('BEGIN', { line: at.line, endLine: at.line })
  block?.call([])
  if (!run.isWrapped) run.recorder.call('COMMIT', { line: at.endLine, endLine: at.endLine })
}

/** A text is read where it stands; what is put together at run time is only known there. */
const execute: RailsAct = ({ name, values, run, at }) => {
  const [given] = values
  for (const value of given?.kind === 'list' ? itemsOf(given).slice(0, 1) : [given]) {
    if (value?.kind === 'text' && value.text.trim() !== '') run.recorder.embedded(value)
    else if (value?.kind !== 'text') {
      run.recorder.unchecked(at.line, `SQL of \`${name}\` that is put together at run time`)
    }
  }
}

const revert: RailsAct = ({ run, at }) =>
  run.recorder.unchecked(at.line, 'what `revert` takes back')

const settings: RailsAct = ({ run, at }) => run.recorder.call("SET LOCAL lock_timeout = '5s'", at)

const blocks: Readonly<Record<string, RailsAct>> = {
  execute,
  exec_update: execute,
  exec_delete: execute,
  exec_insert: execute,
  update: execute,
  delete: execute,
  update_sql: execute,
  insert: () => undefined,
  insert_fixture: () => undefined,
  transaction,
  safety_assured: ({ block, run }) => run.recorder.assured(() => block?.call([])),
  reversible: ({ block, run }) => void block?.call([standIn(run, { kind: 'direction' })]),
  up_only: runsBlock,
  say_with_time: runsBlock,
  suppress_messages: runsBlock,
  disable_statement_timeout: runsBlock,
  without_statement_timeout: runsBlock,
  with_timeout: runsBlock,
  with_statement_timeout: runsBlock,
  without_lock_timeout: runsBlock,
  revert,
  with_lock_retries: (call) => {
    const timed = () => {
      settings(call)
      return call.block?.call([]) ?? nothing
    }
    transaction({ ...call, block: { kind: 'function', call: timed } })
  },
  with_lock_timeout: (call) => {
    settings(call)
    runsBlock(call)
  },
  enable_lock_retries: settings,
}

const acts: ReadonlyMap<string, RailsAct> = new Map(
  Object.entries({
    ...tableActs,
    ...columnActs,
    ...indexActs,
    ...constraintActs,
    ...helperActs,
    ...blocks,
  }),
)
