import type { Rule } from '../rule.ts'

/** VACUUM and others where the server refuses them. */
export const cannotRunInTransaction: Rule = {
  id: 'cannot-run-in-transaction',
  title: 'A statement that the server refuses in a transaction',
  hazards: ['fails', 'advice'],
  judge: (act, { transaction, version }) => {
    if (act.kind !== 'outside-only' || transaction === 'none') return null
    if (act.untilVersion !== null && version >= act.untilVersion) return null
    return {
      hazard: transaction === 'open' ? 'fails' : 'advice',
      lock: null,
      blocks: 'none',
      tables: [],
      what:
        transaction === 'open'
          ? `Fails: the migration runs in a transaction, and the server refuses ${act.what} in one.`
          : `Fails where the tool sends the file as one transaction: the server refuses ${act.what} in one.`,
      how: 'Put it alone into a migration, and tell the tool not to open a transaction for that migration.',
      sql: '',
      about: {},
    }
  },
  page: {
    explanation: `VACUUM, CREATE DATABASE, DROP DATABASE, ALTER SYSTEM, tablespaces, and REINDEX of a schema or database cannot run in a transaction. Before PostgreSQL 12 the same goes for ALTER TYPE ADD VALUE. Put the statement alone into a migration for which the tool opens no transaction.`,
    unsafe: { migrations: ['VACUUM orders;'], inTransaction: true },
    safe: { migrations: ['VACUUM orders;'] },
  },
}
