import { isNew } from '../context.ts'
import type { Rule } from '../rule.ts'
import { named } from '../words.ts'

/** DROP COLUMN, and DROP TYPE of the columns that have it. */
export const banDropColumn: Rule = {
  id: 'ban-drop-column',
  title: 'A column is dropped',
  hazards: ['data-loss'],
  judge: (act, context) => {
    if (act.kind === 'drop-container' && act.of === 'type') {
      return {
        hazard: 'data-loss',
        lock: 'ACCESS EXCLUSIVE',
        blocks: 'reads',
        tables: [],
        what: `Drops ${named(act.name)} with CASCADE: every column that has this type goes with it, and its data is gone.`,
        how: 'Drop the columns by name first, so that everybody sees which they are; then the type, without CASCADE.',
        sql: '',
        about: { type: act.name },
      }
    }
    if (act.kind !== 'drop-column' || isNew(context, act.table)) return null
    const { table, column } = act
    if (context.schema.tables.get(table)?.columns.get(column)?.isNew === true) return null
    return {
      hazard: 'data-loss',
      lock: 'ACCESS EXCLUSIVE',
      blocks: 'reads',
      tables: [table],
      what: `Drops column ${named(column)} of ${named(table)}: its data is gone, and code that still uses it fails.`,
      how: 'Drop it one release after the last code that uses it, reads of all columns (SELECT *) and caches of the schema included.',
      sql: '',
      about: { table, columns: [column] },
    }
  },
  page: {
    explanation: `The data is gone, and code that still uses the column fails, also code that only has its name in a list of all columns. The lock is ACCESS EXCLUSIVE for some milliseconds; indexes and constraints of the column go with it.

Let one release go by in which nothing uses the column: most frameworks can be told to ignore it.`,
    unsafe: { migrations: ['ALTER TABLE orders DROP COLUMN note;'] },
    safe: { migrations: ["COMMENT ON COLUMN orders.note IS 'not used any more, to be dropped';"] },
  },
}
