import type { Act } from '../acts/act.ts'
import { type Context, isNew } from '../context.ts'
import type { Found, Rule } from '../rule.ts'
import { named, namedAll } from '../words.ts'

/** DROP TABLE, and DROP SCHEMA of what is in it. */
export const banDropTable: Rule = {
  id: 'ban-drop-table',
  title: 'A table is dropped',
  hazards: ['data-loss'],
  judge,
  page: {
    explanation: `The rows are gone, and code that still uses the table fails. The lock is ACCESS EXCLUSIVE, for some milliseconds, not only on the table: tables that its foreign keys point to, and the table it is a partition of, are locked as well, and wait in the same queue.

Let one release go by in which nothing uses the table. Keep a copy as long as somebody might ask for it, and set lock_timeout.`,
    unsafe: { migrations: ['DROP TABLE orders;'] },
    safe: { migrations: ['CREATE TABLE scratch (id bigint);\nDROP TABLE scratch;'] },
  },
}

function judge(act: Act, context: Context): Found | null {
  if (act.kind === 'drop-table') return ofTable(act.table, context)
  if (act.kind !== 'drop-container' || act.of === 'database' || act.of === 'type') return null
  const what =
    act.of === 'schema'
      ? `schema ${named(act.name)} with all tables in it`
      : 'everything that a role owns'
  return found([], `Drops ${what}: their rows are gone, and code that still uses them fails.`)
}

function ofTable(table: string, context: Context): Found | null {
  if (isNew(context, table) || context.schema.tables.get(table)?.kind === 'view') return null
  const others = [...context.locks.keys()].filter((name) => name !== table)
  const also = others.length === 0 ? '' : ` ${namedAll(others)} is locked for a moment as well.`
  return found(
    [table, ...others],
    `Drops table ${named(table)}: its rows are gone, and code that still uses it fails.${also}`,
  )
}

function found(tables: readonly string[], what: string): Found {
  return {
    hazard: 'data-loss',
    lock: 'ACCESS EXCLUSIVE',
    blocks: 'reads',
    tables,
    what,
    how: 'Drop it one release after the last code that uses it, with a copy at hand.',
    sql: '',
    about: { table: tables[0] ?? '' },
  }
}
