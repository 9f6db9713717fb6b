import { unknownAt } from '../code/chain.ts'
import { holds } from '../code/engine-condition.ts'
import type { Scope } from '../code/scope.ts'
import { nothing, type Value } from '../code/value.ts'
import type { Walk } from '../code/walk.ts'
import { childAs, type SyntaxNode } from '../syntax-node.ts'
import { callFunction, callMethod, callStatic } from './evaluate-call.ts'

/** Does what an expression does, and tells what it is. */
export function perform(node: SyntaxNode, scope: Scope, walk: Walk): Value {
  if (!walk.budget.spend()) return unknownAt(node)
  return performers[node.kind]?.(node, scope, walk) ?? walk.evaluate(node, scope)
}

type Performer = (node: SyntaxNode, scope: Scope, walk: Walk) => Value

const performers: Readonly<Record<string, Performer>> = {
  member_call_expression: (node, scope, walk) => callMethod(node, scope, { walk, isDone: true }),
  nullsafe_member_call_expression: (node, scope, walk) =>
    callMethod(node, scope, { walk, isDone: true }),
  scoped_call_expression: (node, scope, walk) => callStatic(node, scope, { walk, isDone: true }),
  function_call_expression: (node, scope, walk) =>
    callFunction(node, scope, { walk, isDone: true }),
  parenthesized_expression: (node, scope, walk) => {
    const [child] = node.children
    return child === undefined ? nothing : walk.perform(child, scope)
  },
  assignment_expression: assign,
  conditional_expression: performBranches,
  binary_expression: performBoth,
}

/** What is asked of the database for a name is no change of it, and calls on the name come later. */
function assign(node: SyntaxNode, scope: Scope, walk: Walk): Value {
  const left = childAs(node, 'left')
  const right = childAs(node, 'right')
  if (left === null || right === null) return nothing
  const value = walk.perform(right, scope)
  if (left.kind === 'variable_name') scope.assign(left.text, value)
  return value
}

function performBranches(node: SyntaxNode, scope: Scope, walk: Walk): Value {
  const condition = childAs(node, 'condition')
  const yes = childAs(node, 'body')
  const no = childAs(node, 'alternative')
  const isTrue = condition === null ? null : holds(walk.perform(condition, scope))
  const first = yes === null || isTrue === false ? null : walk.perform(yes, scope)
  const second = no === null || isTrue === true ? null : walk.perform(no, scope)
  return first ?? second ?? nothing
}

function performBoth(node: SyntaxNode, scope: Scope, walk: Walk): Value {
  const operator = childAs(node, 'operator')?.text ?? ''
  const right = childAs(node, 'right')
  const left = childAs(node, 'left')
  const isChoice = ['&&', '||', 'and', 'or', '??'].includes(operator)
  if (left === null || right === null || !isChoice) return walk.evaluate(node, scope)
  const isTrue = holds(walk.perform(left, scope))
  const isAnd = operator === '&&' || operator === 'and'
  if (isAnd ? isTrue !== false : isTrue !== true) walk.perform(right, scope)
  return walk.evaluate(node, scope)
}
