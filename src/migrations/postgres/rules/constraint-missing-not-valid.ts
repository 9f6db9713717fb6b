import type { AddConstraint, ConstraintAct } from '../acts/table-act.ts'
import { type Context, isNew } from '../context.ts'
import { columnsRead } from '../expressions/columns-read.ts'
import { showExpression } from '../expressions/show-expression.ts'
import { blockedBy, stronger } from '../locks.ts'
import { columnsFirst, ownConstraintNotValid } from '../own-words.ts'
import { type Found, long, type Rule } from '../rule.ts'
import { madeName, named, sqlName } from '../words.ts'

/** ADD CHECK that looks at every row, and NOT VALID with VALIDATE in one transaction. */
export const constraintMissingNotValid: Rule = {
  id: 'constraint-missing-not-valid',
  title: 'A constraint is checked on every row under the lock that adds it',
  hazards: ['long'],
  judge: (act, context) => {
    if (act.kind === 'add-constraint' && act.constraint.type === 'check')
      return ofCheck(act, context)
    if (act.kind === 'validate-constraint') return ofValidate(act, context)
    return act.kind === 'enforce-constraint' ? ofEnforce(act, context) : null
  },
  page: {
    explanation: `ADD CHECK reads the whole table under an ACCESS EXCLUSIVE lock: nobody reads or writes until it is done. Two million rows took 0.2 seconds, and as much longer as the table is larger.

With NOT VALID nothing is read: new rows are checked from then on. VALIDATE CONSTRAINT reads the old rows later under a lock that stops nobody.

The two must not share a transaction. A lock is kept until its transaction ends, so a VALIDATE beside the ADD reads the table under the strong lock of the ADD, and nothing is won.`,
    unsafe: {
      migrations: ['ALTER TABLE orders ADD CONSTRAINT orders_qty_positive CHECK (qty > 0);'],
    },
    safe: {
      migrations: [
        'ALTER TABLE orders ADD CONSTRAINT orders_qty_positive CHECK (qty > 0) NOT VALID;',
        'ALTER TABLE orders VALIDATE CONSTRAINT orders_qty_positive;',
      ],
    },
  },
}

function ofCheck({ table, constraint }: AddConstraint, context: Context): Found | null {
  if (constraint.isNotValid || !constraint.isEnforced || isNew(context, table)) return null
  const name = constraint.name ?? madeName(table, [], 'check')
  const expression = showExpression(constraint.expression)
  const first = columnsFirst(context, table, columnsRead([constraint.expression]))
  const made = `ALTER TABLE ${sqlName(table)} ADD CONSTRAINT ${sqlName(name)} CHECK (${expression ?? 'condition'}) NOT VALID`
  const added = ownConstraintNotValid(context) ?? `${first}${made}`
  return long({
    lock: 'ACCESS EXCLUSIVE',
    blocks: 'reads',
    tables: [table],
    what: `Checks every row of ${named(table)} and blocks all reads and writes of it until it is done; the time grows with the table.`,
    how: 'Add it NOT VALID, and validate it in another migration, so in another transaction.',
    sql: `${added};\n-- in the next migration:\nALTER TABLE ${sqlName(table)} VALIDATE CONSTRAINT ${sqlName(name)};`,
    about: { table, columns: [], name: constraint.name, expression },
  })
}

/** VALIDATE after the NOT VALID of the same transaction or statement. */
function ofValidate({ table, name }: ConstraintAct, context: Context): Found | null {
  const beside = context.statement.some(
    (act) => act.kind === 'add-constraint' && act.constraint.name === name,
  )
  const isHere = beside || context.addedHere.has(`${table}.${name}`)
  if (!isHere || isNew(context, table)) return null
  const lock = stronger(context.held?.mode ?? null, context.locks.get(table) ?? null)
  if (blockedBy(lock) === 'none') return null
  const waits =
    blockedBy(lock) === 'reads' ? 'all reads and writes of it wait' : 'every write to it waits'
  return long({
    lock,
    blocks: blockedBy(lock),
    tables: [table],
    what: `Validates constraint ${named(name)} in the transaction that added it: the lock of the first step is still held, so ${waits} while every row of ${named(table)} is checked.`,
    how: 'Validate it in another migration, so in another transaction.',
    sql: `-- in a migration of its own:\nALTER TABLE ${sqlName(table)} VALIDATE CONSTRAINT ${sqlName(name)};`,
    about: { table, name },
  })
}

/** ALTER CONSTRAINT … ENFORCED of 18. */
function ofEnforce({ table, name }: ConstraintAct, context: Context): Found | null {
  if (isNew(context, table)) return null
  return long({
    lock: 'ACCESS EXCLUSIVE',
    blocks: 'reads',
    tables: [table],
    what: `Enforces constraint ${named(name)}: every row of ${named(table)} is checked, and reads and writes of it wait until that is done.`,
    how: 'Add the constraint anew as NOT VALID, validate it in another migration, and drop the old one.',
    sql: '',
    about: { table, name },
  })
}
