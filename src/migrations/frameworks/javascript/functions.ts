import { textOf } from '../code/ask-value.ts'
import { unknownAt } from '../code/chain.ts'
import { openScope, type Scope } from '../code/scope.ts'
import { type FunctionValue, nothing, type RecordValue, type Value } from '../code/value.ts'
import type { Walk } from '../code/walk.ts'
import { childAs, type SyntaxNode } from '../syntax-node.ts'
import { bindPattern } from './bind-pattern.ts'

/** A function of the file. */
export function functionOf(node: SyntaxNode, scope: Scope, walk: Walk): FunctionValue {
  return {
    kind: 'function',
    call: (values) =>
      walk.budget.deeper(() => callFunction(node, values, { scope, walk })) ?? nothing,
  }
}

interface Surroundings {
  readonly scope: Scope
  readonly walk: Walk
}

function callFunction(
  node: SyntaxNode,
  values: readonly Value[],
  { scope, walk }: Surroundings,
): Value {
  const own = openScope(scope)
  parametersOf(node).forEach((parameter, index) => {
    const pattern = childAs(parameter, 'pattern') ?? parameter
    const otherwise = childAs(parameter, 'value')
    const value =
      values[index] ?? (otherwise === null ? undefined : walk.evaluate(otherwise, scope))
    bindPattern(pattern, value ?? unknownAt(pattern), { scope: own, walk })
  })
  const body = childAs(node, 'body')
  if (body === null) return nothing
  if (body.kind !== 'statement_block') return walk.perform(body, own)
  return walk.run(body, own) ?? nothing
}

function parametersOf(node: SyntaxNode): readonly SyntaxNode[] {
  const single = childAs(node, 'parameter')
  if (single !== null) return [single]
  const parameters = childAs(node, 'parameters')?.children ?? []
  return parameters.filter((parameter) => !/^this\b/.test(parameter.text))
}

/** The entries of an object, or the fields and methods of a class, which can name each other by `this`. */
export function membersOf(node: SyntaxNode, scope: Scope, walk: Walk): RecordValue {
  const entries = new Map<string, Value>()
  const lines = new Map<string, number>()
  const record: RecordValue = { kind: 'record', entries, lines }
  const own = openScope(scope)
  if (node.kind === 'class_body' || hasMethods(node)) own.declare('this', record)
  for (const member of node.children) {
    if (member.kind === 'spread_element') {
      addAll(entries, member, { scope: own, walk })
      continue
    }
    const key = keyOf(member, own, walk)
    if (key === null) continue
    entries.set(key, memberValue(member, own, walk))
    lines.set(key, member.line)
  }
  return record
}

function hasMethods(node: SyntaxNode): boolean {
  return node.children.some(({ kind }) => kind === 'method_definition')
}

function addAll(
  entries: Map<string, Value>,
  spread: SyntaxNode,
  { scope, walk }: Surroundings,
): void {
  const [child] = spread.children
  const value = child === undefined ? nothing : walk.evaluate(child, scope)
  if (value.kind !== 'record') return
  for (const [key, entry] of value.entries) entries.set(key, entry)
}

function keyOf(member: SyntaxNode, scope: Scope, walk: Walk): string | null {
  if (member.kind === 'shorthand_property_identifier') return member.text
  const key = childAs(member, 'key') ?? childAs(member, 'name')
  if (key === null) return null
  if (key.kind === 'string') return textOf(walk.evaluate(key, scope))
  const [computed] = key.children
  if (key.kind !== 'computed_property_name' || computed === undefined) return key.text
  return textOf(walk.evaluate(computed, scope)) ?? computed.text
}

function memberValue(member: SyntaxNode, scope: Scope, walk: Walk): Value {
  if (member.kind === 'shorthand_property_identifier') {
    return scope.find(member.text) ?? unknownAt(member)
  }
  if (member.kind === 'method_definition') return functionOf(member, scope, walk)
  const value = childAs(member, 'value')
  return value === null ? unknownAt(member) : walk.evaluate(value, scope)
}
