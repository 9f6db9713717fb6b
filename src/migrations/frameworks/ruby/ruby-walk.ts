import type { Budget } from '../code/budget.ts'
import type { Scope } from '../code/scope.ts'
import { type ChainValue, named, type Value } from '../code/value.ts'
import type { SyntaxNode } from '../syntax-node.ts'

/** A walk through the Ruby code of one file in the order it runs. */
export interface RubyWalk {
  /** What a statement or an expression comes to; what it calls is done. */
  evaluate(node: SyntaxNode, scope: Scope): Value
  /** Does what is called on something that the file does not define; what comes out of it. */
  perform(chain: ChainValue): Value
  /** Methods of the file by name. */
  readonly methods: ReadonlyMap<string, SyntaxNode>
  /** Bodies of heredocs by where they are announced. */
  readonly heredocs: ReadonlyMap<number, SyntaxNode>
  readonly budget: Budget
}

/** Reads one kind of node. */
export type RubyReader = (node: SyntaxNode, scope: Scope, walk: RubyWalk) => Value

/** What a statement comes to that leaves what it stands in: `return`, `next`, `raise`. */
export const leaving: ChainValue = named('return')

/** Something of which only the source is known. */
export function unknown(node: SyntaxNode): ChainValue {
  const { text, line, endLine } = node
  return { kind: 'chain', root: text, links: [], source: text, line, endLine }
}
