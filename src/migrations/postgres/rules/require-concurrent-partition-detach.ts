import { isNew } from '../context.ts'
import type { Rule } from '../rule.ts'
import { named, sqlName } from '../words.ts'

const firstVersion = 14

/** DETACH PARTITION without CONCURRENTLY where the server has it. */
export const requireConcurrentPartitionDetach: Rule = {
  id: 'require-concurrent-partition-detach',
  title: 'Detaching a partition locks the whole table',
  hazards: ['queue'],
  judge: (act, context) => {
    if (act.kind !== 'detach-partition' || act.how !== 'plain') return null
    if (context.version < firstVersion || isNew(context, act.table)) return null
    const { table, partition } = act
    return {
      hazard: 'queue',
      lock: 'ACCESS EXCLUSIVE',
      blocks: 'reads',
      tables: [table, partition],
      what: `Detaches ${named(partition)}: a moment's work, but it waits for every open transaction on ${named(table)}, and all reads and writes wait behind it.`,
      how: 'Detach it concurrently, in a migration of its own, outside a transaction.',
      sql: `ALTER TABLE ${sqlName(table)} DETACH PARTITION ${sqlName(partition)} CONCURRENTLY;`,
      about: { table, otherTable: partition },
    }
  },
  page: {
    explanation: `DETACH PARTITION takes an ACCESS EXCLUSIVE lock on the partitioned table and on the partition. The work is done in milliseconds, but the lock waits for every transaction that uses the table, and all others queue behind it.

From PostgreSQL 14 on there is CONCURRENTLY, which takes a lock on the partitioned table that stops nobody, and a short one on the partition. It cannot run in a transaction, and does not work on a table with a default partition. Where it is interrupted, DETACH PARTITION … FINALIZE ends it.`,
    unsafe: { migrations: ['ALTER TABLE events DETACH PARTITION events_2020;'] },
    safe: { migrations: ['ALTER TABLE events DETACH PARTITION events_2020 CONCURRENTLY;'] },
  },
}
