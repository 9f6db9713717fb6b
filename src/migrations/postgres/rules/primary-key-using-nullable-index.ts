import type { AddConstraint } from '../acts/table-act.ts'
import { type Context, isNew } from '../context.ts'
import type { Found, Rule } from '../rule.ts'
import { isProvenNotNull } from '../schema/not-null.ts'
import { named, namedAll, sqlName } from '../words.ts'

/** PRIMARY KEY USING INDEX over a column that may be NULL. */
export const primaryKeyUsingNullableIndex: Rule = {
  id: 'primary-key-using-nullable-index',
  title: 'A primary key over a column that may be NULL reads the whole table',
  hazards: ['long', 'queue', 'advice'],
  judge: (act, context) =>
    act.kind === 'add-constraint' && act.constraint.type === 'primary-key'
      ? judge(act, context)
      : null,
  page: {
    explanation: `ADD PRIMARY KEY USING INDEX takes a moment, unless a column of the index may be NULL: then it is made NOT NULL first, and for that the server reads the whole table under an ACCESS EXCLUSIVE lock (0.1 to 0.3 seconds for two million narrow rows on 12 and later, 0.07 on 10 and 11, where we count it as brief).

Make the columns NOT NULL before, the way that does not read under the lock.`,
    unsafe: {
      before: 'CREATE TABLE orders (id bigint); CREATE UNIQUE INDEX orders_pkey ON orders (id);',
      migrations: [
        'ALTER TABLE orders ADD CONSTRAINT orders_pkey PRIMARY KEY USING INDEX orders_pkey;',
      ],
    },
    safe: {
      before:
        'CREATE TABLE orders (id bigint NOT NULL); CREATE UNIQUE INDEX orders_pkey ON orders (id);',
      migrations: [
        'ALTER TABLE orders ADD CONSTRAINT orders_pkey PRIMARY KEY USING INDEX orders_pkey;',
      ],
    },
  },
}

function judge({ table: name, constraint }: AddConstraint, context: Context): Found | null {
  if (constraint.index === null || isNew(context, name)) return null
  const index = context.schema.indexes.get(constraint.index)
  const table = context.schema.tables.get(name)
  if (index === undefined) return unknownIndex(name, constraint.index)
  const nullable = index.columns.filter(
    (column) => !isProvenNotNull(table, column, context.version),
  )
  if (nullable.length === 0) return null
  const isKnown = nullable.every((column) => table?.columns.has(column))
  if (!isKnown) return unknownIndex(name, constraint.index)
  return {
    hazard: context.version >= firstVersionOfSlowScan ? 'long' : 'queue',
    lock: 'ACCESS EXCLUSIVE',
    blocks: 'reads',
    tables: [name],
    what: `Reads all of ${named(name)} to see that ${namedAll(nullable)} is never NULL, and blocks all reads and writes of it meanwhile; the time grows with the table.`,
    how: 'Make the column NOT NULL first: with a check that is added NOT VALID and validated in another migration.',
    sql: nullable
      .map((column) => {
        const check = sqlName(`${name}_${column}_not_null`)
        const alter = `ALTER TABLE ${sqlName(name)}`
        return `${alter} ADD CONSTRAINT ${check} CHECK (${sqlName(column)} IS NOT NULL) NOT VALID;\n-- in the next migration:\n${alter} VALIDATE CONSTRAINT ${check};\n-- in the one after it, before the primary key:\n${alter} ALTER COLUMN ${sqlName(column)} SET NOT NULL;`
      })
      .join('\n'),
    about: { table: name, columns: nullable, name: constraint.index },
  }
}

/** Before, the scan was measured to be about as quick as no scan. */
const firstVersionOfSlowScan = 12

function unknownIndex(table: string, index: string): Found {
  return {
    hazard: 'advice',
    lock: 'ACCESS EXCLUSIVE',
    blocks: 'reads',
    tables: [table],
    what: `Is quick where every column of index ${named(index)} is NOT NULL; where one is not, all of ${named(table)} is read while reads and writes of it wait. The columns are not known here.`,
    how: 'See that the columns are NOT NULL.',
    sql: '',
    about: { table, name: index },
  }
}
