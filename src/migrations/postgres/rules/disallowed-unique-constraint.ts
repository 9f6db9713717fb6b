import { type Context, isNew } from '../context.ts'
import { columnsFirst } from '../own-words.ts'
import { type Found, long, type Rule } from '../rule.ts'
import { madeName, named, sqlColumns, sqlName } from '../words.ts'

/** ADD UNIQUE and ADD COLUMN … UNIQUE, which build their index under the strongest lock. */
export const disallowedUniqueConstraint: Rule = {
  id: 'disallowed-unique-constraint',
  title: 'A unique constraint builds its index while nobody can read',
  hazards: ['long'],
  judge: (act, context) => {
    if (act.kind === 'add-constraint' && act.constraint.type === 'unique') {
      const { columns, name, index } = act.constraint
      return index === null ? found({ table: act.table, columns, name }, context) : null
    }
    if (act.kind !== 'add-column') return null
    const unique = act.column.constraints.find(({ type }) => type === 'unique')
    if (unique === undefined) return null
    return found({ table: act.table, columns: [act.column.name], name: unique.name }, context)
  },
  page: {
    explanation: `ADD UNIQUE builds an index, and unlike CREATE INDEX it does so under an ACCESS EXCLUSIVE lock: nobody reads or writes until it is built. Two million rows took 0.7 seconds. UNIQUE at a column that is added does the same, even while the column holds nothing but NULL.

Build a unique index concurrently first. ADD CONSTRAINT … USING INDEX then makes it the constraint in a moment (3 ms).`,
    unsafe: { migrations: ['ALTER TABLE orders ADD CONSTRAINT orders_ref_key UNIQUE (ref);'] },
    safe: {
      migrations: [
        'CREATE UNIQUE INDEX CONCURRENTLY orders_ref_key ON orders (ref);',
        'ALTER TABLE orders ADD CONSTRAINT orders_ref_key UNIQUE USING INDEX orders_ref_key;',
      ],
    },
  },
}

interface Unique {
  readonly table: string
  readonly columns: readonly string[]
  readonly name: string | null
}

function found({ table, columns, name }: Unique, context: Context): Found | null {
  if (isNew(context, table)) return null
  const key = sqlName(name ?? madeName(table, columns, 'key'))
  const isPartitioned = context.schema.tables.get(table)?.partitionBy != null
  return long({
    lock: 'ACCESS EXCLUSIVE',
    blocks: 'reads',
    tables: [table],
    what: `Builds a unique index on ${named(table)} and blocks all reads and writes of it until it is built; the time grows with the table.`,
    how: isPartitioned
      ? 'Make a unique index on the partitioned table only (ON ONLY), build one concurrently on each partition outside a transaction, and attach them.'
      : 'Build the index concurrently, in a migration of its own, outside a transaction; then make it the constraint.',
    sql: isPartitioned
      ? ''
      : `${columnsFirst(context, table, columns)}CREATE UNIQUE INDEX CONCURRENTLY ${key} ON ${sqlName(table)} (${sqlColumns(columns)});\n-- in the next migration:\nALTER TABLE ${sqlName(table)} ADD CONSTRAINT ${key} UNIQUE USING INDEX ${key};`,
    about: { table, columns, name, isUnique: true },
  })
}
