import { itemsOf } from '../code/ask-value.ts'
import { openScope, type Scope } from '../code/scope.ts'
import { type FunctionValue, named, nothing, type Value } from '../code/value.ts'
import { childAs, type SyntaxNode } from '../syntax-node.ts'
import { leaving, type RubyWalk } from './ruby-walk.ts'

/** A block, a lambda or a method of the file as something that can be called. */
export function functionOf(node: SyntaxNode, scope: Scope, walk: RubyWalk): FunctionValue {
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
      return value === leaving ? (inner.find('return') ?? nothing) : value
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
    const parts = name.kind === 'identifier' ? [] : name.children
    if (parts.length > 0) bindNames(parts, itemsOf(value), scope)
    else scope.declare(name.text, value ?? named(name.text))
  })
}

function bindParameters(
  parameters: readonly SyntaxNode[],
  given: readonly Value[],
  { inner, walk }: { readonly inner: Scope; readonly walk: RubyWalk },
): void {
  const places = parameters.filter(({ kind }) => placed.has(kind))
  const [only] = given
  // A block that names several takes a list apart.
  const spreads = places.length > 1 && given.length === 1 && only?.kind === 'list'
  const values = spreads ? only.items : given
  const options = values.findLast(({ kind }) => kind === 'record')
  places.forEach((parameter, at) => {
    const fallback = childAs(parameter, 'value')
    const value = values[at] ?? (fallback === null ? undefined : walk.evaluate(fallback, inner))
    bindNames([childAs(parameter, 'name') ?? parameter], value === undefined ? [] : [value], inner)
  })
  for (const parameter of parameters.filter(({ kind }) => kind === 'keyword_parameter')) {
    const name = childAs(parameter, 'name')?.text ?? ''
    const fallback = childAs(parameter, 'value')
    const option = options?.kind === 'record' ? options.entries.get(name) : undefined
    const value = option ?? (fallback === null ? nothing : walk.evaluate(fallback, inner))
    inner.declare(name, value)
  }
}

const placed: ReadonlySet<string> = new Set([
  'identifier',
  'optional_parameter',
  'destructured_parameter',
])
