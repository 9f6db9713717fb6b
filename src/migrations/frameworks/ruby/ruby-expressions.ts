import { entryOf, itemsOf, numberOf, textOf } from '../code/ask-value.ts'
import { insertedText, joinTexts } from '../code/assemble-text.ts'
import { boundedText } from '../code/bounded.ts'
import { areEqual, holds, namePostgres } from '../code/engine-condition.ts'
import type { Scope } from '../code/scope.ts'
import { list, named, nothing, number, truth, type Value } from '../code/value.ts'
import { childAs, type SyntaxNode } from '../syntax-node.ts'
import { functionOf } from './ruby-function.ts'
import { recordOf } from './ruby-record.ts'
import { placedValue } from './ruby-texts.ts'
import { type RubyReader, type RubyWalk, unknown } from './ruby-walk.ts'

const numeric: RubyReader = (node) => {
  const value = Number(node.text.replaceAll('_', ''))
  return Number.isNaN(value) ? unknown(node) : number(value)
}

const remembered: RubyReader = (node, scope) => scope.find(node.text) ?? unknown(node)

/** Constants, numbers, names and operators, by kind of node. */
export const rubyExpressions: Readonly<Record<string, RubyReader>> = {
  integer: numeric,
  float: numeric,
  true: () => truth(true),
  false: () => truth(false),
  nil: () => nothing,
  self: () => named(''),
  constant: remembered,
  scope_resolution: (node, scope) => scope.find(childAs(node, 'name')?.text ?? '') ?? unknown(node),
  instance_variable: remembered,
  class_variable: remembered,
  global_variable: remembered,
  array: (node, scope, walk) =>
    list(
      node.children.flatMap((child) =>
        child.kind === 'splat_argument'
          ? itemsOf(walk.evaluate(child.children[0] ?? child, scope))
          : [child.kind === 'pair' ? recordOf([child], scope, walk) : walk.evaluate(child, scope)],
      ),
    ),
  hash: (node, scope, walk) => recordOf(node.children, scope, walk),
  lambda: (node, scope, walk) => {
    const body = childAs(node, 'body')
    return functionOf(
      {
        ...node,
        children: [...node.children, ...(body?.children ?? [])].filter((c) => c !== body),
      },
      scope,
      walk,
    )
  },
  range: (node, scope, walk) =>
    list(
      node.children
        .filter(({ field }) => field !== 'operator')
        .map((end) => walk.evaluate(end, scope)),
    ),
  unary: (node, scope, walk) => {
    const operand = childAs(node, 'operand')
    const value = operand === null ? nothing : walk.evaluate(operand, scope)
    const operator = childAs(node, 'operator')?.text
    const amount = operator === '-' && value.kind === 'number' ? value.value : null
    if (amount !== null) return number(-amount)
    const isMet = operator === '!' || operator === 'not' ? holds(value) : null
    return isMet === null ? unknown(node) : truth(!isMet)
  },
  binary: (node, scope, walk) => {
    const operator = childAs(node, 'operator')?.text ?? ''
    return operators[operator]?.(node, scope, walk) ?? unknown(node)
  },
  element_reference: (node, scope, walk) => {
    const [object, key] = node.children
    if (object === undefined || key === undefined) return unknown(node)
    const [value, place] = [walk.evaluate(object, scope), walk.evaluate(key, scope)]
    const found = value.kind === 'list' ? value.items.at(numberOf(place) ?? 0) : null
    const entry = entryOf(value, textOf(place) ?? '')
    return found ?? (entry.kind === 'nothing' ? unknown(node) : entry)
  },
}

const operators: Readonly<Record<string, RubyReader>> = {
  '+': joined,
  '<<': (node, scope, walk) => {
    const value = joined(node, scope, walk)
    const left = childAs(node, 'left')
    if (left?.kind === 'identifier' && value.kind !== 'chain') scope.assign(left.text, value)
    return value
  },
  '%': formatted,
  '==': (node, scope, walk) => compared(node, scope, walk, true),
  '!=': (node, scope, walk) => compared(node, scope, walk, false),
  '=~': matched,
  '&&': both,
  and: both,
  '||': either,
  or: either,
}

function sidesOf(node: SyntaxNode): readonly SyntaxNode[] {
  return node.children.filter(({ field }) => field === 'left' || field === 'right')
}

function joined(node: SyntaxNode, scope: Scope, walk: RubyWalk): Value {
  const parts = sidesOf(node).map((side) => placedValue(side, scope, walk))
  const values = parts.map(({ value }) => value)
  if (values.some(({ kind }) => kind === 'list')) return list(values.flatMap(itemsOf))
  return joinTexts(parts) ?? unknown(node)
}

/** `'… %s' % name`, `'… %{name}' % { name: 1 }`. */
function formatted(node: SyntaxNode, scope: Scope, walk: RubyWalk): Value {
  const [text, given] = sidesOf(node).map((side) => walk.evaluate(side, scope))
  if (text?.kind !== 'text' || given === undefined) return unknown(node)
  const values = [...itemsOf(given)]
  const filled = text.text.replaceAll(/%(?:[{<](\w+)[}>][sd]?|[sd])/g, (_, key?: string) => {
    const value = key === undefined ? values.shift() : entryOf(given, key)
    return insertedText(value ?? nothing, key ?? node.text)
  })
  return { ...text, text: boundedText(filled) }
}

function compared(node: SyntaxNode, scope: Scope, walk: RubyWalk, isSame: boolean): Value {
  const [left = nothing, right = nothing] = sidesOf(node).map((side) => walk.evaluate(side, scope))
  const equal = areEqual(left, right)
  return equal === null ? unknown(node) : truth(equal === isSame)
}

/** `adapter_name =~ /postg/i`. */
function matched(node: SyntaxNode): Value {
  const words = node.text.toLowerCase().match(/postgres(?:ql)?|mysql2?|sqlite3?/g) ?? []
  const names = list(
    words.map((text) => ({ kind: 'text', text, line: 0, endLine: 0, isInPlace: true })),
  )
  const isOurs = namePostgres(names)
  return isOurs === null ? unknown(node) : truth(isOurs)
}

function both(node: SyntaxNode, scope: Scope, walk: RubyWalk): Value {
  const met = sidesOf(node).map((side) => holds(walk.evaluate(side, scope)))
  if (met.includes(false)) return truth(false)
  return met.includes(null) ? unknown(node) : truth(true)
}

function either(node: SyntaxNode, scope: Scope, walk: RubyWalk): Value {
  const values = sidesOf(node).map((side) => walk.evaluate(side, scope))
  const met = values.map(holds)
  if (met.includes(true)) return values[met.indexOf(true)] ?? truth(true)
  return met.includes(null) ? unknown(node) : truth(false)
}
