import type { ChangeRows } from '../acts/other-act.ts'
import { type Context, isNew } from '../context.ts'
import { ownInBatches } from '../own-words.ts'
import { type Found, long, type Rule } from '../rule.ts'
import { firstOf } from '../schema/first-of.ts'
import { isBounded } from '../schema/is-bounded.ts'
import { named, sqlName } from '../words.ts'

/** UPDATE, DELETE and others whose number of rows nothing bounds. */
export const largeDataChange: Rule = {
  id: 'large-data-change',
  title: 'All rows are changed in one transaction',
  hazards: ['long'],
  judge: (act, context) => (act.kind === 'change-rows' ? judge(act, context) : null),
  page: {
    explanation: `UPDATE and DELETE lock each row they touch until the transaction ends. Whoever writes to one of these rows waits: up to 23 seconds while two million rows were updated, and the table grew by a copy of each row. Reads go on, unless the transaction also changes the table itself.

Change the rows in batches by key or with LIMIT, each in a transaction of its own, outside of the migration's. What counts as a batch: values or a narrow range of a key, a LIMIT, a list of rows. A condition on anything else, such as \`state IS NULL\`, can be true for all of them. A loop in one transaction is no batch, however few rows each turn takes.`,
    unsafe: { migrations: ["UPDATE orders SET note = '';"] },
    safe: { migrations: ["UPDATE orders SET note = '' WHERE id BETWEEN 1 AND 10000;"] },
  },
}

function judge(act: ChangeRows, context: Context): Found | null {
  const { verb, table } = act
  if (isNew(context, table) || isBounded(act, context)) return null
  const reach = context.isLooped
    ? `every row of ${named(table)} that it matches, in a loop of one transaction`
    : `every row of ${named(table)} that it matches, however many there are`
  const does = verb === 'SELECT FOR UPDATE' ? 'locks' : 'changes and locks'
  const own = ownInBatches(context, keyOf(table, context))
  const name = sqlName(table)
  const limited = `-- the statement, with this in its condition:\n--   id IN (SELECT id FROM ${name} WHERE … ORDER BY id LIMIT 5000)`
  const batch = own === null ? limited : `${own};`
  return long({
    lock: null,
    blocks: 'writes',
    tables: [table],
    what: `${verb} ${does} ${reach}: whoever writes to one of them waits until the transaction ends.`,
    how: context.isLooped
      ? 'Let the loop COMMIT after each batch, which works where nothing around it opened a transaction.'
      : 'Do it in batches of some thousand rows, each in a transaction of its own, outside of the migration.',
    sql:
      !context.isLooped && (verb === 'UPDATE' || verb === 'DELETE')
        ? `-- again and again until no row is left, each in a transaction of its own:\n${batch}`
        : '',
    about: { table },
  })
}

/** The first column of the primary key; `id` where it is not known. */
function keyOf(table: string, { schema }: Context): string {
  for (const { type, columns } of firstOf(schema.tables.get(table)?.constraints.values() ?? [])) {
    if (type === 'primary-key') return columns[0] ?? 'id'
  }
  return 'id'
}
