import { entryOf, itemsOf, nameOf, numberOf, textOf } from '../code/ask-value.ts'
import { joinTexts } from '../code/assemble-text.ts'
import { areEqual, holds, namePostgres } from '../code/engine-condition.ts'
import type { Scope } from '../code/scope.ts'
import { type ChainValue, list, nothing, number, truth, type Value } from '../code/value.ts'
import { childAs, type SyntaxNode } from '../syntax-node.ts'
import { formatPercent } from './format-text.ts'
import { bindNames, functionOf } from './python-function.ts'
import { placedValue } from './python-texts.ts'
import { type PythonReader, type PythonWalk, unknown } from './python-walk.ts'

const numeric: PythonReader = (node) => {
  const value = Number(node.text.replaceAll('_', ''))
  return Number.isNaN(value) ? unknown(node) : number(value)
}

const sequence: PythonReader = (node, scope, walk) =>
  list(
    node.children.flatMap((child) =>
      child.kind === 'list_splat'
        ? itemsOf(walk.evaluate(child.children[0] ?? child, scope))
        : [walk.evaluate(child, scope)],
    ),
  )

/** `[f(x) for x in (…)]`: the body once for each item that is known, else once. */
const comprehension: PythonReader = (node, scope, walk) => {
  const body = childAs(node, 'body')
  const clause = node.children.find(({ kind }) => kind === 'for_in_clause')
  const [left, right] = clause ? [childAs(clause, 'left'), childAs(clause, 'right')] : [null, null]
  if (body === null || left === null || right === null) return unknown(node)
  const source = walk.evaluate(right, scope)
  const items = source.kind === 'list' ? source.items : [source]
  return list(
    items.map((item) => {
      if (left.kind === 'identifier') scope.declare(left.text, item)
      else bindNames(left.children, itemsOf(item), scope)
      return walk.evaluate(body, scope)
    }),
  )
}

/** Constants, numbers, names and operators, by kind of node. */
export const pythonExpressions: Readonly<Record<string, PythonReader>> = {
  integer: numeric,
  float: numeric,
  true: () => truth(true),
  false: () => truth(false),
  none: () => nothing,
  identifier: (node, scope) => scope.find(node.text) ?? unknown(node),
  list: sequence,
  tuple: sequence,
  set: sequence,
  expression_list: sequence,
  list_comprehension: comprehension,
  generator_expression: comprehension,
  set_comprehension: comprehension,
  dictionary(node, scope, walk) {
    const entries = new Map<string, Value>()
    const lines = new Map<string, number>()
    for (const pair of node.children) {
      const [key, value] = [childAs(pair, 'key'), childAs(pair, 'value')]
      if (key === null || value === null) continue
      const name = nameOf(walk.evaluate(key, scope))
      entries.set(name, walk.evaluate(value, scope))
      lines.set(name, pair.line)
    }
    return { kind: 'record', entries, lines }
  },
  lambda: (node, scope, walk) => functionOf(node, scope, walk),
  unary_operator(node, scope, walk) {
    const argument = childAs(node, 'argument')
    const value = argument === null ? nothing : walk.evaluate(argument, scope)
    return node.text.startsWith('-') && value.kind === 'number'
      ? number(-value.value)
      : unknown(node)
  },
  not_operator(node, scope, walk) {
    const argument = childAs(node, 'argument')
    const isMet = argument === null ? null : holds(walk.evaluate(argument, scope))
    return isMet === null ? unknown(node) : truth(!isMet)
  },
  binary_operator(node, scope, walk) {
    const [left, right] = [childAs(node, 'left'), childAs(node, 'right')]
    if (left === null || right === null) return unknown(node)
    const parts = [left, right].map((side) => placedValue(side, scope, walk))
    const [one = nothing, other = nothing] = parts.map(({ value }) => value)
    const operator = childAs(node, 'operator')?.text
    if (operator === '%' && one.kind === 'text') return formatPercent(one, other, right.text)
    if (operator !== '+') return unknown(node)
    if (one.kind === 'list' || other.kind === 'list')
      return list([...itemsOf(one), ...itemsOf(other)])
    return joinTexts(parts) ?? unknown(node)
  },
  boolean_operator(node, scope, walk) {
    const met = [childAs(node, 'left'), childAs(node, 'right')].map((side) =>
      side === null ? null : holds(walk.evaluate(side, scope)),
    )
    const decides = childAs(node, 'operator')?.text === 'or'
    if (met.includes(decides)) return truth(decides)
    return met.includes(null) ? unknown(node) : truth(!decides)
  },
  comparison_operator: compared,
  conditional_expression(node, scope, walk) {
    const [one, condition, other] = node.children
    if (one === undefined || condition === undefined || other === undefined) return unknown(node)
    const isMet = holds(walk.evaluate(condition, scope))
    const value = isMet === false ? nothing : walk.evaluate(one, scope)
    return isMet === false ? walk.evaluate(other, scope) : value
  },
  subscript(node, scope, walk) {
    const [object, key] = [childAs(node, 'value'), childAs(node, 'subscript')]
    if (object === null || key === null) return unknown(node)
    const value = walk.evaluate(object, scope)
    // A part of unknown rows is rows as well.
    if (key.kind === 'slice') return value.kind === 'chain' ? sliced(value, node) : value
    const place = walk.evaluate(key, scope)
    const found = value.kind === 'list' ? value.items.at(numberOf(place) ?? 0) : undefined
    const entry = entryOf(value, textOf(place) ?? '')
    return found ?? (entry.kind === 'nothing' ? unknown(node) : entry)
  },
  named_expression(node, scope, walk) {
    const [name, value] = [childAs(node, 'name'), childAs(node, 'value')]
    if (name === null || value === null) return unknown(node)
    const known = walk.evaluate(value, scope)
    scope.assign(name.text, known)
    return known
  },
}

function sliced(value: ChainValue, { line, endLine, text: source }: SyntaxNode): ChainValue {
  const link = { name: '[:]', values: [], line, endLine }
  return { ...value, links: [...value.links, link], source, line, endLine }
}

function compared(node: SyntaxNode, scope: Scope, walk: PythonWalk): Value {
  const sides = node.children.filter(({ field }) => field !== 'operators')
  const [left, right] = sides.map((side) => walk.evaluate(side, scope))
  const operator = childAs(node, 'operators')?.text
  if (left === undefined || right === undefined || sides.length > 2) return unknown(node)
  const equal = operator?.includes('in') ? isIn(left, right) : areEqual(left, right)
  const isNegated = operator === '!=' || operator === 'not in' || operator === 'is not'
  const isKnown = isNegated || operator === '==' || operator === 'in' || operator === 'is'
  return equal === null || !isKnown ? unknown(node) : truth(equal !== isNegated)
}

function isIn(item: Value, items: Value): boolean | null {
  if (items.kind !== 'list') return null
  if (item.kind === 'chain') return namePostgres(items)
  const equal = items.items.map((each) => areEqual(item, each))
  if (equal.includes(true)) return true
  return equal.includes(null) ? null : false
}
