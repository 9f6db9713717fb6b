import { type Context, isNew } from '../context.ts'
import { type Found, long, type Rule } from '../rule.ts'
import { isProvenNotNull } from '../schema/not-null.ts'
import { named, sqlName } from '../words.ts'

/** SET NOT NULL that must read the table. */
export const addingNotNullableField: Rule = {
  id: 'adding-not-nullable-field',
  title: 'SET NOT NULL reads the whole table',
  hazards: ['long'],
  judge: (act, context) => {
    if (act.kind === 'set-not-null') return judge(act.table, act.column, context)
    if (act.kind !== 'add-constraint' || act.constraint.type !== 'not-null') return null
    const [column = ''] = act.constraint.columns
    return act.constraint.isNotValid ? null : judge(act.table, column, context)
  },
  page: {
    explanation: `SET NOT NULL reads every row under an ACCESS EXCLUSIVE lock to see that none is NULL: 0.3 seconds for two million rows.

PostgreSQL 12 and later spare themselves the reading where a valid check already says \`column IS NOT NULL\` (2 ms). Such a check can be added NOT VALID and validated without stopping anybody. Afterwards it may be dropped. Any other check proves nothing, and before 12 none does.

PostgreSQL 18 also knows NOT NULL as a constraint with NOT VALID: VALIDATE CONSTRAINT stops nobody. SET NOT NULL over one that is not validated reads the table under the lock (0.5 seconds).`,
    unsafe: { migrations: ['ALTER TABLE orders ALTER COLUMN note SET NOT NULL;'] },
    safe: {
      migrations: [
        'ALTER TABLE orders ADD CONSTRAINT orders_note_not_null CHECK (note IS NOT NULL) NOT VALID;',
        'ALTER TABLE orders VALIDATE CONSTRAINT orders_note_not_null;',
        'ALTER TABLE orders ALTER COLUMN note SET NOT NULL;\nALTER TABLE orders DROP CONSTRAINT orders_note_not_null;',
      ],
    },
  },
}

const firstVersionOfNotValid = 18

function judge(table: string, column: string, context: Context): Found | null {
  const known = context.schema.tables.get(table)
  if (isNew(context, table) || isProvenNotNull(known, column, context.version)) return null
  const name = sqlName(`${table}_${column}_not_null`)
  const alter = `ALTER TABLE ${sqlName(table)}`
  const isNewest = context.version >= firstVersionOfNotValid
  const condition = isNewest
    ? `NOT NULL ${sqlName(column)}`
    : `CHECK (${sqlName(column)} IS NOT NULL)`
  const last = isNewest
    ? ''
    : `\n-- in the one after it:\n${alter} ALTER COLUMN ${sqlName(column)} SET NOT NULL;\n${alter} DROP CONSTRAINT ${name};`
  return long({
    lock: 'ACCESS EXCLUSIVE',
    blocks: 'reads',
    tables: [table],
    what: `Reads every row of ${named(table)} to see that ${named(column)} is never NULL, and blocks all reads and writes of it meanwhile; the time grows with the table.`,
    how:
      context.version >= 12
        ? 'Say it as a constraint that is added NOT VALID, and validate that in another migration.'
        : 'Say it as a check that is added NOT VALID, validate that in another migration, and leave it at that: before 12 SET NOT NULL always reads the table.',
    sql: `${alter} ADD CONSTRAINT ${name} ${condition} NOT VALID;\n-- in the next migration:\n${alter} VALIDATE CONSTRAINT ${name};${context.version >= 12 ? last : ''}`,
    about: { table, columns: [column] },
  })
}
