import { textOf } from '../code/ask-value.ts'
import { joinTexts, type PlacedValue } from '../code/assemble-text.ts'
import { linked, unknownAt } from '../code/chain.ts'
import { areEqual, holds } from '../code/engine-condition.ts'
import type { Scope } from '../code/scope.ts'
import { list, nothing, number, textAt, truth, type Value } from '../code/value.ts'
import type { Walk } from '../code/walk.ts'
import { childAs, type SyntaxNode } from '../syntax-node.ts'
import { callFunction, callMethod, callStatic } from './evaluate-call.ts'
import { functionOf } from './functions.ts'
import { readHeredoc, readString } from './text-literal.ts'

/** What an expression is. */
export function evaluate(node: SyntaxNode, scope: Scope, walk: Walk): Value {
  if (!walk.budget.spend()) return unknownAt(node)
  return evaluators[node.kind]?.(node, scope, walk) ?? unknownAt(node)
}

/** The last part of a name with its namespace: `DB` of `\Illuminate\Support\Facades\DB`. */
function shortName(text: string): string {
  return text.split('\\').at(-1) ?? text
}

type Evaluator = (node: SyntaxNode, scope: Scope, walk: Walk) => Value

const evaluators: Readonly<Record<string, Evaluator>> = {
  string: (node, scope, walk) => readString(node, (child) => walk.evaluate(child, scope)),
  encapsed_string: (node, scope, walk) => readString(node, (child) => walk.evaluate(child, scope)),
  heredoc: (node, scope, walk) => readHeredoc(node, (child) => walk.evaluate(child, scope)),
  nowdoc: (node, scope, walk) => readHeredoc(node, (child) => walk.evaluate(child, scope)),
  integer: (node) => number(Number(node.text.replaceAll('_', ''))),
  float: (node) => number(Number(node.text.replaceAll('_', ''))),
  boolean: (node) => truth(node.text.toLowerCase() === 'true'),
  null: () => nothing,
  array_creation_expression: arrayOf,
  variable_name: (node, scope) => scope.find(node.text) ?? unknownAt(node),
  name: (node) => unknownAt(node, shortName(node.text)),
  qualified_name: (node) => unknownAt(node, shortName(node.text)),
  member_access_expression: property,
  nullsafe_member_access_expression: property,
  class_constant_access_expression: constant,
  scoped_property_access_expression: constant,
  subscript_expression: subscript,
  member_call_expression: (node, scope, walk) => callMethod(node, scope, { walk, isDone: false }),
  nullsafe_member_call_expression: (node, scope, walk) =>
    callMethod(node, scope, { walk, isDone: false }),
  scoped_call_expression: (node, scope, walk) => callStatic(node, scope, { walk, isDone: false }),
  function_call_expression: (node, scope, walk) =>
    callFunction(node, scope, { walk, isDone: false }),
  object_creation_expression: create,
  binary_expression: binary,
  unary_op_expression: unary,
  conditional_expression: conditional,
  match_expression: match,
  anonymous_function: functionOf,
  arrow_function: functionOf,
  method_declaration: functionOf,
  function_definition: functionOf,
  parenthesized_expression: inner,
  cast_expression: (node, scope, walk) => walk.evaluate(childAs(node, 'value') ?? node, scope),
  argument: (node, scope, walk) => walk.evaluate(node.children.at(-1) ?? node, scope),
  assignment_expression: (node, scope, walk) => walk.perform(node, scope),
}

function inner(node: SyntaxNode, scope: Scope, walk: Walk): Value {
  const [child] = node.children
  return child === undefined ? unknownAt(node) : walk.evaluate(child, scope)
}

function arrayOf(node: SyntaxNode, scope: Scope, walk: Walk): Value {
  const elements = node.children.filter(({ kind }) => kind === 'array_element_initializer')
  const isKeyed = elements.some(({ children }) => children.length > 1)
  if (!isKeyed) {
    return list(elements.flatMap(({ children }) => itemsIn(children[0], scope, walk)))
  }
  const entries = new Map<string, Value>()
  const lines = new Map<string, number>()
  elements.forEach(({ children, line }, index) => {
    const [first, second] = children
    if (first === undefined) return
    const key = second === undefined ? String(index) : keyOf(walk.evaluate(first, scope))
    entries.set(key, walk.evaluate(second ?? first, scope))
    lines.set(key, line)
  })
  return { kind: 'record', entries, lines }
}

function itemsIn(node: SyntaxNode | undefined, scope: Scope, walk: Walk): readonly Value[] {
  if (node === undefined) return []
  const [spread] = node.children
  if (node.kind !== 'variadic_unpacking' || spread === undefined)
    return [walk.evaluate(node, scope)]
  const value = walk.evaluate(spread, scope)
  return value.kind === 'list' ? value.items : [value]
}

function keyOf(value: Value): string {
  if (value.kind === 'text') return value.text
  return value.kind === 'number' ? String(value.value) : ''
}

function property(node: SyntaxNode, scope: Scope, walk: Walk): Value {
  const object = childAs(node, 'object')
  const name = childAs(node, 'name')
  if (object === null || name === null) return unknownAt(node)
  const value = walk.evaluate(object, scope)
  if (value.kind === 'record') return value.entries.get(name.text) ?? unknownAt(node)
  return linked(value, { name: name.text, values: null, at: name }, node)
}

/** `self::TABLE`, `User::class`, `static::$table`. */
function constant(node: SyntaxNode, scope: Scope): Value {
  const [owner, name] = node.children
  if (owner === undefined || name === undefined) return unknownAt(node)
  const own = scope.find('$this')
  const isOwn = /^(?:self|static)$/.test(owner.text) && own?.kind === 'record'
  const value = isOwn ? own.entries.get(name.text.replace('$', '')) : undefined
  if (value !== undefined) return value
  const root = unknownAt(node, shortName(owner.text))
  return linked(root, { name: name.text, values: null, at: name }, node)
}

function subscript(node: SyntaxNode, scope: Scope, walk: Walk): Value {
  const [object, index] = node.children
  if (object === undefined || index === undefined) return unknownAt(node)
  const value = walk.evaluate(object, scope)
  const key = keyOf(walk.evaluate(index, scope))
  if (value.kind === 'record') return value.entries.get(key) ?? unknownAt(node)
  if (value.kind === 'list') return value.items[Number(key)] ?? unknownAt(node)
  return unknownAt(node)
}

function create(node: SyntaxNode, scope: Scope, walk: Walk): Value {
  const [type] = node.children
  if (type === undefined) return unknownAt(node)
  const given = node.children.find(({ kind }) => kind === 'arguments')?.children ?? []
  const values = given.map((value) => walk.evaluate(value, scope))
  return linked(unknownAt(node, shortName(type.text)), { name: 'new', values, at: type }, node)
}

function binary(node: SyntaxNode, scope: Scope, walk: Walk): Value {
  const left = childAs(node, 'left')
  const right = childAs(node, 'right')
  if (left === null || right === null) return unknownAt(node)
  const one = placedValue(left, scope, walk)
  const other = placedValue(right, scope, walk)
  return ofOperator(childAs(node, 'operator')?.text ?? '', one, other) ?? unknownAt(node)
}

function placedValue(node: SyntaxNode, scope: Scope, walk: Walk): PlacedValue {
  const { line, endLine, text: source } = node
  return { value: walk.evaluate(node, scope), source, line, endLine }
}

function ofOperator(operator: string, left: PlacedValue, right: PlacedValue): Value | null {
  switch (operator) {
    case '.':
      return joinTexts([left, right])
    case '==':
    case '===':
      return known(areEqual(left.value, right.value))
    case '!=':
    case '!==':
    case '<>':
      return known(not(areEqual(left.value, right.value)))
    case '&&':
    case 'and':
      return both(holds(left.value), holds(right.value))
    case '||':
    case 'or':
      return known(orNull(holds(left.value), holds(right.value)))
    case '??':
      return left.value.kind === 'nothing' ? right.value : otherwise(left.value, right.value)
    default:
      return null
  }
}

/** `$name ?? 'users'`: what is not known is as the file says it is else. */
function otherwise(left: Value, right: Value): Value {
  return left.kind === 'chain' && textOf(right) !== null ? right : left
}

function both(one: boolean | null, other: boolean | null): Value | null {
  if (one === false || other === false) return truth(false)
  return one === true && other === true ? truth(true) : null
}

function orNull(one: boolean | null, other: boolean | null): boolean | null {
  if (one === true || other === true) return true
  return one === false && other === false ? false : null
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
  if (node.text.startsWith('-') && value.kind === 'number') return number(-value.value)
  return node.text.startsWith('!') ? (known(not(holds(value))) ?? unknownAt(node)) : unknownAt(node)
}

/** Where nobody can tell which it is, the first is as good as the other. */
function conditional(node: SyntaxNode, scope: Scope, walk: Walk): Value {
  const condition = childAs(node, 'condition')
  const yes = childAs(node, 'body') ?? condition
  const no = childAs(node, 'alternative')
  const isElse = condition !== null && holds(walk.evaluate(condition, scope)) === false
  const branch = isElse ? no : yes
  return branch === null ? unknownAt(node) : walk.evaluate(branch, scope)
}

function match(node: SyntaxNode, scope: Scope, walk: Walk): Value {
  const subject = childAs(node, 'condition')
  const value = subject === null ? nothing : walk.evaluate(subject, scope)
  for (const arm of childAs(node, 'body')?.children ?? []) {
    const labels = childAs(arm, 'conditional_expressions')?.children ?? []
    const fits = labels.map((label) => areEqual(value, walk.evaluate(label, scope)))
    const result = childAs(arm, 'return_expression')
    const isTaken = labels.length === 0 || fits.includes(true)
    if (isTaken && result !== null) return walk.perform(result, scope)
  }
  return textAt('', node.line)
}
