import type { Truncate } from '../acts/table-act.ts'
import { type Context, isNew } from '../context.ts'
import type { Found, Rule, RulePage } from '../rule.ts'
import { namedAll } from '../words.ts'

/** TRUNCATE … CASCADE. */
export const banTruncateCascade: Rule = {
  id: 'ban-truncate-cascade',
  title: 'Tables are emptied, and all that refer to them',
  hazards: ['data-loss'],
  judge: (act, context) => (act.kind === 'truncate' && act.isCascade ? found(act, context) : null),
  page: {
    explanation: `TRUNCATE … CASCADE empties the tables that are named, and every table with a foreign key to one of them, and those that refer to these. All of them are locked with ACCESS EXCLUSIVE.

Name the tables that are meant. Without CASCADE the server refuses where others refer to them.`,
    unsafe: { migrations: ['TRUNCATE orders CASCADE;'] },
    safe: { migrations: ['CREATE TABLE scratch (id bigint);\nTRUNCATE scratch;'] },
  },
}

/** TRUNCATE of tables that were there before. */
export const banTruncate: Rule = {
  id: 'ban-truncate',
  title: 'A table is emptied',
  hazards: ['data-loss'],
  judge: (act, context) => (act.kind === 'truncate' && !act.isCascade ? found(act, context) : null),
  page: truncatePage(),
}

function truncatePage(): RulePage {
  return {
    explanation: `TRUNCATE removes all rows in a moment, under an ACCESS EXCLUSIVE lock. In a migration that runs against a database with data, that is rarely meant.`,
    unsafe: { migrations: ['TRUNCATE orders;'] },
    safe: { migrations: ['CREATE TABLE scratch (id bigint);\nTRUNCATE scratch;'] },
  }
}

function found(act: Truncate, context: Context): Found | null {
  const tables = act.tables.filter((table) => !isNew(context, table))
  if (tables.length === 0) return null
  const others = [...context.locks.keys()].filter((table) => !act.tables.includes(table))
  const more = act.isCascade
    ? `, and every table that refers to ${tables.length === 1 ? 'it' : 'them'}${others.length === 0 ? '' : ` (${namedAll(others)})`}`
    : ''
  return {
    hazard: 'data-loss',
    lock: 'ACCESS EXCLUSIVE',
    blocks: 'reads',
    tables: [...tables, ...others],
    what: `Empties ${namedAll(tables)}${more}: the rows are gone.`,
    how: act.isCascade
      ? 'Name the tables that are meant, without CASCADE; keep a copy.'
      : 'Keep a copy, and be sure that nobody reads the table while it is empty.',
    sql: '',
    about: { table: tables[0] ?? '' },
  }
}
