import { itemsOf } from '../code/ask-value.ts'
import { namePostgres } from '../code/engine-condition.ts'
import type { Scope } from '../code/scope.ts'
import { type ChainValue, list, truth, type Value } from '../code/value.ts'
import { childAs, type SyntaxNode } from '../syntax-node.ts'
import { functionOf } from './ruby-function.ts'
import { recordOf } from './ruby-record.ts'
import { leaving, type RubyReader, type RubyWalk, unknown } from './ruby-walk.ts'
import { methodOfValue } from './value-methods.ts'

const call: RubyReader = (node, scope, walk) => {
  const value = linked(node, scope, walk)
  return value.kind === 'chain' && value !== leaving ? walk.perform(value) : value
}

/** Calls and names, by kind of node. */
export const rubyCalls: Readonly<Record<string, RubyReader>> = {
  call,
  identifier: (node, scope, walk) => scope.find(node.text) ?? call(node, scope, walk),
}

/** A call with all it is called on, so that it can be done as one: `Order.where(…).update_all(…)`. */
function linked(node: SyntaxNode, scope: Scope, walk: RubyWalk): Value {
  const name = node.kind === 'identifier' ? node.text : (childAs(node, 'method')?.text ?? 'call')
  const receiver = childAs(node, 'receiver')
  const target = receiver === null ? null : receiverOf(receiver, scope, walk)
  if (target === leaving) return leaving
  const values = valuesOf(node, scope, walk)
  if (target !== null && target.kind !== 'chain') {
    return methodOfValue(target, name, values) ?? unknown(node)
  }
  const own =
    target === null || isMigration(target) ? ownMethod(name, values, { scope, walk }) : null
  if (own !== null) return own
  if (name === 'include?' || name === 'in?') return asksEngine(target, values) ?? unknown(node)
  return chainWith(target, node, { name, values })
}

/** What a method of the file, or one that is known everywhere, comes to; null for all others. */
function ownMethod(
  name: string,
  values: readonly Value[],
  { scope, walk }: { readonly scope: Scope; readonly walk: RubyWalk },
): Value | null {
  if (leavers.has(name)) return leaving
  if (functions.has(name) && values[0]?.kind === 'function') return values[0]
  const method = walk.methods.get(name)
  return method === undefined ? null : functionOf(method, scope, walk).call(values)
}

function receiverOf(node: SyntaxNode, scope: Scope, walk: RubyWalk): Value {
  if (node.kind === 'call') return linked(node, scope, walk)
  if (node.kind !== 'identifier') return walk.evaluate(node, scope)
  return scope.find(node.text) ?? linked(node, scope, walk)
}

function isMigration({ root, links }: ChainValue): boolean {
  return root === '' && links.length === 0
}

const leavers: ReadonlySet<string> = new Set(['raise', 'abort', 'exit', 'fail'])
const functions: ReadonlySet<string> = new Set(['lambda', 'proc'])

/** What is called on nothing, or on the migration itself, has the root ``. */
function chainWith(
  target: ChainValue | null,
  node: SyntaxNode,
  { name, values }: { readonly name: string; readonly values: readonly Value[] },
): ChainValue {
  const { text: source, line, endLine } = node
  const isFirst = target === null || target.links.length === 0
  const link = { name, values, line: isFirst ? line : methodLine(node), endLine }
  return {
    kind: 'chain',
    root: target?.root ?? '',
    links: [...(target?.links ?? []), link],
    source,
    line,
    endLine,
  }
}

function methodLine(node: SyntaxNode): number {
  return childAs(node, 'method')?.line ?? node.line
}

/** Values by place, then a record of the named ones, then the block. */
function valuesOf(node: SyntaxNode, scope: Scope, walk: RubyWalk): readonly Value[] {
  const given = childAs(node, 'arguments')?.children ?? []
  const isNamed = ({ kind }: SyntaxNode) => kind === 'pair' || kind === 'hash_splat_argument'
  const named = given.filter(isNamed)
  const block = childAs(node, 'block')
  return [
    ...given.filter((child) => !isNamed(child)).flatMap((child) => argument(child, scope, walk)),
    ...(named.length === 0 ? [] : [recordOf(named, scope, walk)]),
    ...(block === null ? [] : [functionOf(block, scope, walk)]),
  ]
}

function argument(node: SyntaxNode, scope: Scope, walk: RubyWalk): readonly Value[] {
  const inner = node.children[0]
  if (node.kind === 'splat_argument') return inner ? itemsOf(walk.evaluate(inner, scope)) : []
  if (node.kind !== 'block_argument') return [walk.evaluate(node, scope)]
  const value =
    inner === undefined || inner.kind === 'simple_symbol' ? null : scope.find(inner.text)
  return value?.kind === 'function' ? [value] : []
}

/** `%w[postgresql].include?(adapter)`, `adapter.include?('postg')`. */
function asksEngine(target: ChainValue | null, values: readonly Value[]): Value | null {
  const isOurs = target === null ? null : namePostgres(list(values.flatMap(itemsOf)))
  return isOurs === null ? null : truth(isOurs)
}
