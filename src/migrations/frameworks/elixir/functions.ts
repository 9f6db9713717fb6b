import { unknownAt } from '../code/chain.ts'
import { openScope, type Scope } from '../code/scope.ts'
import { type FunctionValue, nothing, type Value } from '../code/value.ts'
import type { Walk } from '../code/walk.ts'
import { childAs, type SyntaxNode } from '../syntax-node.ts'

/** `fn x -> … end`: its first clause. */
export function functionOf(node: SyntaxNode, scope: Scope, walk: Walk): FunctionValue {
  const [clause] = node.children.filter(({ kind }) => kind === 'stab_clause')
  const parameters = clause === undefined ? null : childAs(clause, 'left')
  const body = clause === undefined ? null : childAs(clause, 'right')
  return {
    kind: 'function',
    call: (values) => {
      const own = openScope(scope)
      bindAll(parameters?.children ?? [], values, own)
      return (
        walk.budget.deeper(() => (body === null ? nothing : runAll(body, own, walk))) ?? nothing
      )
    },
  }
}

/** `&helper/1`, or `&drop(table(&1))`. */
export function capturedFunction(operand: SyntaxNode, scope: Scope, walk: Walk): Value {
  const name = childAs(operand, 'left')
  const isNamed = operand.kind === 'binary_operator' && childAs(operand, 'operator')?.text === '/'
  if (isNamed && name !== null) return scope.find(`def ${name.text}`) ?? unknownAt(operand)
  if (operand.kind === 'integer') return scope.find(`&${operand.text}`) ?? unknownAt(operand)
  return {
    kind: 'function',
    call: (values) => {
      const own = openScope(scope)
      values.forEach((value, index) => {
        own.declare(`&${index + 1}`, value)
      })
      return walk.budget.deeper(() => walk.perform(operand, own)) ?? nothing
    },
  }
}

/** What follows a call as `do … end`, or as `do: …`; null when nothing does. */
export function bodyOf(call: SyntaxNode): SyntaxNode | null {
  const block = call.children.find(({ kind }) => kind === 'do_block')
  return block ?? keywordIn(call, 'do')
}

/** The value of a keyword among a call's arguments; null when there is none. */
export function keywordIn(call: SyntaxNode, keyword: string): SyntaxNode | null {
  const given = call.children.find(({ kind }) => kind === 'arguments')?.children ?? []
  const pairs = given.filter(({ kind }) => kind === 'keywords').flatMap(({ children }) => children)
  const pair = pairs.find((each) => childAs(each, 'key')?.text.trim() === `${keyword}:`)
  return pair === undefined ? null : childAs(pair, 'value')
}

/** Runs the statements of a body; the value of the last. */
export function runAll(body: SyntaxNode, scope: Scope, walk: Walk): Value {
  const isBlock = /^(?:do_block|body|block|else_block)$/.test(body.kind)
  if (!isBlock) return walk.perform(body, scope)
  let last: Value = nothing
  for (const child of body.children) {
    if (!child.kind.endsWith('_block')) last = walk.perform(child, scope)
  }
  return last
}

/** Gives the names of patterns what they are of values. */
export function bindAll(
  patterns: readonly SyntaxNode[],
  values: readonly Value[],
  scope: Scope,
): void {
  patterns.forEach((pattern, index) => {
    bind(pattern, values[index] ?? unknownAt(pattern), scope)
  })
}

export function bind(pattern: SyntaxNode, value: Value, scope: Scope): void {
  if (pattern.kind === 'identifier') {
    scope.declare(pattern.text, value)
  } else if (pattern.kind === 'tuple' || pattern.kind === 'list') {
    const items = value.kind === 'list' ? value.items : []
    bindAll(pattern.children, items, scope)
  } else if (pattern.kind === 'binary_operator') {
    const left = childAs(pattern, 'left')
    if (left !== null) bind(left, value, scope)
  }
}
