import { nameOf } from '../code/ask-value.ts'
import type { Scope } from '../code/scope.ts'
import type { RecordValue, Value } from '../code/value.ts'
import { childAs, type SyntaxNode } from '../syntax-node.ts'
import type { RubyWalk } from './ruby-walk.ts'

/** Pairs of a hash or of keyword arguments; `**options` are taken in where they are known. */
export function recordOf(nodes: readonly SyntaxNode[], scope: Scope, walk: RubyWalk): RecordValue {
  const entries = new Map<string, Value>()
  const lines = new Map<string, number>()
  for (const node of nodes) {
    for (const [key, value] of pairsOf(node, scope, walk)) {
      entries.set(key, value)
      lines.set(key, node.line)
    }
  }
  return { kind: 'record', entries, lines }
}

function pairsOf(node: SyntaxNode, scope: Scope, walk: RubyWalk): Iterable<[string, Value]> {
  if (node.kind === 'hash_splat_argument') {
    const value = walk.evaluate(node.children[0] ?? node, scope)
    return value.kind === 'record' ? value.entries : []
  }
  const [key, value] = [childAs(node, 'key'), childAs(node, 'value')]
  if (key === null) return []
  const name = nameOf(walk.evaluate(key, scope))
  // `{ name: }` means the variable of that name.
  return [
    [
      name,
      value === null
        ? (scope.find(name) ?? walk.evaluate(key, scope))
        : walk.evaluate(value, scope),
    ],
  ]
}
