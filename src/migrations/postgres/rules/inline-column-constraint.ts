import type { Constraint } from '../acts/shapes.ts'
import type { AddColumn } from '../acts/table-act.ts'
import { type Context, isNew } from '../context.ts'
import { showExpression } from '../expressions/show-expression.ts'
import { type Found, long, type Rule } from '../rule.ts'
import { showType } from '../types/sql-type.ts'
import { named, sqlColumns, sqlName } from '../words.ts'

/** ADD COLUMN with a CHECK, or with REFERENCES and a value to look up. */
export const inlineColumnConstraint: Rule = {
  id: 'inline-column-constraint',
  title: 'A condition at a new column is checked on every row',
  hazards: ['long'],
  judge: (act, context) => {
    if (act.kind !== 'add-column' || isNew(context, act.table)) return null
    const exists =
      act.ifNotExists && context.schema.tables.get(act.table)?.columns.has(act.column.name)
    const constraint = exists
      ? undefined
      : act.column.constraints.find((one) => isChecked(one, act, context))
    return constraint === undefined ? null : found(act, constraint)
  },
  page: {
    explanation: `CHECK at a column that is added reads the whole table under an ACCESS EXCLUSIVE lock, although every row holds the same value: 0.2 seconds for two million rows. REFERENCES does so when the column has a default, since each row then points somewhere (0.4 seconds); without a default there is nothing to look up, and it takes a moment. UNIQUE builds an index: see disallowed-unique-constraint.

Add the column first, the constraint as NOT VALID, and validate it in another migration.`,
    unsafe: { migrations: ['ALTER TABLE orders ADD COLUMN rank integer CHECK (rank > 0);'] },
    safe: {
      migrations: [
        'ALTER TABLE orders ADD COLUMN rank integer;\nALTER TABLE orders ADD CONSTRAINT orders_rank_check CHECK (rank > 0) NOT VALID;',
        'ALTER TABLE orders VALIDATE CONSTRAINT orders_rank_check;',
      ],
    },
  },
}

function isChecked(constraint: Constraint, { column }: AddColumn, { schema }: Context): boolean {
  if (!constraint.isEnforced || constraint.isNotValid) return false
  if (constraint.type === 'check') return true
  const value = column.default ?? schema.domains.get(column.type.name)?.default ?? null
  const hasValue =
    value !== null || column.hasDefault || column.counts !== null || column.generated !== null
  return constraint.type === 'foreign-key' && hasValue
}

function found({ table, column }: AddColumn, constraint: Constraint): Found {
  const isCheck = constraint.type === 'check'
  const other = constraint.references?.table ?? null
  const name = constraint.name ?? `${table}_${column.name}_${isCheck ? 'check' : 'fkey'}`
  const alter = `ALTER TABLE ${sqlName(table)}`
  const expression = showExpression(constraint.expression)
  const keys = constraint.references?.columns ?? []
  const keyOptions = constraint.references?.options ?? ''
  const condition = isCheck
    ? `CHECK (${expression ?? 'condition'})`
    : `FOREIGN KEY (${sqlName(column.name)}) REFERENCES ${sqlName(other ?? '')}${keys.length === 0 ? '' : ` (${sqlColumns(keys)})`}${keyOptions}`
  const value = showExpression(column.default)
  return long({
    lock: 'ACCESS EXCLUSIVE',
    blocks: 'reads',
    tables: [table, ...(other === null || other === table ? [] : [other])],
    what: `Checks every row of ${named(table)} for the ${isCheck ? 'condition' : 'foreign key'} at the new column ${named(column.name)}, and blocks all reads and writes of it until that is done.`,
    how: 'Add the column without it, then the constraint as NOT VALID, and validate it in another migration.',
    sql: `${alter} ADD COLUMN ${sqlName(column.name)} ${showType(column.type)}${value === null ? '' : ` DEFAULT ${value}`};\n${alter} ADD CONSTRAINT ${sqlName(name)} ${condition} NOT VALID;\n-- in the next migration:\n${alter} VALIDATE CONSTRAINT ${sqlName(name)};`,
    about: {
      table,
      columns: [column.name],
      name: constraint.name,
      otherTable: other,
      otherColumns: keys,
      keyOptions,
      type: showType(column.type),
      expression,
      default: value,
    },
  })
}
