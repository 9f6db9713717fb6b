import { textOf } from '../code/ask-value.ts'
import { joinTexts, type PlacedValue } from '../code/assemble-text.ts'
import { linked, unknownAt } from '../code/chain.ts'
import { areEqual, holds } from '../code/engine-condition.ts'
import type { Scope } from '../code/scope.ts'
import {
  list,
  nothing,
  number,
  type RecordValue,
  textAt,
  truth,
  type Value,
} from '../code/value.ts'
import type { Walk } from '../code/walk.ts'
import type { SyntaxNode } from '../syntax-node.ts'
import { childAs } from '../syntax-node.ts'
import { evaluateCall } from './evaluate-call.ts'
import { capturedFunction, functionOf } from './functions.ts'
import { readSigil, readString } from './text-literal.ts'

/** What an expression is. Atoms are texts, keywords are records. */
export function evaluate(node: SyntaxNode, scope: Scope, walk: Walk): Value {
  if (!walk.budget.spend()) return unknownAt(node)
  return evaluators[node.kind]?.(node, scope, walk) ?? unknownAt(node)
}

type Evaluator = (node: SyntaxNode, scope: Scope, walk: Walk) => Value

const evaluators: Readonly<Record<string, Evaluator>> = {
  atom: (node) => textAt(node.text.slice(1), node.line),
  quoted_atom: (node, scope, walk) => readString(node, (child) => walk.evaluate(child, scope)),
  string: (node, scope, walk) => readString(node, (child) => walk.evaluate(child, scope)),
  charlist: (node, scope, walk) => readString(node, (child) => walk.evaluate(child, scope)),
  sigil: (node, scope, walk) => readSigil(node, (child) => walk.evaluate(child, scope)),
  integer: (node) => number(Number(node.text.replaceAll('_', ''))),
  float: (node) => number(Number(node.text.replaceAll('_', ''))),
  boolean: (node) => truth(node.text === 'true'),
  nil: () => nothing,
  list: listOf,
  tuple: (node, scope, walk) => list(node.children.map((item) => walk.evaluate(item, scope))),
  keywords: keywordsOf,
  map: (node, scope, walk) => keywordsOf(mapContent(node), scope, walk),
  identifier: (node, scope) => scope.find(node.text) ?? unknownAt(node),
  alias: (node) => unknownAt(node),
  call: (node, scope, walk) => evaluateCall(node, scope, { walk, isDone: false }),
  block: (node, scope, walk) => lastOf(node, scope, walk),
  anonymous_function: functionOf,
  binary_operator: binary,
  unary_operator: unary,
  access_call: access,
}

function mapContent(node: SyntaxNode): SyntaxNode {
  const content = node.children.find(({ kind }) => kind === 'map_content')
  return content?.children.find(({ kind }) => kind === 'keywords') ?? content ?? node
}

function lastOf(node: SyntaxNode, scope: Scope, walk: Walk): Value {
  const last = node.children.at(-1)
  return last === undefined ? nothing : walk.evaluate(last, scope)
}

function listOf(node: SyntaxNode, scope: Scope, walk: Walk): Value {
  const [first] = node.children
  if (first?.kind === 'keywords' && node.children.length === 1)
    return keywordsOf(first, scope, walk)
  return list(node.children.map((item) => walk.evaluate(item, scope)))
}

function keywordsOf(node: SyntaxNode, scope: Scope, walk: Walk): RecordValue {
  const entries = new Map<string, Value>()
  const lines = new Map<string, number>()
  for (const pair of node.children) {
    const key = childAs(pair, 'key')
    const value = childAs(pair, 'value')
    if (key === null || value === null) continue
    const name = key.text.trim().replace(/:$/, '').replaceAll('"', '')
    entries.set(name, walk.evaluate(value, scope))
    lines.set(name, pair.line)
  }
  return { kind: 'record', entries, lines }
}

function binary(node: SyntaxNode, scope: Scope, walk: Walk): Value {
  const left = childAs(node, 'left')
  const right = childAs(node, 'right')
  if (left === null || right === null) return unknownAt(node)
  const operator = childAs(node, 'operator')?.text ?? ''
  if (operator === '|>' || operator === '=') return walk.perform(node, scope)
  const adapter = isOurAdapter(node.text, operator)
  if (adapter !== null) return truth(adapter)
  const one = placedValue(left, scope, walk)
  const other = placedValue(right, scope, walk)
  return ofOperator(operator, one, other) ?? unknownAt(node)
}

/** `repo().__adapter__() == Ecto.Adapters.Postgres`; null for any other comparison. */
function isOurAdapter(text: string, operator: string): boolean | null {
  const adapter = /Adapters\.(\w+)/.exec(text)?.[1]
  if (adapter === undefined || !/^[!=]==?$/.test(operator)) return null
  return (adapter === 'Postgres') === !operator.startsWith('!')
}

function placedValue(node: SyntaxNode, scope: Scope, walk: Walk): PlacedValue {
  const { line, endLine, text: source } = node
  return { value: walk.evaluate(node, scope), source, line, endLine }
}

function ofOperator(operator: string, left: PlacedValue, right: PlacedValue): Value | null {
  const equal = areEqual(left.value, right.value)
  switch (operator) {
    case '<>':
      return joinTexts([left, right])
    case '++':
      return left.value.kind === 'list' && right.value.kind === 'list'
        ? list([...left.value.items, ...right.value.items])
        : null
    case '==':
    case '===':
      return equal === null ? null : truth(equal)
    case '!=':
    case '!==':
      return equal === null ? null : truth(!equal)
    case '||':
      return left.value.kind === 'chain' && textOf(right.value) !== null ? right.value : null
    default:
      return null
  }
}

function unary(node: SyntaxNode, scope: Scope, walk: Walk): Value {
  const operand = childAs(node, 'operand')
  const operator = childAs(node, 'operator')?.text
  if (operand === null) return unknownAt(node)
  if (operator === '@') return scope.find(`@${operand.text}`) ?? unknownAt(node)
  if (operator === '&') return capturedFunction(operand, scope, walk)
  const value = walk.evaluate(operand, scope)
  if (operator === '-' && value.kind === 'number') return number(-value.value)
  const isTrue = operator === '!' || operator === 'not' ? holds(value) : null
  return isTrue === null ? unknownAt(node) : truth(!isTrue)
}

function access(node: SyntaxNode, scope: Scope, walk: Walk): Value {
  const target = childAs(node, 'target')
  const key = childAs(node, 'key')
  if (target === null || key === null) return unknownAt(node)
  const value = walk.evaluate(target, scope)
  const name = textOf(walk.evaluate(key, scope))
  if (name === null) return unknownAt(node)
  if (value.kind === 'record') return value.entries.get(name) ?? nothing
  return linked(value, { name, values: null, at: key }, node)
}
