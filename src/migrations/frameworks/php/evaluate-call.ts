import { linked, unknownAt } from '../code/chain.ts'
import type { Scope } from '../code/scope.ts'
import { list, type Value } from '../code/value.ts'
import type { Walk } from '../code/walk.ts'
import { childAs, type SyntaxNode } from '../syntax-node.ts'
import { callKnown, callOnList } from './known-functions.ts'

interface Calling {
  readonly walk: Walk
  /** Whether the call is done, or only written as a part of another. */
  readonly isDone: boolean
}

/** `$table->string('a')`: what it gives back; calls on unknown things are taken where they are done. */
export function callMethod(node: SyntaxNode, scope: Scope, { walk, isDone }: Calling): Value {
  const object = childAs(node, 'object')
  const name = childAs(node, 'name')
  if (object === null || name === null) return unknownAt(node)
  const target = walk.evaluate(object, scope)
  const values = argumentsOf(node, scope, walk)
  if (target.kind === 'record') {
    const member = target.entries.get(name.text)
    if (member?.kind === 'function') return member.call(values)
  }
  const known = target.kind === 'list' ? callOnList(target.items, name.text, values) : null
  if (known !== null) return known
  const chain = linked(target, { name: name.text, values, at: name }, node)
  if (isDone) walk.take(chain)
  return chain
}

/** `Schema::table(…)`, `self::helper(…)`. */
export function callStatic(node: SyntaxNode, scope: Scope, { walk, isDone }: Calling): Value {
  const owner = childAs(node, 'scope')
  const name = childAs(node, 'name')
  if (owner === null || name === null) return unknownAt(node)
  const values = argumentsOf(node, scope, walk)
  const own = scope.find('$this')
  if (/^(?:self|static)$/.test(owner.text) && own?.kind === 'record') {
    const member = own.entries.get(name.text)
    if (member?.kind === 'function') return member.call(values)
  }
  const root = walk.evaluate(owner, scope)
  const chain = linked(root, { name: name.text, values, at: name }, node)
  if (isDone) walk.take(chain)
  return chain
}

/** `config('a')`, `array_map(…)`, a function of the file. */
export function callFunction(node: SyntaxNode, scope: Scope, { walk, isDone }: Calling): Value {
  const callee = childAs(node, 'function')
  if (callee === null) return unknownAt(node)
  const values = argumentsOf(node, scope, walk)
  const target = scope.find(callee.text)
  if (target?.kind === 'function') return target.call(values)
  const name = callee.text.replace(/^.*\\/, '')
  const known = callKnown(name, values, node)
  if (known !== null) return known
  const chain = linked(unknownAt(node, name), { name: '()', values, at: callee }, node)
  if (isDone) walk.take(chain)
  return chain
}

function argumentsOf(node: SyntaxNode, scope: Scope, walk: Walk): readonly Value[] {
  const given = childAs(node, 'arguments')?.children ?? []
  return given.flatMap((argument) => {
    const [first] = argument.children
    const isSpread = first?.kind === 'variadic_unpacking'
    const value = walk.evaluate(argument, scope)
    if (!isSpread || first.children[0] === undefined) return [value]
    const spread = walk.evaluate(first.children[0], scope)
    return spread.kind === 'list' ? spread.items : [list([])]
  })
}
