import { openBudget } from '../code/budget.ts'
import { openScope } from '../code/scope.ts'
import { type ChainValue, type FunctionValue, nothing, type Value } from '../code/value.ts'
import type { Walk } from '../code/walk.ts'
import { childAs, type SyntaxNode, walk as walkNodes } from '../syntax-node.ts'
import { evaluate } from './evaluate.ts'
import { functionOf, membersOf } from './functions.ts'
import { perform } from './perform.ts'
import { run } from './run.ts'

/** The class of a migration in PHP. */
export interface Script {
  /** A method of the class; null when there is no such. */
  method(name: string): FunctionValue | null
  /** What a property or constant of the class is; nothing when there is no such. */
  find(name: string): Value
  /** Whether there was more code than is followed. */
  readonly isTooLong: boolean
}

/** A file to walk through; `take` gets each call on what the file does not know itself, in the order they run. */
export function openScript(root: SyntaxNode, take: (chain: ChainValue) => void): Script {
  const budget = openBudget()
  const walk: Walk = {
    budget,
    evaluate: (node, scope) => evaluate(node, scope, walk),
    perform: (node, scope) => perform(node, scope, walk),
    run: (node, scope) => run(node, scope, walk),
    take,
  }
  const scope = openScope(null)
  for (const node of root.children) {
    const name = childAs(node, 'name')
    if (node.kind === 'function_definition' && name !== null) {
      scope.declare(name.text, functionOf(node, scope, walk))
    }
  }
  const body = classBody(root)
  const members = body === null ? null : membersOf(body, scope, walk)
  return {
    method(name) {
      const member = members?.entries.get(name)
      return member?.kind === 'function' ? member : null
    },
    find: (name) => members?.entries.get(name) ?? nothing,
    get isTooLong() {
      return budget.isSpent
    },
  }
}

/** What is in the class that goes forward: the first with a method `up`, or else the first. */
function classBody(root: SyntaxNode): SyntaxNode | null {
  const bodies = [...walkNodes(root)].filter(({ kind }) => kind === 'declaration_list')
  return bodies.find(hasUp) ?? bodies[0] ?? null
}

function hasUp(body: SyntaxNode): boolean {
  return body.children.some((member) => childAs(member, 'name')?.text === 'up')
}
