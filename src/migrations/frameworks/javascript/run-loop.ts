import { unknownAt } from '../code/chain.ts'
import { openScope, type Scope } from '../code/scope.ts'
import { nothing, number, textAt, type Value } from '../code/value.ts'
import type { Walk } from '../code/walk.ts'
import { childAs, type SyntaxNode } from '../syntax-node.ts'
import { bindPattern } from './bind-pattern.ts'

/** Items of a literal list that a loop runs over one by one. */
const mostItems = 500

/** A loop over what is known runs for each of it, over anything else once. */
export function runForIn(node: SyntaxNode, scope: Scope, walk: Walk): null {
  const left = childAs(node, 'left')
  const right = childAs(node, 'right')
  const body = childAs(node, 'body')
  if (left === null || right === null || body === null) return null
  const isKeys = childAs(node, 'operator')?.text === 'in'
  for (const item of itemsOver(right, { scope, walk, isKeys })) {
    const own = openScope(scope)
    bindPattern(left, item, { scope: own, walk })
    walk.run(body, own)
  }
  return null
}

interface Over {
  readonly scope: Scope
  readonly walk: Walk
  readonly isKeys: boolean
}

function itemsOver(right: SyntaxNode, { scope, walk, isKeys }: Over): readonly Value[] {
  const value = walk.perform(right, scope)
  if (value.kind === 'list') {
    const items = value.items.slice(0, mostItems)
    return isKeys ? items.map((_, at) => number(at)) : items
  }
  if (value.kind === 'record' && isKeys) {
    return [...value.entries.keys()].map((key) => textAt(key, value.lines.get(key) ?? 0))
  }
  return [unknownAt(right, `each ${right.text}`)]
}

/** A counting loop runs once, its counter unknown: nobody migrates by number but in batches. */
export function runFor(node: SyntaxNode, scope: Scope, walk: Walk): null {
  const own = openScope(scope)
  const start = childAs(node, 'initializer')
  if (start !== null) walk.run(start, own)
  const body = childAs(node, 'body')
  const declarator = start?.children.find(({ kind }) => kind === 'variable_declarator')
  const counter = declarator === undefined ? null : childAs(declarator, 'name')
  if (counter !== null && overItems(node, counter.text, { scope: own, walk, body })) return null
  if (counter !== null) own.declare(counter.text, unknownAt(counter))
  if (body !== null) walk.run(body, own)
  return null
}

interface Counted {
  readonly scope: Scope
  readonly walk: Walk
  readonly body: SyntaxNode | null
}

/** `for (let i = 0; i < tables.length; i++)`. */
function overItems(node: SyntaxNode, counter: string, { scope, walk, body }: Counted): boolean {
  const limit = childAs(node, 'condition')
  const right = limit?.kind === 'binary_expression' ? childAs(limit, 'right') : null
  const end = right === null ? nothing : walk.evaluate(right, scope)
  const start = scope.find(counter)
  if (end.kind !== 'number' || start?.kind !== 'number' || body === null) return false
  if (!/\.length\b/.test(right?.text ?? '') || end.value > mostItems) return false
  for (let at = start.value; at < end.value; at += 1) {
    scope.declare(counter, number(at))
    walk.run(body, scope)
  }
  return true
}
