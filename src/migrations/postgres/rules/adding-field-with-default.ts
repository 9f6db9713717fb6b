import type { AddColumn } from '../acts/table-act.ts'
import type { Context } from '../context.ts'
import { showExpression } from '../expressions/show-expression.ts'
import { volatileCall } from '../expressions/volatility.ts'
import { type Found, long, type Rule } from '../rule.ts'
import { showType } from '../types/sql-type.ts'
import { named, sqlName } from '../words.ts'

/** ADD COLUMN whose value is worked out for each row. */
export const addingFieldWithDefault: Rule = {
  id: 'adding-field-with-default',
  title: 'A new column is written into every row',
  hazards: ['long'],
  judge: (act, context) => (act.kind === 'add-column' ? judge(act, context) : null),
  page: {
    explanation: `A column with a default that is the same for every row is added in a moment since PostgreSQL 11: the value is noted once. That goes for constants, and for what is stable: \`now()\`, CURRENT_DATE, a function declared STABLE.

A default that differs from row to row, \`random()\`, \`gen_random_uuid()\`, \`clock_timestamp()\`, and every GENERATED … STORED column, makes the server write the whole table and all of its indexes anew under an ACCESS EXCLUSIVE lock: 4.7 to 7 seconds for two million rows. On PostgreSQL 10 every default does. A function that nobody has shown us is taken for volatile, as the server does unless told otherwise.

VIRTUAL generated columns (18) are free.`,
    unsafe: { migrations: ['ALTER TABLE orders ADD COLUMN token uuid DEFAULT gen_random_uuid();'] },
    safe: {
      migrations: [
        'ALTER TABLE orders ADD COLUMN token uuid;\nALTER TABLE orders ALTER COLUMN token SET DEFAULT gen_random_uuid();',
        'UPDATE orders SET token = gen_random_uuid() WHERE id BETWEEN 1 AND 10000 AND token IS NULL;',
      ],
    },
  },
}

/** From here on a default that is the same for all rows is noted once. */
const firstVersionOfFastDefault = 11

function judge({ table, column, ifNotExists }: AddColumn, context: Context): Found | null {
  const known = context.schema.tables.get(table)
  if (known?.isNew === true || (ifNotExists && known?.columns.has(column.name))) return null
  if (column.counts !== null) return null
  const why = whyRewritten(column, context)
  if (why === null) return null
  const name = sqlName(column.name)
  const alter = `ALTER TABLE ${sqlName(table)}`
  const value = showExpression(column.default)
  const isGenerated = column.generated !== null
  return long({
    lock: 'ACCESS EXCLUSIVE',
    blocks: 'reads',
    tables: [table],
    what: `Writes all of ${named(table)} anew, because ${why}, and blocks all reads and writes of it until that is done.`,
    how: isGenerated
      ? 'Add a plain column, fill it by a trigger for new rows and in batches for old ones; on PostgreSQL 18 and later make it VIRTUAL, which is free.'
      : 'Add the column without a default, then set the default, then fill the old rows in batches outside of the migration.',
    sql: [
      `${alter} ADD COLUMN ${name} ${showType(column.type)};`,
      ...(isGenerated ? [] : [`${alter} ALTER COLUMN ${name} SET DEFAULT ${value ?? '…'};`]),
      '-- then, in batches and each in a transaction of its own:',
      `${value === null ? '--   ' : ''}UPDATE ${sqlName(table)} SET ${name} = ${value ?? '…'} WHERE id BETWEEN 1 AND 10000 AND ${name} IS NULL;`,
    ].join('\n'),
    about: { table, columns: [column.name], type: showType(column.type), default: value },
  })
}

function whyRewritten(column: AddColumn['column'], context: Context): string | null {
  if (column.generated === 'stored')
    return `the new column ${named(column.name)} is worked out and stored for each row`
  if (column.generated === 'virtual') return null
  const domain = context.schema.domains.get(column.type.name)
  const value = column.default ?? domain?.default ?? null
  if (value === null) return null
  if (context.version < firstVersionOfFastDefault) {
    return `PostgreSQL ${context.version} writes the default of the new column ${named(column.name)} into each row`
  }
  const call = volatileCall(value, context.schema)
  if (call === null) return null
  const assumed = call.isAssumed ? ', as far as is known,' : ''
  return `${named(call.name)} gives another value${assumed} for each row of the new column ${named(column.name)}`
}
