import type { SqlParser } from '../../sql/sql-parser.ts'
import type { Act } from '../acts/act.ts'
import { nodesWithin, pick, strings } from '../acts/node.ts'
import { steadyFunctions } from '../expressions/function-volatility.ts'

/**
 * A function in SQL that was declared volatile, or not at all, but is one SELECT of something steady: the server puts the SELECT
 * in the place of the call, and looks at that. Every other act is left as it is.
 */
export function withoutCall(act: Act, parser: SqlParser): Act {
  if (act.kind !== 'create-function' || !act.isSql || act.volatility !== 'volatile') return act
  const [only, ...more] = parser.readBody(act.statement).statements
  const select = more.length > 0 ? undefined : pick(only?.node, 'SelectStmt')
  if (select === undefined || select.fromClause !== undefined || !isSteady(select)) return act
  return { ...act, volatility: 'stable' }
}

function isSteady(select: object): boolean {
  for (const [kind, shape] of nodesWithin(select)) {
    if (kind === 'SubLink') return false
    if (kind !== 'FuncCall' || !('funcname' in shape) || !Array.isArray(shape.funcname)) continue
    if (!steadyFunctions.has(strings(shape.funcname).at(-1) ?? '')) return false
  }
  return true
}
