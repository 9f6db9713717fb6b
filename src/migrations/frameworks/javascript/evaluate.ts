import { joinTexts, type PlacedValue } from '../code/assemble-text.ts'
import { linked, unknownAt } from '../code/chain.ts'
import { areEqual, holds } from '../code/engine-condition.ts'
import type { Scope } from '../code/scope.ts'
import { list, nothing, number, truth, type Value } from '../code/value.ts'
import type { Walk } from '../code/walk.ts'
import { childAs, type SyntaxNode } from '../syntax-node.ts'
import { evaluateCall, evaluateNew } from './evaluate-call.ts'
import { functionOf, membersOf } from './functions.ts'
import { readText } from './text-literal.ts'

/** What an expression is. */
export function evaluate(node: SyntaxNode, scope: Scope, walk: Walk): Value {
  if (!walk.budget.spend()) return unknownAt(node)
  return evaluators[node.kind]?.(node, scope, walk) ?? unknownAt(node)
}

type Evaluator = (node: SyntaxNode, scope: Scope, walk: Walk) => Value

const evaluators: Readonly<Record<string, Evaluator>> = {
  string: textLiteral,
  template_string: textLiteral,
  number: (node) => number(Number(node.text.replaceAll('_', '').replace(/n$/, ''))),
  true: () => truth(true),
  false: () => truth(false),
  null: () => nothing,
  undefined: () => nothing,
  array: (node, scope, walk) => list(node.children.flatMap((item) => itemsIn(item, scope, walk))),
  object: membersOf,
  identifier,
  this: identifier,
  member_expression: member,
  subscript_expression: member,
  call_expression: (node, scope, walk) => evaluateCall(node, scope, { walk, isDone: false }),
  new_expression: evaluateNew,
  binary_expression: binary,
  unary_expression: unary,
  ternary_expression: ternary,
  arrow_function: functionOf,
  function_expression: functionOf,
  function_declaration: functionOf,
  method_definition: functionOf,
  generator_function: functionOf,
  await_expression: inner,
  parenthesized_expression: inner,
  as_expression: inner,
  satisfies_expression: inner,
  non_null_expression: inner,
  type_assertion: (node, scope, walk) => walk.evaluate(node.children.at(-1) ?? node, scope),
  sequence_expression: (node, scope, walk) => walk.evaluate(node.children.at(-1) ?? node, scope),
}

function inner(node: SyntaxNode, scope: Scope, walk: Walk): Value {
  const [child] = node.children
  return child === undefined ? unknownAt(node) : walk.evaluate(child, scope)
}

function textLiteral(node: SyntaxNode, scope: Scope, walk: Walk): Value {
  return readText(node, (child) => walk.evaluate(child, scope))
}

function identifier(node: SyntaxNode, scope: Scope): Value {
  return scope.find(node.text) ?? (node.text === 'undefined' ? nothing : unknownAt(node))
}

function itemsIn(node: SyntaxNode, scope: Scope, walk: Walk): readonly Value[] {
  const [spread] = node.children
  if (node.kind !== 'spread_element' || spread === undefined) return [walk.evaluate(node, scope)]
  const value = walk.evaluate(spread, scope)
  return value.kind === 'list' ? value.items : [value]
}

function member(node: SyntaxNode, scope: Scope, walk: Walk): Value {
  const object = childAs(node, 'object')
  const name = childAs(node, 'property') ?? childAs(node, 'index')
  if (object === null || name === null) return unknownAt(node)
  const value = walk.evaluate(object, scope)
  const key = name.field === 'property' ? name.text : keyOf(walk.evaluate(name, scope))
  if (key === null) return unknownAt(node)
  if (value.kind === 'record') return value.entries.get(key) ?? unknownAt(node)
  if (value.kind === 'list' && key === 'length') return number(value.items.length)
  if (value.kind === 'list') return value.items[Number(key)] ?? unknownAt(node)
  if (value.kind === 'nothing') return unknownAt(node)
  return linked(value, { name: key, values: null, at: name }, node)
}

function keyOf(value: Value): string | null {
  if (value.kind === 'text') return value.text
  return value.kind === 'number' ? String(value.value) : null
}

function binary(node: SyntaxNode, scope: Scope, walk: Walk): Value {
  const sides = [childAs(node, 'left'), childAs(node, 'right')].filter((side) => side !== null)
  const placed = sides.map((side) => placedValue(side, scope, walk))
  const [left, right] = placed
  if (left === undefined || right === undefined) return unknownAt(node)
  const value = ofOperator(childAs(node, 'operator')?.text ?? '', left, right)
  return value ?? unknownAt(node)
}

function placedValue(node: SyntaxNode, scope: Scope, walk: Walk): PlacedValue {
  const { line, endLine, text: source } = node
  return { value: walk.evaluate(node, scope), source, line, endLine }
}

function ofOperator(operator: string, left: PlacedValue, right: PlacedValue): Value | null {
  switch (operator) {
    case '+':
      return sum(left.value, right.value) ?? joinTexts([left, right])
    case '===':
    case '==':
      return known(areEqual(left.value, right.value))
    case '!==':
    case '!=':
      return known(not(areEqual(left.value, right.value)))
    case '&&':
      return either(holds(left.value), right.value, left.value)
    case '||':
      return either(holds(left.value), left.value, right.value) ?? constantOf(left, right)
    case '??':
      return left.value.kind === 'nothing' ? right.value : (constantOf(left, right) ?? left.value)
    case '*':
      return product(left.value, right.value)
    default:
      return null
  }
}

/** `process.env.X || 'x'`: what is not known is as the file says it is else. */
function constantOf(left: PlacedValue, right: PlacedValue): Value | null {
  return left.value.kind === 'chain' && right.value.kind === 'text' ? right.value : null
}

function sum(left: Value, right: Value): Value | null {
  const isNumbers = left.kind === 'number' && right.kind === 'number'
  return isNumbers ? number(left.value + right.value) : null
}

function product(left: Value, right: Value): Value | null {
  const isNumbers = left.kind === 'number' && right.kind === 'number'
  return isNumbers ? number(left.value * right.value) : null
}

function either(condition: boolean | null, yes: Value, no: Value): Value | null {
  if (condition === null) return null
  return condition ? yes : no
}

function not(condition: boolean | null): boolean | null {
  return condition === null ? null : !condition
}

function known(condition: boolean | null): Value | null {
  return condition === null ? null : truth(condition)
}

function unary(node: SyntaxNode, scope: Scope, walk: Walk): Value {
  const argument = childAs(node, 'argument')
  if (argument === null) return unknownAt(node)
  const value = walk.evaluate(argument, scope)
  const operator = childAs(node, 'operator')?.text
  if (operator === '-' && value.kind === 'number') return number(-value.value)
  if (operator === '!') return known(not(holds(value))) ?? unknownAt(node)
  if (operator === 'void') return nothing
  return unknownAt(node)
}

/** Where nobody can tell which it is, the first is as good as the other. */
function ternary(node: SyntaxNode, scope: Scope, walk: Walk): Value {
  const condition = childAs(node, 'condition')
  const isElse = condition !== null && holds(walk.evaluate(condition, scope)) === false
  const branch = childAs(node, isElse ? 'alternative' : 'consequence')
  return branch === null ? unknownAt(node) : walk.evaluate(branch, scope)
}
