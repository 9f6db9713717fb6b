import { nothing } from '../code/value.ts'
import { rubyCalls } from './ruby-call.ts'
import { rubyExpressions } from './ruby-expressions.ts'
import { rubyStatements } from './ruby-statements.ts'
import { rubyTexts } from './ruby-texts.ts'
import { type RubyReader, type RubyWalk, unknown } from './ruby-walk.ts'

/** Evaluates Ruby as far as the file alone tells. What a kind of node is not known to be stays a name of its source. */
export function openRubyWalk(means: Omit<RubyWalk, 'evaluate'>): RubyWalk {
  const walk: RubyWalk = {
    ...means,
    evaluate(node, scope) {
      if (!means.budget.spend()) return nothing
      return readers.get(node.kind)?.(node, scope, walk) ?? unknown(node)
    },
  }
  return walk
}

const readers: ReadonlyMap<string, RubyReader> = new Map([
  ...rubyStatements,
  ...Object.entries(rubyExpressions),
  ...Object.entries(rubyTexts),
  ...Object.entries(rubyCalls),
])
