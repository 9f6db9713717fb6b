import { nothing } from '../code/value.ts'
import { pythonCalls } from './python-call.ts'
import { pythonExpressions } from './python-expressions.ts'
import { pythonStatements } from './python-statements.ts'
import { pythonTexts } from './python-texts.ts'
import { type PythonReader, type PythonWalk, unknown } from './python-walk.ts'

/** Evaluates Python as far as the file alone tells. What a kind of node is not known to be stays a name of its source. */
export function openPythonWalk(means: Omit<PythonWalk, 'evaluate'>): PythonWalk {
  const walk: PythonWalk = {
    ...means,
    evaluate(node, scope) {
      if (!means.budget.spend()) return nothing
      return readers.get(node.kind)?.(node, scope, walk) ?? unknown(node)
    },
  }
  return walk
}

const readers: ReadonlyMap<string, PythonReader> = new Map([
  ...pythonStatements,
  ...Object.entries(pythonExpressions),
  ...Object.entries(pythonTexts),
  ...Object.entries(pythonCalls),
])
