import { unknownAt } from '../code/chain.ts'
import { holds } from '../code/engine-condition.ts'
import type { Scope } from '../code/scope.ts'
import { list, nothing, type Value } from '../code/value.ts'
import type { Walk } from '../code/walk.ts'
import { childAs, type SyntaxNode } from '../syntax-node.ts'
import { bindPattern } from './bind-pattern.ts'
import { evaluateCall } from './evaluate-call.ts'

/** Does what an expression does, and tells what it is. */
export function perform(node: SyntaxNode, scope: Scope, walk: Walk): Value {
  if (!walk.budget.spend()) return unknownAt(node)
  return performers[node.kind]?.(node, scope, walk) ?? walk.evaluate(node, scope)
}

type Performer = (node: SyntaxNode, scope: Scope, walk: Walk) => Value

const performers: Readonly<Record<string, Performer>> = {
  call_expression: (node, scope, walk) => evaluateCall(node, scope, { walk, isDone: true }),
  await_expression: performInner,
  parenthesized_expression: performInner,
  as_expression: performInner,
  satisfies_expression: performInner,
  non_null_expression: performInner,
  array: (node, scope, walk) =>
    list(node.children.flatMap((child) => performItem(child, scope, walk))),
  sequence_expression: performAll,
  unary_expression: performUnary,
  ternary_expression: performTernary,
  binary_expression: performBinary,
  assignment_expression: performAssignment,
  yield_expression: performInner,
}

function performInner(node: SyntaxNode, scope: Scope, walk: Walk): Value {
  const [child] = node.children
  return child === undefined ? nothing : walk.perform(child, scope)
}

function performItem(node: SyntaxNode, scope: Scope, walk: Walk): readonly Value[] {
  const [spread] = node.children
  if (node.kind !== 'spread_element' || spread === undefined) return [walk.perform(node, scope)]
  const value = walk.perform(spread, scope)
  return value.kind === 'list' ? value.items : [value]
}

function performAll(node: SyntaxNode, scope: Scope, walk: Walk): Value {
  return node.children.map((child) => walk.perform(child, scope)).at(-1) ?? nothing
}

function performUnary(node: SyntaxNode, scope: Scope, walk: Walk): Value {
  const argument = childAs(node, 'argument')
  const isVoid = childAs(node, 'operator')?.text === 'void'
  return isVoid && argument !== null ? walk.perform(argument, scope) : walk.evaluate(node, scope)
}

/** Where nobody can tell which branch is taken, both are. */
function performTernary(node: SyntaxNode, scope: Scope, walk: Walk): Value {
  const condition = childAs(node, 'condition')
  const isTrue = condition === null ? null : holds(walk.perform(condition, scope))
  const yes = childAs(node, 'consequence')
  const no = childAs(node, 'alternative')
  const first = yes === null || isTrue === false ? null : walk.perform(yes, scope)
  const second = no === null || isTrue === true ? null : walk.perform(no, scope)
  return first ?? second ?? nothing
}

function performBinary(node: SyntaxNode, scope: Scope, walk: Walk): Value {
  const left = childAs(node, 'left')
  const right = childAs(node, 'right')
  const operator = childAs(node, 'operator')?.text
  const isChoice = operator === '&&' || operator === '||' || operator === '??'
  if (left === null || right === null || !isChoice) return walk.evaluate(node, scope)
  const value = walk.perform(left, scope)
  const isTrue = holds(value)
  const stops = operator === '&&' ? isTrue === false : operator === '||' && isTrue === true
  return stops ? value : walk.perform(right, scope)
}

function performAssignment(node: SyntaxNode, scope: Scope, walk: Walk): Value {
  const left = childAs(node, 'left')
  const right = childAs(node, 'right')
  if (left === null || right === null) return nothing
  const value = walk.perform(right, scope)
  if (left.kind === 'identifier') scope.assign(left.text, value)
  else if (left.kind.endsWith('_pattern')) bindPattern(left, value, { scope, walk })
  return value
}
