import { itemsOf } from '../code/ask-value.ts'
import { linked, unknownAt } from '../code/chain.ts'
import type { Scope } from '../code/scope.ts'
import { type FunctionValue, list, nothing, textAt, type Value } from '../code/value.ts'
import type { Walk } from '../code/walk.ts'
import { childAs, type SyntaxNode } from '../syntax-node.ts'
import { control } from './control.ts'
import { bodyOf, runAll } from './functions.ts'

interface Calling {
  readonly walk: Walk
  /** Whether the call is done, or only written as a part of another. */
  readonly isDone: boolean
  /** What a pipe hands over as the first argument. */
  readonly piped?: Value
}

/** What a call gives back. Functions of the file are walked through; other calls are taken where they are done. */
export function evaluateCall(node: SyntaxNode, scope: Scope, calling: Calling): Value {
  const target = childAs(node, 'target')
  if (target === null) return unknownAt(node)
  if (target.kind === 'dot') return callOn(node, target, { ...calling, scope })
  const flow = control(node, target.text, { scope, walk: calling.walk })
  if (flow !== null) return flow
  const values = argumentsOf(node, scope, calling)
  if (target.text === 'direction') return textAt('up', node.line)
  const own = scope.find(`def ${target.text}`) ?? scope.find(target.text)
  if (own?.kind === 'function') return own.call(values)
  const chain = linked(unknownAt(target), { name: '()', values, at: target }, node)
  if (calling.isDone) calling.walk.take(chain)
  return chain
}

interface CallingOn extends Calling {
  readonly scope: Scope
}

function callOn(node: SyntaxNode, dot: SyntaxNode, { scope, ...calling }: CallingOn): Value {
  const left = childAs(dot, 'left')
  const right = childAs(dot, 'right')
  if (left === null) return unknownAt(node)
  const owner =
    left.kind === 'call'
      ? evaluateCall(left, scope, { walk: calling.walk, isDone: false })
      : calling.walk.evaluate(left, scope)
  const values = argumentsOf(node, scope, calling)
  if (right === null) return owner.kind === 'function' ? owner.call(values) : unknownAt(node)
  const isOwn = left.text === '__MODULE__'
  const own = isOwn ? scope.find(`def ${right.text}`) : null
  if (own?.kind === 'function') return own.call(values)
  const known = callKnown(`${left.text}.${right.text}`, values, node)
  if (known !== null) return known
  const chain = linked(owner, { name: right.text, values, at: right }, node)
  if (calling.isDone) calling.walk.take(chain)
  return chain
}

/** The arguments, then what stands between `do` and `end` as a function. */
function argumentsOf(node: SyntaxNode, scope: Scope, { walk, piped }: Calling): readonly Value[] {
  const given = node.children.find(({ kind }) => kind === 'arguments')?.children ?? []
  const values = given.map((value) => walk.evaluate(value, scope))
  const first = piped === undefined ? [] : [piped]
  const body = bodyOf(node)
  return [...first, ...values, ...(body === null ? [] : [blockOf(body, scope, walk)])]
}

function blockOf(body: SyntaxNode, scope: Scope, walk: Walk): FunctionValue {
  return {
    kind: 'function',
    call: () => walk.budget.deeper(() => runAll(body, scope, walk)) ?? nothing,
  }
}

/** Functions of Elixir that call others for each item, or make texts; null for any other. */
function callKnown(name: string, [first, second]: readonly Value[], at: SyntaxNode): Value | null {
  switch (name) {
    case 'Enum.each':
    case 'Enum.map':
    case 'Enum.flat_map':
    case 'Stream.each':
      return forEach(first, second, at)
    case 'Enum.with_index':
    case 'Enum.sort':
    case 'Enum.uniq':
      return first ?? null
    case 'Enum.reverse':
      return first?.kind === 'list' ? list(first.items.toReversed()) : null
    case 'Enum.concat':
      return list([...itemsOf(first), ...itemsOf(second)])
    case 'String.to_atom':
    case 'Atom.to_string':
    case 'to_string':
      return first ?? null
    default:
      return null
  }
}

function forEach(items: Value | undefined, each: Value | undefined, at: SyntaxNode): Value | null {
  if (each?.kind !== 'function') return null
  if (items?.kind === 'list') return list(items.items.map((item) => each.call([item])))
  if (items?.kind === 'record') {
    const pairs = [...items.entries].map(([key, item]) => list([textAt(key, at.line), item]))
    return list(pairs.map((pair) => each.call([pair])))
  }
  return list([each.call([unknownAt(at, 'each')])])
}
