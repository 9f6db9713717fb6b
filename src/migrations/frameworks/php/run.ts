import { unknownAt } from '../code/chain.ts'
import { areEqual, holds } from '../code/engine-condition.ts'
import type { Scope } from '../code/scope.ts'
import { nothing, number, textAt, type Value } from '../code/value.ts'
import type { Walk } from '../code/walk.ts'
import { childAs, type SyntaxNode } from '../syntax-node.ts'

/** Runs a statement; the value it returns from the function, or null when the function goes on. */
export function run(node: SyntaxNode, scope: Scope, walk: Walk): Value | null {
  if (!walk.budget.spend()) return nothing
  return runners[node.kind]?.(node, scope, walk) ?? null
}

type Runner = (node: SyntaxNode, scope: Scope, walk: Walk) => Value | null

const runners: Readonly<Record<string, Runner>> = {
  compound_statement: runAll,
  colon_block: runAll,
  else_clause: runBody,
  expression_statement: (node, scope, walk) => {
    for (const child of node.children) walk.perform(child, scope)
    return null
  },
  return_statement: (node, scope, walk) => {
    const [child] = node.children
    return child === undefined ? nothing : walk.perform(child, scope)
  },
  if_statement: runIf,
  foreach_statement: runForeach,
  for_statement: runBody,
  while_statement: runBody,
  do_statement: runBody,
  try_statement: runBody,
  switch_statement: runSwitch,
}

function runAll(node: SyntaxNode, scope: Scope, walk: Walk): Value | null {
  for (const child of node.children) {
    const returned = walk.run(child, scope)
    if (returned !== null) return returned
  }
  return null
}

function runBody(node: SyntaxNode, scope: Scope, walk: Walk): Value | null {
  const body = childAs(node, 'body')
  const returned = body === null ? null : walk.run(body, scope)
  return node.kind === 'else_clause' || node.kind === 'try_statement' ? returned : null
}

/** Every branch that may be taken; what one returns ends the function only where it is sure to be taken. */
function runIf(node: SyntaxNode, scope: Scope, walk: Walk): Value | null {
  let isSure = true
  for (const branch of [node, ...node.children.filter(({ field }) => field === 'alternative')]) {
    const condition = childAs(branch, 'condition')
    const isTrue = condition === null ? true : holds(walk.perform(condition, scope))
    const body = childAs(branch, 'body')
    const returned = body === null || isTrue === false ? null : walk.run(body, scope)
    if (isTrue === true) return isSure ? returned : null
    if (isTrue === null) isSure = false
  }
  return null
}

/** Items of a literal list that a loop runs over one by one. */
const mostItems = 500

function runForeach(node: SyntaxNode, scope: Scope, walk: Walk): null {
  const [over, target] = node.children
  const body = childAs(node, 'body')
  if (over === undefined || target === undefined || body === null) return null
  for (const [key, item] of itemsOver(over, scope, walk)) {
    if (target.kind === 'pair') {
      const [keyName, valueName] = target.children
      if (keyName !== undefined) scope.assign(keyName.text, key)
      if (valueName !== undefined) bind(valueName, item, scope)
    } else {
      bind(target, item, scope)
    }
    walk.run(body, scope)
  }
  return null
}

function bind(target: SyntaxNode, item: Value, scope: Scope): void {
  if (target.kind !== 'list_literal' && target.kind !== 'array_creation_expression') {
    scope.assign(target.text.replace('&', ''), item)
    return
  }
  target.children.forEach((part, index) => {
    const value = item.kind === 'list' ? item.items[index] : undefined
    scope.assign(part.text, value ?? unknownAt(part))
  })
}

function itemsOver(
  over: SyntaxNode,
  scope: Scope,
  walk: Walk,
): readonly (readonly [key: Value, item: Value])[] {
  const value = walk.perform(over, scope)
  if (value.kind === 'list') {
    return value.items.slice(0, mostItems).map((item, at) => [number(at), item])
  }
  if (value.kind === 'record') {
    const entries = [...value.entries].slice(0, mostItems)
    return entries.map(([key, item]) => [textAt(key, value.lines.get(key) ?? 0), item])
  }
  return [[unknownAt(over, `key of ${over.text}`), unknownAt(over, `each ${over.text}`)]]
}

function runSwitch(node: SyntaxNode, scope: Scope, walk: Walk): null {
  const subject = childAs(node, 'condition')
  const value = subject === null ? nothing : walk.evaluate(subject, scope)
  for (const branch of childAs(node, 'body')?.children ?? []) {
    const label = childAs(branch, 'value')
    const fits = label === null ? null : areEqual(value, walk.evaluate(label, scope))
    if (fits === false) continue
    for (const child of branch.children) walk.run(child, scope)
    if (fits === true) return null
  }
  return null
}
