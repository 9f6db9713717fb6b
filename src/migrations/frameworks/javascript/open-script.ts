import { openBudget } from '../code/budget.ts'
import { openScope, type Scope } from '../code/scope.ts'
import { type ChainValue, type FunctionValue, nothing, type Value } from '../code/value.ts'
import type { Walk } from '../code/walk.ts'
import { childAs, type SyntaxNode, walk as walkNodes } from '../syntax-node.ts'
import { evaluate } from './evaluate.ts'
import { membersOf } from './functions.ts'
import { perform } from './perform.ts'
import { run } from './run.ts'

/** A file in JavaScript or TypeScript. */
export interface Script {
  /** The function that is exported under a name, in whatever way; null when there is none. */
  exported(name: string): FunctionValue | null
  /** What a name of the file, or of its class, is; nothing when there is no such. */
  find(name: string): Value
  /** Whether there was more code than is followed. */
  readonly isTooLong: boolean
}

/** A file to walk through; `take` gets each call on what the file does not know itself, in the order they run. */
export function openScript(root: SyntaxNode, take: (chain: ChainValue) => void): Script {
  const budget = openBudget()
  let isRunning = false
  const walk: Walk = {
    budget,
    evaluate: (node, scope) => evaluate(node, scope, walk),
    perform: (node, scope) => perform(node, scope, walk),
    run: (node, scope) => run(node, scope, walk),
    take: (chain) => {
      if (isRunning) take(chain)
    },
  }
  const scope = openScope(null)
  for (const statement of declarationsOf(root)) walk.run(statement, scope)
  isRunning = true
  return {
    exported: (name) => exportedFunction(root, name, { scope, walk }),
    find: (name) => scope.find(name) ?? memberNamed(root, name, { scope, walk }),
    get isTooLong() {
      return budget.isSpent
    },
  }
}

/** The statements of the file that only say what its names are. */
function declarationsOf(root: SyntaxNode): readonly SyntaxNode[] {
  const declared = root.children.flatMap((child) =>
    child.kind === 'export_statement' ? child.children : [child],
  )
  const functions = declared.filter(({ kind }) => kind.endsWith('function_declaration'))
  const others = declared.filter(({ kind }) => /^(?:lexical|variable|enum)_declaration$/.test(kind))
  return [{ ...root, kind: 'program', children: functions }, ...others]
}

interface Surroundings {
  readonly scope: Scope
  readonly walk: Walk
}

function exportedFunction(
  root: SyntaxNode,
  name: string,
  surroundings: Surroundings,
): FunctionValue | null {
  for (const node of walkNodes(root)) {
    if (!isCalled(node, name)) continue
    const found = functionIn(memberValue(node, root, surroundings))
    if (found !== null) return found
  }
  return null
}

function isCalled(node: SyntaxNode, name: string): boolean {
  switch (node.kind) {
    case 'function_declaration':
    case 'method_definition':
    case 'public_field_definition':
    case 'field_definition':
    case 'variable_declarator':
      return nameOf(node) === name
    case 'pair':
      return childAs(node, 'key')?.text.replaceAll(/['"]/g, '') === name
    case 'assignment_expression':
      return new RegExp(`\\.${name}$`).test(childAs(node, 'left')?.text ?? '')
    default:
      return false
  }
}

function nameOf(node: SyntaxNode): string | undefined {
  return (childAs(node, 'name') ?? childAs(node, 'property'))?.text
}

function memberValue(node: SyntaxNode, root: SyntaxNode, { scope, walk }: Surroundings): Value {
  const name = (childAs(node, 'key') ?? childAs(node, 'name'))?.text.replaceAll(/['"]/g, '')
  const holder = holderOf(node, root)
  if (holder !== null && name !== undefined) {
    return membersOf(holder, scope, walk).entries.get(name) ?? nothing
  }
  if (node.kind === 'function_declaration') return walk.evaluate(node, scope)
  const value = childAs(node, 'value') ?? childAs(node, 'right')
  return value === null ? nothing : walk.evaluate(value, scope)
}

/** The class or object that a method or entry stands in. */
function holderOf(node: SyntaxNode, root: SyntaxNode): SyntaxNode | null {
  const members = ['method_definition', 'pair', 'public_field_definition', 'field_definition']
  if (!members.includes(node.kind)) return null
  return walkNodes(root).find(({ children }) => children.includes(node)) ?? null
}

/** A function, or the one that is handed to whatever wraps it. */
function functionIn(value: Value): FunctionValue | null {
  if (value.kind === 'function') return value
  if (value.kind !== 'chain') return null
  const given = value.links.flatMap(({ values }) => values ?? [])
  return given.find((other) => other.kind === 'function') ?? null
}

function memberNamed(root: SyntaxNode, name: string, surroundings: Surroundings): Value {
  for (const node of walkNodes(root)) {
    const isMember = /^(?:public_field_definition|field_definition|pair|assignment_expression)$/
    if (isMember.test(node.kind) && isCalled(node, name))
      return memberValue(node, root, surroundings)
  }
  return nothing
}
