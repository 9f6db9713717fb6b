import { unknownAt } from '../code/chain.ts'
import type { Scope } from '../code/scope.ts'
import { nothing, type Value } from '../code/value.ts'
import type { Walk } from '../code/walk.ts'
import { childAs, type SyntaxNode } from '../syntax-node.ts'
import { evaluateCall } from './evaluate-call.ts'
import { bind } from './functions.ts'

/** Does what an expression does, and tells what it is. */
export function perform(node: SyntaxNode, scope: Scope, walk: Walk): Value {
  if (!walk.budget.spend()) return unknownAt(node)
  if (node.kind === 'call') return evaluateCall(node, scope, { walk, isDone: true })
  if (node.kind === 'block') return performAll(node, scope, walk)
  if (node.kind !== 'binary_operator') return walk.evaluate(node, scope)
  const operator = childAs(node, 'operator')?.text
  if (operator === '=') return match(node, scope, walk)
  return operator === '|>' ? pipe(node, scope, walk) : walk.evaluate(node, scope)
}

function performAll(node: SyntaxNode, scope: Scope, walk: Walk): Value {
  return node.children.map((child) => walk.perform(child, scope)).at(-1) ?? nothing
}

function match(node: SyntaxNode, scope: Scope, walk: Walk): Value {
  const left = childAs(node, 'left')
  const right = childAs(node, 'right')
  if (left === null || right === null) return nothing
  const value = walk.perform(right, scope)
  bind(left, value, scope)
  return value
}

function pipe(node: SyntaxNode, scope: Scope, walk: Walk): Value {
  const left = childAs(node, 'left')
  const right = childAs(node, 'right')
  if (left === null || right === null) return nothing
  // What is piped on is done by whom it is piped to.
  const piped = isPipe(left) ? pipe(left, scope, walk) : walk.evaluate(left, scope)
  if (right.kind === 'call') return evaluateCall(right, scope, { walk, isDone: true, piped })
  return unknownAt(node)
}

function isPipe(node: SyntaxNode): boolean {
  return node.kind === 'binary_operator' && childAs(node, 'operator')?.text === '|>'
}
