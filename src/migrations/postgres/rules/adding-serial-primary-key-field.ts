import type { Context } from '../context.ts'
import { columnsFirst } from '../own-words.ts'
import { type Found, long, type Rule } from '../rule.ts'
import { firstOf } from '../schema/first-of.ts'
import { madeName, named, sqlColumns, sqlName } from '../words.ts'

/** ADD PRIMARY KEY without an index that is there, and ADD COLUMN … PRIMARY KEY. */
export const addingSerialPrimaryKeyField: Rule = {
  id: 'adding-serial-primary-key-field',
  title: 'A primary key builds its index while nobody can read',
  hazards: ['long', 'fails'],
  judge: (act, context) => {
    if (act.kind === 'add-constraint' && act.constraint.type === 'primary-key') {
      const { columns, name, index } = act.constraint
      return index === null
        ? found({ table: act.table, columns, name, isCounted: false }, context)
        : null
    }
    if (act.kind !== 'add-column') return null
    const key = act.column.constraints.find(({ type }) => type === 'primary-key')
    if (key === undefined) return null
    const isCounted = act.column.counts !== null
    return found(
      { table: act.table, columns: [act.column.name], name: key.name, isCounted },
      context,
    )
  },
  page: {
    explanation: `ADD PRIMARY KEY reads the table to see that no key is NULL, and builds a unique index, all under an ACCESS EXCLUSIVE lock: nobody reads or writes until it is done. Two million rows took 0.6 seconds. Adding a serial or identity column as primary key also writes the whole table anew: 2.4 to 3.9 seconds for the same rows.

Build a unique index concurrently first, on columns that are NOT NULL. ADD PRIMARY KEY USING INDEX then takes a moment.`,
    unsafe: { migrations: ['ALTER TABLE orders ADD PRIMARY KEY (id);'] },
    safe: {
      before: 'CREATE TABLE orders (id bigint NOT NULL);',
      migrations: [
        'CREATE UNIQUE INDEX CONCURRENTLY orders_pkey ON orders (id);',
        'ALTER TABLE orders ADD CONSTRAINT orders_pkey PRIMARY KEY USING INDEX orders_pkey;',
      ],
    },
  },
}

interface Key {
  readonly table: string
  readonly columns: readonly string[]
  readonly name: string | null
  /** Whether its column is added with it, and numbers the rows. */
  readonly isCounted: boolean
}

function found({ table, columns, name, isCounted }: Key, context: Context): Found | null {
  const known = context.schema.tables.get(table)
  if (known?.isNew === true) return null
  if (firstOf(known?.constraints.values() ?? []).some(({ type }) => type === 'primary-key')) {
    return second(table)
  }
  const wanted = name ?? madeName(table, [], 'pkey')
  const key = sqlName(context.schema.indexes.has(wanted) ? `${wanted}_new` : wanted)
  const does = isCounted ? 'Writes all of' : 'Builds a primary key on'
  const rest = isCounted ? ' anew to number its rows, builds a primary key,' : ''
  const isPartitioned = known?.partitionBy != null
  return long({
    lock: 'ACCESS EXCLUSIVE',
    blocks: 'reads',
    tables: [table],
    what: `${does} ${named(table)}${rest} and blocks all reads and writes of it until that is done; the time grows with the table.`,
    how: isCounted
      ? 'Add a plain column, number the rows in batches, build a unique index concurrently, and make it the primary key at the end.'
      : 'Build a unique index concurrently outside a transaction, on columns that are NOT NULL; then make it the primary key.',
    sql: isPartitioned
      ? ''
      : `${columnsFirst(context, table, columns)}CREATE UNIQUE INDEX CONCURRENTLY ${key} ON ${sqlName(table)} (${sqlColumns(columns)});\n-- in the next migration:\nALTER TABLE ${sqlName(table)} ADD CONSTRAINT ${key} PRIMARY KEY USING INDEX ${key};`,
    about: { table, columns, name, isUnique: true },
  })
}

function second(table: string): Found {
  return {
    hazard: 'fails',
    lock: null,
    blocks: 'none',
    tables: [table],
    what: `Fails: ${named(table)} has a primary key, and can have no second one.`,
    how: 'Drop the one that is there first, in the same statement.',
    sql: '',
    about: { table },
  }
}
