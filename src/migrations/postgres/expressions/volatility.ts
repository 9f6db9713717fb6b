import type { Node } from '@pgsql/types'
import { nodesWithin, strings } from '../acts/node.ts'
import type { Schema } from '../schema/schema.ts'
import { steadyFunctions, steadyOfSupabase, volatileFunctions } from './function-volatility.ts'

/** A function because of which a value is worked out for each row. */
export interface VolatileCall {
  readonly name: string
  /** Whether that is only assumed: nobody has shown us the function, and functions are volatile unless they say otherwise. */
  readonly isAssumed: boolean
}

/**
 * The first function in an expression that gives another value for each row; null when one value does for all rows. Operators,
 * casts, CASE and what the grammar has words for, such as CURRENT_DATE, are none. A function of the migrations is what it was
 * declared as.
 */
export function volatileCall(expression: Node, schema: Schema): VolatileCall | null {
  const calls = [...nodesWithin(expression)].flatMap(([kind, shape]) =>
    kind === 'FuncCall' ? (callOf(shape, schema) ?? []) : [],
  )
  return calls.find(({ isAssumed }) => !isAssumed) ?? calls[0] ?? null
}

/** The call when it is volatile, or may be. */
function callOf(shape: object, schema: Schema): VolatileCall | null {
  const path = 'funcname' in shape && Array.isArray(shape.funcname) ? strings(shape.funcname) : []
  const name = path.at(-1) ?? ''
  const defined = path[0] === 'pg_catalog' ? undefined : schema.functions.get(name)
  if (defined !== undefined) {
    return defined.volatility === 'volatile' ? { name, isAssumed: false } : null
  }
  if (path.length > 1 && steadyOfSupabase.has(path.join('.'))) return null
  return isSteady(name, shape) ? null : { name, isAssumed: !volatileFunctions.has(name) }
}

/** Functions that take no argument: with one they are others, which nobody has shown us. */
const withoutArguments: ReadonlySet<string> = new Set([
  'now',
  'statement_timestamp',
  'transaction_timestamp',
  'version',
  'pi',
])

function isSteady(name: string, call: object): boolean {
  return steadyFunctions.has(name) && !(withoutArguments.has(name) && 'args' in call)
}
