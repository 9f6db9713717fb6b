import type { Act } from '../acts/act.ts'
import type { ChangeRows, ReadRows } from '../acts/other-act.ts'
import { type Context, isNew } from '../context.ts'
import { blockedBy, stronger } from '../locks.ts'
import { type Found, long, type Rule } from '../rule.ts'
import { isBounded } from '../schema/is-bounded.ts'
import { aLock, named, whereTaken } from '../words.ts'

/** Work that takes long by itself and stops nobody, while the transaction holds a lock that stops others. */
export const longLockInTransaction: Rule = {
  id: 'long-lock-in-transaction',
  title: 'A lock is held while something else takes its time',
  hazards: ['long'],
  judge: (act, context) => {
    const work = workOf(act, context)
    return work === null ? null : found(act, work, context)
  },
  page: {
    explanation: `A lock is kept until its transaction ends, however short the statement was that took it. ADD COLUMN is done in 2 ms; with an UPDATE of the same two million rows behind it in the same transaction, nobody could read the table for 27 seconds.

The same goes for a validation, a copy of rows, a refresh, or a pause behind any statement that locks a table, on whatever table the work is. Most tools run a migration in one transaction: one step a migration is the way out. What builds an index or reads a table under a lock of its own has a finding of its own, which then says that the older lock is held as well.`,
    unsafe: {
      migrations: ['ALTER TABLE orders ADD COLUMN rank integer;\nUPDATE orders SET rank = 0;'],
      inTransaction: true,
    },
    safe: {
      migrations: [
        'ALTER TABLE orders ADD COLUMN rank integer;',
        'UPDATE orders SET rank = 0 WHERE id BETWEEN 1 AND 10000;',
      ],
      inTransaction: true,
    },
  },
}

function found(act: Act, work: string, context: Context): Found | null {
  const tables = 'table' in act && act.table !== null ? [act.table] : []
  const own = stronger(null, context.locks.get(tables[0] ?? '') ?? null)
  const { held } = context
  const lock = stronger(held?.mode ?? null, own)
  if (lock === null || blockedBy(lock) === 'none') return null
  const waits = blockedBy(lock) === 'reads' ? 'all reads and writes' : 'every write'
  const since = held === null ? 'by the same statement' : `since ${whereTaken(held, context.path)}`
  const on = held?.table ?? tables[0] ?? ''
  return long({
    lock,
    blocks: blockedBy(lock),
    tables: [...new Set([on, ...tables])],
    what: `${work} while the transaction holds ${aLock(lock)} on ${named(on)} (${since}): ${waits} of it wait until the transaction ends.`,
    how: 'Do the two in migrations of their own, so that the lock ends with the first.',
    sql: '',
    about: { table: on, otherTable: tables[0] ?? null },
  })
}

/** What takes long and has no lock of its own that we would warn of; as the begin of a sentence. */
function workOf(act: Act, context: Context): string | null {
  if (act.kind === 'change-rows') return ofChange(act, context)
  if (act.kind === 'read-rows') return ofReading(act, context)
  if (act.kind === 'validate-constraint') {
    const isHere =
      context.addedHere.has(`${act.table}.${act.name}`) ||
      context.statement.some(
        (other) => other.kind === 'add-constraint' && other.constraint.name === act.name,
      )
    if (isHere || isNew(context, act.table)) return null
    return `Checks every row of ${named(act.table)}`
  }
  if (act.kind === 'refresh' && act.isConcurrent && !isNew(context, act.view)) {
    return `Works out the view ${named(act.view)}`
  }
  return null
}

function ofChange(act: ChangeRows, context: Context): string | null {
  if (isNew(context, act.table) || isBounded(act, context)) return null
  return `Changes every row of ${named(act.table)} that it matches, however many there are,`
}

function ofReading(act: ReadRows, context: Context): string | null {
  if (act.why === 'sleep') return 'Pauses'
  const table = act.tables.find((name) => isRead(name, context))
  if (table === undefined) return null
  if (act.why === 'analyze') return `Takes samples of ${named(table)}`
  return act.why === 'copy' ? `Copies rows of ${named(table)}` : `Reads rows of ${named(table)}`
}

/** Catalogues and what a query only calls a table are small. */
function isRead(name: string, context: Context): boolean {
  return !/^(?:pg_|information_schema)/.test(name) && !catalogue.has(name) && !isNew(context, name)
}

const catalogue: ReadonlySet<string> = new Set([
  'columns',
  'tables',
  'table_constraints',
  'key_column_usage',
  'constraint_column_usage',
  'referential_constraints',
  'schemata',
  'routines',
  'triggers',
  'views',
  'sequences',
])
