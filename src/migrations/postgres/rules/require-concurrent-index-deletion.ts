import { isNew } from '../context.ts'
import type { Rule } from '../rule.ts'
import { named, sqlName } from '../words.ts'

/** DROP INDEX without CONCURRENTLY. */
export const requireConcurrentIndexDeletion: Rule = {
  id: 'require-concurrent-index-deletion',
  title: 'Dropping an index locks its table',
  hazards: ['queue'],
  judge: (act, context) => {
    if (act.kind !== 'drop-index' || act.isConcurrent) return null
    const table = context.schema.indexes.get(act.index)?.table
    if (table !== undefined && isNew(context, table)) return null
    const on = table === undefined ? 'the table of it' : named(table)
    return {
      hazard: 'queue',
      lock: 'ACCESS EXCLUSIVE',
      blocks: 'reads',
      tables: table === undefined ? [] : [table],
      what: `Drops index ${named(act.index)}: a moment's work, but it waits for every open transaction on ${on}, and all reads and writes wait behind it.`,
      how: 'Drop it concurrently, in a migration of its own, outside a transaction.',
      sql: `DROP INDEX CONCURRENTLY IF EXISTS ${sqlName(act.index)};`,
      about: { table: table ?? '', name: act.index },
    }
  },
  page: {
    explanation: `DROP INDEX takes an ACCESS EXCLUSIVE lock on the table of the index. The work is done in milliseconds (4 ms for two million rows), but the lock is not had before every transaction that uses the table has ended, and everybody else queues behind it: a report that runs for ten minutes makes it ten minutes without reads and writes.

DROP INDEX CONCURRENTLY waits without standing in the way of anybody. It cannot run in a transaction, and drops neither the index of a constraint nor one of a partitioned table.`,
    unsafe: { migrations: ['DROP INDEX orders_status_idx;'] },
    safe: { migrations: ['DROP INDEX CONCURRENTLY orders_status_idx;'] },
  },
}
