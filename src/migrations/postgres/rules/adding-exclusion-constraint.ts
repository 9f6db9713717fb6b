import { isNew } from '../context.ts'
import { long, type Rule } from '../rule.ts'
import { named } from '../words.ts'

/** ADD EXCLUDE, for which there is no safe way on the same table. */
export const addingExclusionConstraint: Rule = {
  id: 'adding-exclusion-constraint',
  title: 'An exclusion constraint builds its index while nobody can read',
  hazards: ['long'],
  judge: (act, context) => {
    if (act.kind !== 'add-constraint' || act.constraint.type !== 'exclude') return null
    const { table, constraint } = act
    if (isNew(context, table)) return null
    return long({
      lock: 'ACCESS EXCLUSIVE',
      blocks: 'reads',
      tables: [table],
      what: `Builds an exclusion constraint on ${named(table)} and blocks all reads and writes of it until it is built; the time grows with the table.`,
      how: 'There is no NOT VALID and no concurrent way for it: make a new table with the constraint, copy the rows in batches, and swap the two; or do it while nobody uses the table.',
      sql: '',
      about: { table, columns: constraint.columns, name: constraint.name },
    })
  },
  page: {
    explanation: `ADD EXCLUDE builds an index and compares every row with every other that comes near it, under an ACCESS EXCLUSIVE lock. Two million rows took 2.6 seconds. It knows neither NOT VALID nor an index that was built before.

What is left is a new table with the constraint, filled in batches and then swapped with the old one, or a time when nobody uses the table.`,
    unsafe: {
      migrations: [
        'ALTER TABLE bookings ADD CONSTRAINT no_overlap EXCLUDE USING gist (room WITH =, span WITH &&);',
      ],
    },
    safe: {
      migrations: [
        'CREATE TABLE new_bookings (room integer, span tstzrange, CONSTRAINT no_overlap EXCLUDE USING gist (room WITH =, span WITH &&));',
      ],
    },
  },
}
