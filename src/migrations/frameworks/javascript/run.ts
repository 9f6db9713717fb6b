import { areEqual, holds } from '../code/engine-condition.ts'
import { openScope, type Scope } from '../code/scope.ts'
import { nothing, type Value } from '../code/value.ts'
import type { Walk } from '../code/walk.ts'
import { childAs, type SyntaxNode } from '../syntax-node.ts'
import { bindPattern } from './bind-pattern.ts'
import { functionOf, membersOf } from './functions.ts'
import { runFor, runForIn } from './run-loop.ts'

/** Runs a statement; the value it returns from the function, or null when the function goes on. */
export function run(node: SyntaxNode, scope: Scope, walk: Walk): Value | null {
  if (!walk.budget.spend()) return nothing
  return runners[node.kind]?.(node, scope, walk) ?? null
}

type Runner = (node: SyntaxNode, scope: Scope, walk: Walk) => Value | null

const runners: Readonly<Record<string, Runner>> = {
  program: runAll,
  statement_block: (node, scope, walk) => runAll(node, openScope(scope), walk),
  else_clause: runAll,
  finally_clause: runAll,
  expression_statement: (node, scope, walk) => {
    for (const child of node.children) walk.perform(child, scope)
    return null
  },
  lexical_declaration: declare,
  variable_declaration: declare,
  class_declaration: declareMembers,
  enum_declaration: declareMembers,
  return_statement: (node, scope, walk) => {
    const [child] = node.children
    return child === undefined ? nothing : walk.perform(child, scope)
  },
  throw_statement: () => nothing,
  if_statement: runIf,
  for_in_statement: runForIn,
  for_statement: runFor,
  while_statement: runBody,
  do_statement: runBody,
  labeled_statement: runBody,
  try_statement: runTry,
  switch_statement: runSwitch,
}

function runAll(node: SyntaxNode, scope: Scope, walk: Walk): Value | null {
  hoist(node, scope, walk)
  for (const child of node.children) {
    const returned = walk.run(child, scope)
    if (returned !== null) return returned
  }
  return null
}

function hoist(node: SyntaxNode, scope: Scope, walk: Walk): void {
  for (const child of node.children) {
    const name = childAs(child, 'name')
    if (!child.kind.endsWith('function_declaration') || name === null) continue
    scope.declare(name.text, functionOf(child, scope, walk))
  }
}

function declare(node: SyntaxNode, scope: Scope, walk: Walk): null {
  for (const declarator of node.children) {
    const name = childAs(declarator, 'name')
    const value = childAs(declarator, 'value')
    if (name !== null && value !== null) {
      bindPattern(name, walk.perform(value, scope), { scope, walk })
    }
  }
  return null
}

function declareMembers(node: SyntaxNode, scope: Scope, walk: Walk): null {
  const name = childAs(node, 'name')
  const body = childAs(node, 'body')
  if (name !== null && body !== null) scope.declare(name.text, membersOf(body, scope, walk))
  return null
}

/** Both branches where nobody can tell; what one of them returns ends the function only where it is sure to be taken. */
function runIf(node: SyntaxNode, scope: Scope, walk: Walk): Value | null {
  const condition = childAs(node, 'condition')
  const isTrue = condition === null ? null : holds(walk.perform(condition, scope))
  const yes = childAs(node, 'consequence')
  const no = childAs(node, 'alternative')
  const first = yes === null || isTrue === false ? null : walk.run(yes, scope)
  const second = no === null || isTrue === true ? null : walk.run(no, scope)
  if (isTrue === null) return first !== null && second !== null ? first : null
  return isTrue ? first : second
}

function runBody(node: SyntaxNode, scope: Scope, walk: Walk): Value | null {
  const body = childAs(node, 'body')
  if (body !== null) walk.run(body, scope)
  return null
}

/** What is done when something fails is not part of going forward. */
function runTry(node: SyntaxNode, scope: Scope, walk: Walk): Value | null {
  const body = childAs(node, 'body')
  const last = childAs(node, 'finalizer')
  const returned = body === null ? null : walk.run(body, scope)
  return (last === null ? null : walk.run(last, scope)) ?? returned
}

function runSwitch(node: SyntaxNode, scope: Scope, walk: Walk): null {
  const subject = childAs(node, 'value')
  const value = subject === null ? nothing : walk.evaluate(subject, scope)
  for (const branch of childAs(node, 'body')?.children ?? []) {
    const label = childAs(branch, 'value')
    const fits = label === null ? null : areEqual(value, walk.evaluate(label, scope))
    if (fits === false) continue
    for (const child of branch.children) if (child.field === 'body') walk.run(child, scope)
    if (fits === true) return null
  }
  return null
}
