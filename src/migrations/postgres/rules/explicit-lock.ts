import { isNew } from '../context.ts'
import { blockedBy } from '../locks.ts'
import type { Rule } from '../rule.ts'
import { namedAll } from '../words.ts'

/** LOCK TABLE in a mode that others wait for. */
export const explicitLock: Rule = {
  id: 'explicit-lock',
  title: 'A table is locked by hand',
  hazards: ['queue', 'fails'],
  judge: (act, context) => {
    if (act.kind !== 'lock-table' || blockedBy(act.mode) === 'none') return null
    const tables = act.tables.filter((table) => !isNew(context, table))
    if (tables.length === 0) return null
    const isRefused = context.transaction === 'none'
    const blocks = blockedBy(act.mode)
    const waits = blocks === 'reads' ? 'all reads and writes' : 'every write'
    return {
      hazard: isRefused ? 'fails' : 'queue',
      lock: act.mode,
      blocks,
      tables,
      what: isRefused
        ? 'Fails: LOCK TABLE can only be used in a transaction, and the migration runs in none.'
        : `Locks ${namedAll(tables)} in ${act.mode} mode: ${waits} of it wait until the transaction ends.`,
      how: 'Leave it out: each statement takes the lock it needs.',
      sql: '',
      about: { table: tables[0] ?? '' },
    }
  },
  page: {
    explanation: `LOCK TABLE without a mode is ACCESS EXCLUSIVE: nobody reads or writes until the transaction ends. SHARE, SHARE ROW EXCLUSIVE and EXCLUSIVE stop writes. Each statement takes the weakest lock that will do by itself, so a lock by hand only makes it longer or stronger.`,
    unsafe: {
      migrations: ['LOCK TABLE orders;\nALTER TABLE orders ADD COLUMN rank integer;'],
      inTransaction: true,
    },
    safe: { migrations: ['ALTER TABLE orders ADD COLUMN rank integer;'], inTransaction: true },
  },
}
