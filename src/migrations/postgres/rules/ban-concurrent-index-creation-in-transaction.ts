import type { Act } from '../acts/act.ts'
import type { Rule } from '../rule.ts'
import { aboutIndex } from './require-concurrent-index-creation.ts'

/** CONCURRENTLY where the server refuses it. */
export const banConcurrentInTransaction: Rule = {
  id: 'ban-concurrent-index-creation-in-transaction',
  title: 'CONCURRENTLY does not work in a transaction',
  hazards: ['fails', 'advice'],
  judge: (act, context) => {
    const { transaction } = context
    const what = concurrentAct(act)
    if (what === null || transaction === 'none') return null
    const table = 'table' in act && act.table !== null ? act.table : ''
    const name = act.kind === 'drop-index' ? act.index : null
    const isSure = transaction === 'open'
    return {
      hazard: isSure ? 'fails' : 'advice',
      lock: null,
      blocks: 'none',
      tables: table === '' ? [] : [table],
      what: isSure
        ? `Fails: the migration runs in a transaction, and the server refuses ${what} in one.`
        : `Fails where the tool sends the file as one transaction: the server refuses ${what} in one. Newer versions of the tool run it on its own.`,
      how: 'Put it alone into a migration, and tell the tool not to open a transaction for that migration.',
      sql: '',
      about: act.kind === 'create-index' ? aboutIndex(act, context) : { table, name },
    }
  },
  page: {
    explanation: `CREATE INDEX CONCURRENTLY, DROP INDEX CONCURRENTLY, REINDEX CONCURRENTLY and DETACH PARTITION CONCURRENTLY are several transactions inside, so the server refuses them in one: \`cannot run inside a transaction block\`. Most tools open one for every migration, and a file of several statements that is sent as one request is one, too.

Every tool has a way to leave it: \`disable_ddl_transaction!\` in Rails, \`atomic = False\` in Django, \`autocommit_block()\` in Alembic, \`-- +goose NO TRANSACTION\`, \`-- migrate:up transaction:false\` in dbmate, \`-- no-transaction\` in sqlx, \`transaction: false\` in Knex. Flyway, and newer versions of Prisma and of the command line of Supabase, see the word and leave it by themselves: for those it is advice.`,
    unsafe: {
      migrations: ['BEGIN;\nCREATE INDEX CONCURRENTLY orders_ref_idx ON orders (ref);\nCOMMIT;'],
    },
    safe: { migrations: ['CREATE INDEX CONCURRENTLY orders_ref_idx ON orders (ref);'] },
  },
}

function concurrentAct(act: Act): string | null {
  if (act.kind === 'create-index' && act.isConcurrent) return 'CREATE INDEX CONCURRENTLY'
  if (act.kind === 'drop-index' && act.isConcurrent) return 'DROP INDEX CONCURRENTLY'
  if (act.kind === 'reindex' && act.isConcurrent) return 'REINDEX CONCURRENTLY'
  const detaches = act.kind === 'detach-partition' && act.how === 'concurrently'
  return detaches ? 'DETACH PARTITION CONCURRENTLY' : null
}
