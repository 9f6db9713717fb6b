import { openBudget } from '../code/budget.ts'
import { openScope, type Scope } from '../code/scope.ts'
import { type ChainValue, type FunctionValue, nothing, type Value } from '../code/value.ts'
import type { Walk } from '../code/walk.ts'
import { childAs, type SyntaxNode, walk as walkNodes } from '../syntax-node.ts'
import { evaluate } from './evaluate.ts'
import { bindAll, bodyOf, runAll } from './functions.ts'
import { perform } from './perform.ts'

/** The module of a migration in Elixir. */
export interface Module {
  /** A function of the module; null when there is no such. */
  method(name: string): FunctionValue | null
  /** What a module attribute is, without its `@`; nothing when there is no such. */
  attribute(name: string): Value
  /** Whether there was more code than is followed. */
  readonly isTooLong: boolean
}

/** A file to walk through; `take` gets each call on what the file does not know itself, in the order they run. */
export function openModule(root: SyntaxNode, take: (chain: ChainValue) => void): Module {
  const budget = openBudget()
  const walk: Walk = {
    budget,
    evaluate: (node, scope) => evaluate(node, scope, walk),
    perform: (node, scope) => perform(node, scope, walk),
    run: (node, scope) => perform(node, scope, walk),
    take,
  }
  const scope = openScope(null)
  for (const node of walkNodes(root)) declare(node, scope, walk)
  return {
    method(name) {
      const found = scope.find(`def ${name}`)
      return found?.kind === 'function' ? found : null
    },
    attribute: (name) => scope.find(`@${name}`) ?? nothing,
    get isTooLong() {
      return budget.isSpent
    },
  }
}

/** `def`, `defp` and `@name value`. */
function declare(node: SyntaxNode, scope: Scope, walk: Walk): void {
  if (node.kind === 'unary_operator') declareAttribute(node, scope, walk)
  const name = childAs(node, 'target')?.text
  if (node.kind !== 'call' || (name !== 'def' && name !== 'defp')) return
  const head = headOf(node)
  const body = bodyOf(node)
  if (head === null || body === null) return
  const key = `def ${head.name}`
  // Of several clauses the first speaks for all.
  if (scope.find(key) !== null) return
  scope.declare(key, {
    kind: 'function',
    call: (values) => {
      const own = openScope(scope)
      bindAll(head.parameters, values, own)
      return walk.budget.deeper(() => runAll(body, own, walk)) ?? nothing
    },
  })
}

function declareAttribute(node: SyntaxNode, scope: Scope, walk: Walk): void {
  const call = childAs(node, 'operand')
  if (childAs(node, 'operator')?.text !== '@' || call?.kind !== 'call') return
  const name = childAs(call, 'target')?.text ?? ''
  const [value] = call.children.find(({ kind }) => kind === 'arguments')?.children ?? []
  if (value !== undefined) scope.declare(`@${name}`, walk.evaluate(value, scope))
}

interface Head {
  readonly name: string
  readonly parameters: readonly SyntaxNode[]
}

/** `change`, `add_all(table)`, `add_all(table) when is_atom(table)`. */
function headOf(definition: SyntaxNode): Head | null {
  const [first] = definition.children.find(({ kind }) => kind === 'arguments')?.children ?? []
  if (first === undefined) return null
  const head = first.kind === 'binary_operator' ? (childAs(first, 'left') ?? first) : first
  const name = childAs(head, 'target')?.text ?? head.text
  const given = head.children.find(({ kind }) => kind === 'arguments')?.children ?? []
  return { name, parameters: given }
}
