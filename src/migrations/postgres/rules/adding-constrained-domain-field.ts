import { isNew } from '../context.ts'
import { showExpression } from '../expressions/show-expression.ts'
import { long, type Rule } from '../rule.ts'
import { showType } from '../types/sql-type.ts'
import { named, sqlName } from '../words.ts'

/** ADD COLUMN of a domain that has a CHECK or is NOT NULL. */
export const addingConstrainedDomainField: Rule = {
  id: 'adding-constrained-domain-field',
  title: 'A column of a domain with a condition is written into every row',
  hazards: ['long'],
  judge: (act, context) => {
    if (act.kind !== 'add-column' || isNew(context, act.table)) return null
    const { table, column } = act
    const domain = context.schema.domains.get(column.type.name)
    if (domain?.isConstrained !== true || column.type.isArray) return null
    const base = domain.type === null ? 'base_type' : showType(domain.type)
    const name = sqlName(column.name)
    // The domain calls its value VALUE.
    const condition = (showExpression(domain.condition) ?? 'condition').replace(/\bvalue\b/g, name)
    const check = sqlName(`${table}_${column.name}_check`)
    return long({
      lock: 'ACCESS EXCLUSIVE',
      blocks: 'reads',
      tables: [table],
      what: `Writes all of ${named(table)} anew, because the domain ${named(domain.name)} has a condition, and blocks all reads and writes of it until that is done.`,
      how: 'Give the column the base type, and the condition as a check that is added NOT VALID and validated in another migration.',
      sql: `ALTER TABLE ${sqlName(table)} ADD COLUMN ${name} ${base};\nALTER TABLE ${sqlName(table)} ADD CONSTRAINT ${check} CHECK (${condition}) NOT VALID;\n-- in the next migration:\nALTER TABLE ${sqlName(table)} VALIDATE CONSTRAINT ${check};`,
      about: { table, columns: [column.name], type: base },
    })
  },
  page: {
    explanation: `A column whose type is a domain with a CHECK or NOT NULL makes the server write the whole table anew, even without a default, so that it can try the condition on every row: 3.6 to 4.2 seconds for two million rows under an ACCESS EXCLUSIVE lock. A domain without conditions is free.`,
    unsafe: {
      before: 'CREATE DOMAIN positive AS integer CHECK (VALUE > 0);',
      migrations: ['ALTER TABLE orders ADD COLUMN rank positive;'],
    },
    safe: {
      migrations: [
        'ALTER TABLE orders ADD COLUMN rank integer;\nALTER TABLE orders ADD CONSTRAINT orders_rank_check CHECK (rank > 0) NOT VALID;',
        'ALTER TABLE orders VALIDATE CONSTRAINT orders_rank_check;',
      ],
    },
  },
}
