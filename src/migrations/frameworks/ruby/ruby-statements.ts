import { itemsOf } from '../code/ask-value.ts'
import { joinTexts } from '../code/assemble-text.ts'
import { areEqual, holds } from '../code/engine-condition.ts'
import type { Scope } from '../code/scope.ts'
import { list, nothing, type Value } from '../code/value.ts'
import { childAs, type SyntaxNode } from '../syntax-node.ts'
import { bindNames } from './ruby-function.ts'
import { placedValue } from './ruby-texts.ts'
import { leaving, type RubyReader, type RubyWalk, unknown } from './ruby-walk.ts'

/** One after the other, until one leaves; the value of the last. */
const inOrder: RubyReader = (node, scope, walk) => {
  let last: Value = nothing
  for (const child of node.children) {
    last = walk.evaluate(child, scope)
    if (last === leaving) return last
  }
  return last
}

const skipped: RubyReader = () => nothing

const leaves: RubyReader = (node, scope, walk) => {
  const values = node.children.flatMap(({ children }) => children)
  if (values[0] !== undefined) scope.assign('return', walk.evaluate(values[0], scope))
  return leaving
}

/** Of a condition that is only known at run time both ways are gone. */
function conditional(isReversed: boolean): RubyReader {
  return (node, scope, walk) => {
    const condition = childAs(node, 'condition')
    const known = condition === null ? null : holds(walk.evaluate(condition, scope))
    const isMet = known === null || !isReversed ? known : !known
    const consequence = childAs(node, 'consequence') ?? childAs(node, 'body')
    const alternative = childAs(node, 'alternative')
    const one = isMet === false ? nothing : valueAt(consequence, scope, walk)
    if (isMet === true) return one
    const other = valueAt(alternative, scope, walk)
    if (isMet === false) return other
    return one === leaving || one.kind === 'nothing' ? notLeaving(other, one) : one
  }
}

/** Both ways must leave for what follows not to be reached. */
function notLeaving(other: Value, one: Value): Value {
  if (other === leaving) return one === leaving ? leaving : nothing
  return other
}

function valueAt(node: SyntaxNode | null, scope: Scope, walk: RubyWalk): Value {
  return node === null ? nothing : walk.evaluate(node, scope)
}

const branch = conditional(false)
const reversedBranch = conditional(true)

const choice: RubyReader = (node, scope, walk) => {
  const value = childAs(node, 'value')
  const subject = value === null ? null : walk.evaluate(value, scope)
  for (const way of node.children) {
    if (way.kind === 'else') walk.evaluate(way, scope)
    if (way.kind !== 'when') continue
    const fits = way.children
      .filter(({ field }) => field === 'pattern')
      .map(({ children: [pattern] }) =>
        pattern && subject ? areEqual(subject, walk.evaluate(pattern, scope)) : null,
      )
    if (fits.every((fit) => fit === false)) continue
    valueAt(childAs(way, 'body'), scope, walk)
    if (fits.includes(true)) return nothing
  }
  return nothing
}

const assignment: RubyReader = (node, scope, walk) => {
  const [left, right] = [childAs(node, 'left'), childAs(node, 'right')]
  if (left === null || right === null) return nothing
  const value = walk.evaluate(right, scope)
  if (left.kind === 'left_assignment_list') bindNames(left.children, itemsOf(value), scope)
  else if (left.kind !== 'call' && left.kind !== 'element_reference') scope.assign(left.text, value)
  return value
}

const changedAssignment: RubyReader = (node, scope, walk) => {
  const [left, right] = [childAs(node, 'left'), childAs(node, 'right')]
  if (left === null || right === null) return nothing
  const before = scope.find(left.text)
  const operator = childAs(node, 'operator')?.text
  if (operator === '||=' && before !== null) return before
  const parts = [left, right].map((part) => placedValue(part, scope, walk))
  const joined = operator === '+=' && before !== null ? joinTexts(parts) : null
  const value = joined ?? (operator === '||=' ? parts[1]?.value : null) ?? unknown(node)
  scope.assign(left.text, value)
  return value
}

/** What stands in a loop is gone through once for each item that is known, else once. */
const loop: RubyReader = (node, scope, walk) => {
  const [pattern, source, body] = ['pattern', 'value', 'body'].map((field) => childAs(node, field))
  if (!body) return nothing
  const value = source ? walk.evaluate(source.children[0] ?? source, scope) : list([nothing])
  const items = value.kind === 'list' ? value.items : [nothing]
  for (const item of items) {
    if (pattern && item !== nothing) bindNames([pattern], [item], scope)
    walk.evaluate(body, scope)
  }
  return nothing
}

/** Statements by kind of node; definitions are read beforehand. */
export const rubyStatements: readonly (readonly [kind: string, reader: RubyReader])[] = [
  ...[
    'program',
    'body_statement',
    'block_body',
    'then',
    'else',
    'do',
    'begin',
    'ensure',
    'parenthesized_statements',
    'ERROR',
  ].map((kind) => [kind, inOrder] as const),
  ...['rescue', 'method', 'singleton_method', 'class', 'module', 'heredoc_body'].map(
    (kind) => [kind, skipped] as const,
  ),
  ...['return', 'next', 'break'].map((kind) => [kind, leaves] as const),
  ...['if', 'elsif', 'if_modifier', 'conditional'].map((kind) => [kind, branch] as const),
  ...['unless', 'unless_modifier'].map((kind) => [kind, reversedBranch] as const),
  ...['while', 'until', 'for', 'while_modifier', 'until_modifier'].map(
    (kind) => [kind, loop] as const,
  ),
  ['case', choice],
  ['assignment', assignment],
  ['operator_assignment', changedAssignment],
  ['rescue_modifier', (node, scope, walk) => valueAt(node.children[0] ?? null, scope, walk)],
]
