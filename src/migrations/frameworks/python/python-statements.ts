import { itemsOf } from '../code/ask-value.ts'
import { joinTexts } from '../code/assemble-text.ts'
import { holds } from '../code/engine-condition.ts'
import type { Scope } from '../code/scope.ts'
import { list, nothing, type Value } from '../code/value.ts'
import { childAs, type SyntaxNode } from '../syntax-node.ts'
import { bindNames, functionOf } from './python-function.ts'
import { placedValue } from './python-texts.ts'
import { leaving, type PythonReader, type PythonWalk, unknown } from './python-walk.ts'

/** One after the other, until one leaves; the value of the last. */
const inOrder: PythonReader = (node, scope, walk) => {
  let last: Value = nothing
  for (const child of node.children) {
    last = walk.evaluate(child, scope)
    if (last === leaving) return last
  }
  return last
}

const skipped: PythonReader = () => nothing

const returns: PythonReader = (node, scope, walk) => {
  const [value] = node.children
  if (value !== undefined) scope.assign('return', walk.evaluate(value, scope))
  return leaving
}

/** Of a condition that is only known at run time all ways are gone. */
const branch: PythonReader = (node, scope, walk) => {
  const ends: boolean[] = []
  for (const way of [node, ...node.children.filter(({ field }) => field === 'alternative')]) {
    const condition = childAs(way, 'condition')
    const isMet = condition === null ? true : holds(walk.evaluate(condition, scope))
    if (isMet === false) continue
    const body = childAs(way, 'consequence') ?? childAs(way, 'body')
    ends.push(body !== null && walk.evaluate(body, scope) === leaving)
    if (isMet === true) return ends.every(Boolean) ? leaving : nothing
  }
  return nothing
}

const assignment: PythonReader = (node, scope, walk) => {
  const [left, right] = [childAs(node, 'left'), childAs(node, 'right')]
  if (left === null || right === null) return nothing
  const value = walk.evaluate(right, scope)
  if (left.kind === 'attribute') assignAttribute(left, value, { scope, walk })
  else if (left.kind === 'identifier') scope.assign(left.text, value)
  else if (left.kind !== 'subscript') bindNames(left.children, itemsOf(value), scope)
  return value
}

function assignAttribute(
  left: SyntaxNode,
  value: Value,
  { scope, walk }: { readonly scope: Scope; readonly walk: PythonWalk },
): void {
  const object = childAs(left, 'object')
  const name = childAs(left, 'attribute')?.text
  if (object !== null && name !== undefined)
    walk.assignTo(walk.evaluate(object, scope), name, value)
}

const addition: PythonReader = (node, scope, walk) => {
  const [left, right] = [childAs(node, 'left'), childAs(node, 'right')]
  if (left === null || right === null) return nothing
  const parts = [left, right].map((part) => placedValue(part, scope, walk))
  const values = parts.map(({ value }) => value)
  const joined = values.some(({ kind }) => kind === 'list')
    ? list(values.flatMap(itemsOf))
    : (joinTexts(parts) ?? unknown(node))
  scope.assign(left.text, joined)
  return joined
}

/** What stands in a loop is gone through once for each item that is known, else once. */
const loop: PythonReader = (node, scope, walk) => {
  const [left, source, body] = ['left', 'right', 'body'].map((field) => childAs(node, field))
  if (!body) return nothing
  const value = source ? walk.evaluate(source, scope) : nothing
  const items = value.kind === 'list' ? value.items : [value]
  for (const item of items) {
    const isNames = left?.kind === 'pattern_list' || left?.kind === 'tuple_pattern'
    if (isNames && left) bindNames(left.children, item.kind === 'list' ? item.items : [], scope)
    else if (left) scope.declare(left.text, item)
    walk.evaluate(body, scope)
  }
  return nothing
}

const opened: PythonReader = (node, scope, walk) => {
  const clause = node.children.find(({ kind }) => kind === 'with_clause')
  const items = (clause?.children ?? []).map(({ children: [item] }) => item)
  const values = items.map((item) => openOne(item, scope, walk))
  const body = childAs(node, 'body')
  const ended = body === null ? nothing : walk.evaluate(body, scope)
  for (const value of values.toReversed()) walk.leave(value, node.endLine)
  return ended === leaving ? leaving : nothing
}

function openOne(item: SyntaxNode | undefined, scope: Scope, walk: PythonWalk): Value {
  if (item === undefined) return nothing
  if (item.kind !== 'as_pattern') return walk.evaluate(item, scope)
  const [source] = item.children
  const value = source === undefined ? nothing : walk.evaluate(source, scope)
  const name = childAs(item, 'alias')?.text
  if (name !== undefined) scope.assign(name, value)
  return value
}

const definition: PythonReader = (node, scope, walk) => {
  const name = childAs(node, 'name')?.text
  if (name !== undefined) scope.declare(name, functionOf(node, scope, walk))
  return nothing
}

/** What goes wrong at run time is not followed. */
const attempt: PythonReader = (node, scope, walk) => {
  for (const child of node.children) {
    if (child.kind === 'except_clause' || child.kind === 'except_group_clause') continue
    const block = child.kind === 'block' ? child : child.children.at(-1)
    if (block !== undefined && walk.evaluate(block, scope) === leaving) return leaving
  }
  return nothing
}

const onlyChild: PythonReader = (node, scope, walk) => {
  const child = childAs(node, 'definition') ?? node.children[0]
  return child === undefined ? nothing : walk.evaluate(child, scope)
}

/** Statements by kind of node. */
export const pythonStatements: readonly (readonly [kind: string, reader: PythonReader])[] = [
  ...['module', 'block', 'ERROR'].map((kind) => [kind, inOrder] as const),
  ...[
    'import_statement',
    'import_from_statement',
    'future_import_statement',
    'class_definition',
    'pass_statement',
    'global_statement',
    'nonlocal_statement',
    'assert_statement',
    'delete_statement',
    'type_alias_statement',
  ].map((kind) => [kind, skipped] as const),
  ...['expression_statement', 'decorated_definition', 'await', 'parenthesized_expression'].map(
    (kind) => [kind, onlyChild] as const,
  ),
  ...['for_statement', 'while_statement'].map((kind) => [kind, loop] as const),
  ...['raise_statement', 'continue_statement', 'break_statement'].map(
    (kind) => [kind, (() => leaving) satisfies PythonReader] as const,
  ),
  ['return_statement', returns],
  ['if_statement', branch],
  ['assignment', assignment],
  ['augmented_assignment', addition],
  ['with_statement', opened],
  ['function_definition', definition],
  ['try_statement', attempt],
]
