import { itemsOf, nameOf, textOf, valuesOf } from '../code/ask-value.ts'
import type { Link, Value } from '../code/value.ts'
import { constantOf, literal } from '../sql-text/literal.ts'
import { quoted, type TableName } from '../sql-text/names.ts'
import { addConstraint } from '../sql-text/statements.ts'

/** The constraint of `.checkPositive()` and its kind at a column; null for any other call. */
export function columnCheck(table: TableName, column: string, at: Link): string | null {
  const check = checks.get(at.name)
  if (check === undefined) return null
  const values = valuesOf(at)
  const condition = check.condition(quoted(column), values)
  return addConstraint(table, textOf(values[check.name]), `CHECK (${condition})`)
}

interface Check {
  readonly condition: (column: string, values: readonly Value[]) => string
  /** Which of the values is the name of the constraint. */
  readonly name: number
}

const checks: ReadonlyMap<string, Check> = new Map<string, Check>([
  ['checkPositive', { condition: (column) => `${column} > 0`, name: 0 }],
  ['checkNegative', { condition: (column) => `${column} < 0`, name: 0 }],
  ['checkIn', { condition: (column, [of]) => `${column} IN (${constants(of)})`, name: 1 }],
  ['checkNotIn', { condition: (column, [of]) => `${column} NOT IN (${constants(of)})`, name: 1 }],
  ['checkBetween', { condition: between, name: 1 }],
  ['checkLength', { condition: checkLength, name: 2 }],
  ['checkRegex', { condition: (column, [of]) => `${column} ~ ${literal(nameOf(of))}`, name: 1 }],
])

function constants(value: Value | undefined): string {
  return itemsOf(value).map(constantOf).join(', ') || 'NULL'
}

function between(column: string, [range]: readonly Value[]): string {
  const [from, to] = itemsOf(range)
  return `${column} BETWEEN ${constants(from)} AND ${constants(to)}`
}

function checkLength(column: string, [operator, length]: readonly Value[]): string {
  const written = textOf(operator) ?? '='
  const isKnown = ['=', '!=', '<', '>', '<=', '>=', '<>'].includes(written)
  return `length(${column}) ${isKnown ? written : '='} ${constants(length)}`
}
