import type { Reindex } from '../acts/table-act.ts'
import { type Context, isNew } from '../context.ts'
import { type Found, long, type Rule } from '../rule.ts'
import { named, sqlName } from '../words.ts'

/** REINDEX without CONCURRENTLY. */
export const requireConcurrentReindex: Rule = {
  id: 'require-concurrent-reindex',
  title: 'An index is built anew while nobody can use it',
  hazards: ['long'],
  judge: (act, context) => (act.kind === 'reindex' ? judge(act, context) : null),
  page: {
    explanation: `REINDEX locks the table against writes (SHARE) and the index against everything (ACCESS EXCLUSIVE). Reads wait too: whoever plans a query on the table looks at all of its indexes. With two million rows, lookups by key were stopped for 1.7 seconds.

REINDEX CONCURRENTLY (PostgreSQL 12 and later) stops nobody. It cannot run in a transaction.`,
    unsafe: { migrations: ['REINDEX TABLE orders;'] },
    safe: { migrations: ['REINDEX TABLE CONCURRENTLY orders;'] },
  },
}

function judge(act: Reindex, context: Context): Found | null {
  if (act.isConcurrent || act.of === 'system') return null
  const table = act.of === 'index' ? context.schema.indexes.get(act.name)?.table : act.name
  const isOfTable = act.of === 'index' || act.of === 'table'
  if (isOfTable && table !== undefined && isNew(context, table)) return null
  const on = isOfTable ? `${act.of} ${named(act.name)}` : `all tables of the ${act.of}`
  return long({
    lock: 'ACCESS EXCLUSIVE',
    blocks: 'reads',
    tables: isOfTable && table !== undefined ? [table] : [],
    what: `Builds ${isOfTable ? '' : 'the indexes of '}${on} anew; until that is done, writes wait for the table, and reads for the index.`,
    how:
      context.version >= 12
        ? 'Do it concurrently, in a migration of its own, outside a transaction.'
        : 'Build another index concurrently outside a transaction, then drop the old one concurrently: before 12 there is no REINDEX CONCURRENTLY.',
    sql:
      context.version >= 12
        ? `REINDEX ${act.of.toUpperCase()} CONCURRENTLY ${sqlName(act.name)};`
        : '',
    about: { table: table ?? '', name: act.name },
  })
}
