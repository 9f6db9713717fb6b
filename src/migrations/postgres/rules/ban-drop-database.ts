import type { Rule } from '../rule.ts'
import { named } from '../words.ts'

/** DROP DATABASE. */
export const banDropDatabase: Rule = {
  id: 'ban-drop-database',
  title: 'A database is dropped',
  hazards: ['data-loss'],
  judge: (act) => {
    if (act.kind !== 'drop-container' || act.of !== 'database') return null
    return {
      hazard: 'data-loss',
      lock: null,
      blocks: 'none',
      tables: [],
      what: `Drops database ${named(act.name)}: everything in it is gone.`,
      how: 'Do this by hand, not in a migration.',
      sql: '',
      about: { name: act.name },
    }
  },
  page: {
    explanation: `A migration that drops a database has no place among those that are run by a deploy.`,
    unsafe: { migrations: ['DROP DATABASE shop;'] },
    safe: { migrations: ["COMMENT ON DATABASE shop IS 'not used any more';"] },
  },
}
