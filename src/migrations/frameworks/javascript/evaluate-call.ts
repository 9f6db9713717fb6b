import { textOf } from '../code/ask-value.ts'
import { lastName, linked, unknownAt } from '../code/chain.ts'
import type { Scope } from '../code/scope.ts'
import { type ChainValue, list, textAt, type Value } from '../code/value.ts'
import type { Walk } from '../code/walk.ts'
import { childAs, type SyntaxNode } from '../syntax-node.ts'
import { callOnKnown } from './known-methods.ts'

interface Calling {
  readonly walk: Walk
  /** Whether the call is done, or only written as a part of another. */
  readonly isDone: boolean
}

/** What a call gives back. Functions of the file are walked through; calls on unknown things are taken where they are done. */
export function evaluateCall(node: SyntaxNode, scope: Scope, calling: Calling): Value {
  const callee = childAs(node, 'function')
  const given = childAs(node, 'arguments')
  if (callee === null || given === null) return unknownAt(node)
  if (given.kind === 'template_string') return tagged(node, scope, calling.walk)
  const together = awaitedTogether(callee, given)
  if (together !== null) return performAll(together, scope, calling.walk)
  const { walk, isDone } = calling
  if (callee.kind === 'member_expression') return callMember(node, scope, calling)
  const values = given.children.flatMap((value) => argumentsIn(value, scope, walk))
  const target = walk.evaluate(callee, scope)
  if (target.kind === 'function') return target.call(values)
  return taken(linked(target, { name: '()', values, at: callee }, node), isDone, walk)
}

/** `new Table({ … })`, as a call of `new` on the name. */
export function evaluateNew(node: SyntaxNode, scope: Scope, walk: Walk): Value {
  const target = childAs(node, 'constructor')
  if (target === null) return unknownAt(node)
  const given = childAs(node, 'arguments')?.children ?? []
  const values = given.map((value) => walk.evaluate(value, scope))
  const name = target.text.split('.').at(-1) ?? target.text
  return linked(unknownAt(node, name), { name: 'new', values, at: target }, node)
}

function argumentsIn(node: SyntaxNode, scope: Scope, walk: Walk): readonly Value[] {
  const [spread] = node.children
  if (node.kind !== 'spread_element' || spread === undefined) return [walk.evaluate(node, scope)]
  const value = walk.evaluate(spread, scope)
  return value.kind === 'list' ? value.items : [value]
}

/** Tags that give the text as it is: sql`…`. */
const plainTags = /(?:^|\.)(?:sql|raw|dedent|outdent|stripIndent|stripIndents|pgsql)$/i

function tagged(node: SyntaxNode, scope: Scope, walk: Walk): Value {
  const [tag, template] = node.children
  if (tag === undefined || template === undefined || !plainTags.test(tag.text)) {
    return unknownAt(node)
  }
  return walk.evaluate(template, scope)
}

/** What `Promise.all` and its kind wait for. */
function awaitedTogether(callee: SyntaxNode, given: SyntaxNode): readonly SyntaxNode[] | null {
  const isTogether =
    /^(?:\w*Promise|Bluebird|Sequelize\.Promise)\.(?:all|allSettled|resolve|mapSeries|map|each|race|any)$/
  return isTogether.test(callee.text) ? given.children : null
}

function performAll([what, then]: readonly SyntaxNode[], scope: Scope, walk: Walk): Value {
  if (what === undefined) return list([])
  const value = walk.perform(what, scope)
  const each = then === undefined ? null : walk.evaluate(then, scope)
  if (each?.kind !== 'function') return value
  const items = value.kind === 'list' ? value.items : [unknownAt(what)]
  return list(items.map((item) => each.call([item])))
}

function callMember(node: SyntaxNode, scope: Scope, calling: Calling): Value {
  const { walk, isDone } = calling
  const callee = childAs(node, 'function')
  const object = callee === null ? null : childAs(callee, 'object')
  const property = callee === null ? null : childAs(callee, 'property')
  if (object === null || property === null) return unknownAt(node)
  const name = property.text
  if (isDone && afterwards.has(name)) return performThen(node, object, { scope, walk, name })
  const target = walk.evaluate(object, scope)
  const given = childAs(node, 'arguments')?.children ?? []
  const values = given.flatMap((value) => argumentsIn(value, scope, walk))
  const known = callOnKnown(target, name, values) ?? callOfRecord(target, name, values)
  if (known !== null) return known
  if (target.kind === 'function') return ofFunction(target, name, values) ?? unknownAt(node)
  const chain = linked(target, { name, values, at: property }, node)
  if (isDone && repeats.has(name) && isPlain(chain)) return callEach(values, object)
  return taken(chain, isDone, walk)
}

/** What is done once a promise is kept. */
const afterwards: ReadonlySet<string> = new Set(['then', 'finally', 'catch', 'tap'])

interface Then {
  readonly scope: Scope
  readonly walk: Walk
  readonly name: string
}

function performThen(node: SyntaxNode, object: SyntaxNode, { scope, walk, name }: Then): Value {
  const value = walk.perform(object, scope)
  const [next] = childAs(node, 'arguments')?.children ?? []
  if (next === undefined || name === 'catch') return value
  const then = walk.evaluate(next, scope)
  const before = value.kind === 'list' ? value : unknownAt(object)
  return then.kind === 'function' ? then.call([before]) : value
}

/** Functions that call another for each item. */
const repeats: ReadonlySet<string> = new Set(['forEach', 'map', 'each', 'reduce', 'flatMap'])

/** Rows of a database are no builder of its schema. */
function isPlain(chain: ChainValue): boolean {
  return chain.line !== 0 && (chain.links.at(-1)?.values ?? []).some(isFunction)
}

function isFunction(value: Value): boolean {
  return value.kind === 'function'
}

function callEach(values: readonly Value[], object: SyntaxNode): Value {
  const each = values.find((value) => value.kind === 'function')
  return each === undefined
    ? unknownAt(object)
    : each.call([unknownAt(object, `each ${object.text}`)])
}

function callOfRecord(target: Value, name: string, values: readonly Value[]): Value | null {
  if (target.kind !== 'record') return null
  const member = target.entries.get(name)
  return member?.kind === 'function' ? member.call(values) : null
}

function ofFunction(target: Value, name: string, values: readonly Value[]): Value | null {
  if (target.kind !== 'function') return null
  if (name === 'call') return target.call(values.slice(1))
  return name === 'bind' ? target : null
}

function taken(chain: ChainValue, isDone: boolean, walk: Walk): ChainValue | Value {
  if (isDone) walk.take(chain)
  const asText = chain.root === 'String' && lastName(chain) === 'String'
  const text = asText ? textOf(chain.links[0]?.values?.[0]) : null
  return text === null ? chain : textAt(text, chain.line)
}
