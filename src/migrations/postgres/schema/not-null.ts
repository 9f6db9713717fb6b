import type { Node } from '@pgsql/types'
import { pick, strings } from '../acts/node.ts'
import { firstOf } from './first-of.ts'
import type { Table } from './schema.ts'

/** From here on the server takes a valid check for a proof that a column holds no NULL. */
const firstVersionOfProof = 12

/**
 * Whether the server knows without reading a row that a column holds no NULL: it is NOT NULL, or a valid check says so. A NOT NULL
 * that was never validated proves nothing.
 */
export function isProvenNotNull(
  table: Table | undefined,
  column: string,
  version: number,
): boolean {
  if (table === undefined) return false
  if (table.columns.get(column)?.isNotNull === true) return true
  if (version < firstVersionOfProof) return false
  return firstOf(table.constraints.values()).some(
    ({ name, type, isValid, expression }) =>
      type === 'check' &&
      isValid &&
      (expression === null ? isNamedSo(name, column) : excludesNull(expression, column)),
  )
}

/** A check that was validated, but of which nobody saw more than the name, is believed to say what its name says. */
function isNamedSo(name: string, column: string): boolean {
  return name.toLowerCase().includes(column.toLowerCase()) && /null|nn/i.test(name)
}

/** Whether a condition is false for NULL in the column; `NOT (c IS NULL)` counts, what is NULL for NULL does not. */
function excludesNull(condition: Node, column: string): boolean {
  const test = pick(condition, 'NullTest')
  if (test !== undefined) return test.nulltesttype === 'IS_NOT_NULL' && isColumn(test.arg, column)
  const logic = pick(condition, 'BoolExpr')
  const arms = logic?.args ?? []
  if (logic?.boolop === 'AND_EXPR') return arms.some((arm) => excludesNull(arm, column))
  if (logic?.boolop === 'OR_EXPR') return arms.every((arm) => excludesNull(arm, column))
  const denied = logic?.boolop === 'NOT_EXPR' ? pick(arms[0], 'NullTest') : undefined
  return denied?.nulltesttype === 'IS_NULL' && isColumn(denied.arg, column)
}

function isColumn(node: Node | undefined, column: string): boolean {
  return strings(pick(node, 'ColumnRef')?.fields).at(-1) === column
}
