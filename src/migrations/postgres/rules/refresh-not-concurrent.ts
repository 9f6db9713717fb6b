import type { Refresh } from '../acts/other-act.ts'
import { type Context, isNew } from '../context.ts'
import { type Found, long, type Rule } from '../rule.ts'
import { firstOf } from '../schema/first-of.ts'
import { named, sqlName } from '../words.ts'

/** REFRESH MATERIALIZED VIEW without CONCURRENTLY. */
export const refreshNotConcurrent: Rule = {
  id: 'refresh-not-concurrent',
  title: 'A materialized view cannot be read while it is refreshed',
  hazards: ['long'],
  judge: (act, context) => (act.kind === 'refresh' ? judge(act, context) : null),
  page: {
    explanation: `REFRESH MATERIALIZED VIEW takes an ACCESS EXCLUSIVE lock on the view, and nobody reads it until its query has run again: 0.8 seconds over two million rows.

REFRESH MATERIALIZED VIEW CONCURRENTLY lets people read meanwhile, and may run in a transaction. It needs a unique index on the view, over columns and all rows, and takes longer.`,
    unsafe: { migrations: ['REFRESH MATERIALIZED VIEW order_stats;'] },
    safe: { migrations: ['REFRESH MATERIALIZED VIEW CONCURRENTLY order_stats;'] },
  },
}

function judge({ view, isConcurrent, withData }: Refresh, context: Context): Found | null {
  if (isNew(context, view) || isConcurrent || !withData) return null
  return long({
    lock: 'ACCESS EXCLUSIVE',
    blocks: 'reads',
    tables: [view],
    what: `Works out the view ${named(view)} anew, and blocks all reads of it until that is done.`,
    how: 'Refresh it concurrently; for that it needs a unique index over columns and all rows.',
    sql: `${hasUniqueIndex(view, context) ? '' : `-- once before: CREATE UNIQUE INDEX CONCURRENTLY ON ${sqlName(view)} (…);\n`}REFRESH MATERIALIZED VIEW CONCURRENTLY ${sqlName(view)};`,
    about: { table: view },
  })
}

function hasUniqueIndex(view: string, { schema }: Context): boolean {
  const indexes = firstOf(schema.tables.get(view)?.indexes ?? [])
  return indexes.some((name) => schema.indexes.get(name)?.isUnique === true)
}
