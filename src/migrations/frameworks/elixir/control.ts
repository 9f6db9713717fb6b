import { unknownAt } from '../code/chain.ts'
import { areEqual, holds } from '../code/engine-condition.ts'
import { openScope, type Scope } from '../code/scope.ts'
import { list, nothing, type Value } from '../code/value.ts'
import type { Walk } from '../code/walk.ts'
import { childAs, type SyntaxNode } from '../syntax-node.ts'
import { bind, bodyOf, keywordIn, runAll } from './functions.ts'

interface Surroundings {
  readonly scope: Scope
  readonly walk: Walk
}

/** What `if`, `case`, `for` and their kind do; null when the name is none of them. */
export function control(node: SyntaxNode, name: string, around: Surroundings): Value | null {
  return controls.get(name)?.(node, around) ?? null
}

type Control = (node: SyntaxNode, around: Surroundings) => Value

const controls: ReadonlyMap<string, Control> = new Map<string, Control>([
  ['if', (node, around) => choose(node, around, false)],
  ['unless', (node, around) => choose(node, around, true)],
  ['for', runFor],
  ['case', runCase],
  ['cond', runCase],
  ['try', runBody],
  ['with', runBody],
])

function argumentsOf(node: SyntaxNode): readonly SyntaxNode[] {
  return node.children.find(({ kind }) => kind === 'arguments')?.children ?? []
}

/** Both branches where nobody can tell. */
function choose(node: SyntaxNode, { scope, walk }: Surroundings, isNegated: boolean): Value {
  const [condition] = argumentsOf(node)
  const isTrue = condition === undefined ? null : holds(walk.perform(condition, scope))
  const isTaken = isTrue === null ? null : isTrue !== isNegated
  const yes = bodyOf(node)
  const inBlock = yes?.children.find(({ kind }) => kind === 'else_block') ?? null
  const no = inBlock ?? keywordIn(node, 'else')
  const first = yes === null || isTaken === false ? null : runAll(yes, openScope(scope), walk)
  const second = no === null || isTaken === true ? null : runAll(no, openScope(scope), walk)
  return first ?? second ?? nothing
}

function runBody(node: SyntaxNode, { scope, walk }: Surroundings): Value {
  const body = bodyOf(node)
  return body === null ? nothing : runAll(body, openScope(scope), walk)
}

/** `for t <- [:a, :b], do: …`: once for each item of what is known, of anything else once; generators nest. */
function runFor(node: SyntaxNode, { scope, walk }: Surroundings): Value {
  const generators = argumentsOf(node).filter(isGenerator)
  const body = bodyOf(node)
  if (body === null) return nothing
  const results: Value[] = []
  const nest = (depth: number, outer: Scope): void => {
    const generator = generators[depth]
    if (generator === undefined) {
      results.push(runAll(body, openScope(outer), walk))
      return
    }
    const left = childAs(generator, 'left')
    const right = childAs(generator, 'right')
    if (left === null || right === null) return
    const over = walk.evaluate(right, outer)
    const items = over.kind === 'list' ? over.items : pairsOf(over, right)
    for (const item of items) {
      const own = openScope(outer)
      bind(left, item, own)
      nest(depth + 1, own)
    }
  }
  nest(0, scope)
  return list(results)
}

function isGenerator(node: SyntaxNode): boolean {
  return node.kind === 'binary_operator' && childAs(node, 'operator')?.text === '<-'
}

function pairsOf(over: Value, node: SyntaxNode): readonly Value[] {
  if (over.kind !== 'record') return [unknownAt(node, `each ${node.text}`)]
  return [...over.entries].map(([key, value]) =>
    list([
      { kind: 'text', text: key, line: node.line, endLine: node.line, isInPlace: true },
      value,
    ]),
  )
}

/** Every clause that may fit. */
function runCase(node: SyntaxNode, { scope, walk }: Surroundings): Value {
  const [subject] = argumentsOf(node)
  const value = subject === undefined ? nothing : walk.perform(subject, scope)
  let last: Value = nothing
  for (const clause of bodyOf(node)?.children ?? []) {
    const pattern = childAs(clause, 'left')?.children[0]
    const body = childAs(clause, 'right')
    if (pattern === undefined || body === null) continue
    const isConstant = /^(?:atom|string|integer|boolean|nil)$/.test(pattern.kind)
    const fits = isConstant ? areEqual(value, walk.evaluate(pattern, scope)) : null
    if (fits === false) continue
    last = runAll(body, openScope(scope), walk)
    if (fits === true) return last
  }
  return last
}
