import { unknownAt } from '../code/chain.ts'
import { openScope, type Scope } from '../code/scope.ts'
import { type FunctionValue, nothing, type RecordValue, type Value } from '../code/value.ts'
import type { Walk } from '../code/walk.ts'
import { childAs, type SyntaxNode } from '../syntax-node.ts'

/** A function of the file. It sees all names around it, as if `use` named them. */
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
  const parameters = childAs(node, 'parameters')?.children ?? []
  parameters.forEach((parameter, index) => {
    const name = childAs(parameter, 'name')
    if (name === null) return
    const otherwise = childAs(parameter, 'default_value')
    const value =
      values[index] ?? (otherwise === null ? undefined : walk.evaluate(otherwise, scope))
    own.declare(name.text, value ?? unknownAt(name))
  })
  const body = childAs(node, 'body')
  if (body === null) return nothing
  if (body.kind !== 'compound_statement') return walk.perform(body, own)
  return walk.run(body, own) ?? nothing
}

/** Properties, constants and methods of a class, which name each other by `$this` and `self`. */
export function membersOf(body: SyntaxNode, scope: Scope, walk: Walk): RecordValue {
  const entries = new Map<string, Value>()
  const record: RecordValue = { kind: 'record', entries, lines: new Map() }
  const own = openScope(scope)
  own.declare('$this', record)
  for (const member of body.children) {
    if (member.kind === 'method_declaration') {
      const name = childAs(member, 'name')
      if (name !== null) entries.set(name.text, functionOf(member, own, walk))
    }
    for (const element of member.children) {
      const named = elementOf(element)
      if (named !== null) entries.set(named.name, walk.evaluate(named.value, own))
    }
  }
  return record
}

/** A property with its value, or a constant; null for anything else. */
function elementOf(node: SyntaxNode): { name: string; value: SyntaxNode } | null {
  if (node.kind !== 'property_element' && node.kind !== 'const_element') return null
  const [name, ...rest] = node.children
  const value = childAs(node, 'default_value') ?? rest.at(-1)
  return name === undefined || value === undefined
    ? null
    : { name: name.text.replace('$', ''), value }
}
