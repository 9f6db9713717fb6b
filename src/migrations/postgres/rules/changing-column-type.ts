import type { SetType } from '../acts/table-act.ts'
import { type Context, isNew } from '../context.ts'
import { showExpression } from '../expressions/show-expression.ts'
import { type Found, long, type Rule } from '../rule.ts'
import { showType } from '../types/sql-type.ts'
import { type TypeChange, typeChange } from '../types/type-change.ts'
import { named, namedAll, sqlName } from '../words.ts'

/** ALTER COLUMN TYPE that is more than a note in the catalogue. */
export const changingColumnType: Rule = {
  id: 'changing-column-type',
  title: 'A change of type writes or reads the whole table',
  hazards: ['long', 'fails'],
  judge: (act, context) => (act.kind === 'set-type' ? judge(act, context) : null),
  page: {
    explanation: `Most changes of type write the whole table and its indexes anew under an ACCESS EXCLUSIVE lock: 3.5 to 5.7 seconds for two million rows. So do integer to bigint, a shorter varchar, text to varchar(50), another scale of a numeric, less precision of a time, and whatever USING works out.

Some changes are a note in the catalogue, and we say nothing of them: a longer varchar, varchar to text and back without a length, more digits of a numeric at the same scale or none at all, cidr to inet, the same type again. \`timestamp\` to \`timestamptz\` is one of them from PostgreSQL 12 on, but only in a session whose time zone is UTC.

Even then indexes are built anew where the order changes (another collation, \`timestamp\` to \`timestamptz\`) or where an expression or a condition of the index reads the column, and checks that read the column are tried on every row.

Where the migrations do not show what the type was, we say so and assume the worst.`,
    unsafe: {
      before: 'CREATE TABLE orders (id bigint PRIMARY KEY, qty integer);',
      migrations: ['ALTER TABLE orders ALTER COLUMN qty TYPE bigint;'],
    },
    safe: {
      before: 'CREATE TABLE orders (id bigint PRIMARY KEY, qty integer);',
      migrations: [
        '-- A release that writes both columns goes out first.\nALTER TABLE orders ADD COLUMN qty_new bigint;',
        '-- Again and again with the next ids, each time in a transaction of its own.\nUPDATE orders SET qty_new = qty WHERE id BETWEEN 1 AND 5000;',
      ],
    },
  },
}

function judge(act: SetType, context: Context): Found | null {
  const { table, column } = act
  if (isNew(context, table)) return null
  const change = typeChange(act, context.schema.tables.get(table), context)
  if (change.cost === 'free') return null
  const parent = context.schema.tables.get(table)?.parent ?? null
  if (parent !== null) return ofPartition(act, parent)
  const type = showType(act.type)
  return long({
    lock: 'ACCESS EXCLUSIVE',
    blocks: 'reads',
    tables: [table],
    what: `Changes ${named(column)} of ${named(table)} to ${named(type)}: ${work(change)}, and all reads and writes of the table wait until that is done.`,
    how: recipe(change),
    sql: change.cost === 'rewrite' ? stepByStep(act, type) : '',
    about: { table, columns: [column], type, expression: showExpression(act.using) },
  })
}

function ofPartition({ table, column }: SetType, parent: string): Found {
  return {
    hazard: 'fails',
    lock: null,
    blocks: 'none',
    tables: [table],
    what: `Fails: ${named(table)} is a partition, and the type of ${named(column)} can only be changed on ${named(parent)}, for all of its partitions at once.`,
    how: 'Add a new column to the partitioned table, fill it in batches, and let the code change over.',
    sql: '',
    about: { table, columns: [column] },
  }
}

function work(change: Exclude<TypeChange, { cost: 'free' }>): string {
  if (change.cost === 'index') return `index ${namedAll(change.names)} is built anew`
  if (change.cost === 'check') return `every row is tried against ${namedAll(change.names)} again`
  if (change.why === 'timezone') {
    return 'the table is written anew, unless the session runs in UTC (from PostgreSQL 12 on)'
  }
  return change.why === 'cast'
    ? 'the table is written anew'
    : 'the table is written anew for most types (type before unknown)'
}

function recipe(change: Exclude<TypeChange, { cost: 'free' }>): string {
  if (change.cost === 'index') {
    return 'Drop the index concurrently before, and build it concurrently afterwards; or build its successor on a new column first.'
  }
  if (change.cost === 'check') {
    return 'Drop the check before, and add it again as NOT VALID afterwards; validate it in another migration.'
  }
  return change.why === 'timezone'
    ? "Run SET timezone = 'UTC' before it in the migration, on PostgreSQL 12 and later, when the values are in UTC; otherwise add a new column and fill it in batches."
    : 'Add a new column, write to both, fill it in batches, and let the code change over.'
}

function stepByStep({ table, column, using }: SetType, type: string): string {
  const next = sqlName(`${column}_new`)
  const value = showExpression(using) ?? sqlName(column)
  return [
    `ALTER TABLE ${sqlName(table)} ADD COLUMN ${next} ${type};`,
    '-- keep both in step with a trigger, or in the code; then, in batches and each in a transaction of its own:',
    `UPDATE ${sqlName(table)} SET ${next} = ${value} WHERE id BETWEEN 1 AND 10000;`,
    `-- when all is filled, let the code read ${next}, and drop ${sqlName(column)} in a later release`,
  ].join('\n')
}
