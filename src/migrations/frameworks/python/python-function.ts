import { openScope, type Scope } from '../code/scope.ts'
import { type FunctionValue, named, nothing, type Value } from '../code/value.ts'
import { childAs, type SyntaxNode } from '../syntax-node.ts'
import { leaving, type PythonWalk } from './python-walk.ts'

/** A function or a lambda of the file as something that can be called; the last value may be a record of named ones. */
export function functionOf(node: SyntaxNode, scope: Scope, walk: PythonWalk): FunctionValue {
  const parameters = childAs(node, 'parameters')?.children ?? []
  const body = childAs(node, 'body')
  return {
    kind: 'function',
    call(values) {
      if (body === null) return nothing
      const inner = openScope(scope)
      inner.declare('return', nothing)
      bindParameters(parameters, values, { inner, walk })
      const value = walk.budget.deeper(() => walk.evaluate(body, inner)) ?? nothing
      if (node.kind === 'lambda') return value
      return value === leaving ? (inner.find('return') ?? nothing) : nothing
    },
  }
}

/** Gives names their values; names that get none are known by their own name only. */
export function bindNames(
  names: readonly SyntaxNode[],
  values: readonly Value[],
  scope: Scope,
): void {
  names.forEach((name, at) => {
    const value = values[at]
    if (name.kind === 'identifier') scope.declare(name.text, value ?? named(name.text))
    else bindNames(name.children, value?.kind === 'list' ? value.items : [], scope)
  })
}

function bindParameters(
  parameters: readonly SyntaxNode[],
  given: readonly Value[],
  { inner, walk }: { readonly inner: Scope; readonly walk: PythonWalk },
): void {
  const last = given.at(-1)
  const options = last?.kind === 'record' ? last.entries : new Map<string, Value>()
  parameters.forEach((parameter, at) => {
    const name = nameOf(parameter)
    if (name === null) return
    const fallback = childAs(parameter, 'value')
    const placed = at < given.length && given[at] !== last ? given[at] : undefined
    const value =
      options.get(name) ??
      placed ??
      (last?.kind === 'record' ? undefined : given[at]) ??
      (fallback === null ? undefined : walk.evaluate(fallback, inner))
    inner.declare(name, value ?? named(name))
  })
}

/** `name`, `name: str`, `name=1`; null for `*names`. */
function nameOf(parameter: SyntaxNode): string | null {
  if (parameter.kind === 'identifier') return parameter.text
  const name = childAs(parameter, 'name') ?? parameter.children[0]
  return name?.kind === 'identifier' ? name.text : null
}
