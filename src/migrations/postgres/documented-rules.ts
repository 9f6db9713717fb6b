import type { DocumentedRule } from './rule.ts'
import { rules } from './rules.ts'

/** Rules that look at a whole run. */
const ofRun: readonly DocumentedRule[] = [
  {
    id: 'require-lock-timeout',
    title: 'Nothing limits how long a statement waits for its lock',
    hazards: ['advice'],
    page: {
      explanation: `A statement that is done in 2 ms still has to get its lock. While a transaction is open that uses the table, it waits, and everybody who comes after it waits behind it, reads included. With a transaction that was left open for two seconds, ADD COLUMN stopped every read and write for two seconds; with \`lock_timeout = '200ms'\` for a fifth of one, and then the migration failed and could be tried again.

That goes for all quick changes of tables: triggers, policies, dropped constraints, new tables that refer to old ones. We say it once a run, with the first statements it is about, when nothing in the migrations sets lock_timeout. Tools that set it for their session by themselves are not seen here: switch the rule off.`,
      unsafe: { migrations: ['ALTER TABLE orders ADD COLUMN rank integer;'] },
      safe: {
        migrations: ["SET lock_timeout = '2s';\nALTER TABLE orders ADD COLUMN rank integer;"],
      },
    },
  },
  {
    id: 'edited-migration',
    title: 'A migration that has run was edited',
    hazards: ['compatibility'],
    page: {
      explanation: `Tools remember which migrations have run, by name or by a sum of their text. A database that has the old text does not run the new one; some tools then refuse to run anything. From then on databases differ, and what is tried on a new one says nothing of the old ones. Write what is to change into a new migration.`,
      unsafe: null,
      safe: null,
    },
  },
  {
    id: 'deleted-migration',
    title: 'A migration that has run was deleted',
    hazards: ['compatibility'],
    page: {
      explanation: `Databases that ran it keep what it did; new ones never get it. Later migrations that build on it fail there, and some tools refuse to run when a migration they remember is gone. Leave it, and take back what it did in a new migration. When old migrations are squashed into one on purpose, every database must have run them before.`,
      unsafe: null,
      safe: null,
    },
  },
]

/** Every rule there is, in the order of the documentation. */
export const documentedRules: readonly DocumentedRule[] = [...rules, ...ofRun]
