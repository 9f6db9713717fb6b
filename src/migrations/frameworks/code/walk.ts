import type { SyntaxNode } from '../syntax-node.ts'
import type { Budget } from './budget.ts'
import type { Scope } from './scope.ts'
import type { ChainValue, Value } from './value.ts'

/** A walk through the code of one file in the order it runs. */
export interface Walk {
  /** What an expression is; calls on unknown things are not made. */
  evaluate(node: SyntaxNode, scope: Scope): Value
  /** What an expression is, where what it calls is done: as a statement, awaited, returned. */
  perform(node: SyntaxNode, scope: Scope): Value
  /** Runs a statement; the value it returns from the function, or null when the function goes on. */
  run(node: SyntaxNode, scope: Scope): Value | null
  /** Takes a call on something that is not known to the file. */
  take(chain: ChainValue): void
  readonly budget: Budget
}
