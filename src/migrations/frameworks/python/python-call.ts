import { itemsOf, nameOf } from '../code/ask-value.ts'
import type { Scope } from '../code/scope.ts'
import {
  type ChainValue,
  list,
  nothing,
  type RecordValue,
  type TextValue,
  textAt,
  type Value,
} from '../code/value.ts'
import { childAs, type SyntaxNode } from '../syntax-node.ts'
import { formatBraces } from './format-text.ts'
import { type PythonReader, type PythonWalk, unknown } from './python-walk.ts'

/** Calls and what is read from objects, by kind of node. */
export const pythonCalls: Readonly<Record<string, PythonReader>> = {
  call(node, scope, walk) {
    const value = linked(node, scope, walk)
    return value.kind === 'chain' ? walk.perform(value) : value
  },
  attribute: (node, scope, walk) => linked(node, scope, walk),
}

/** A call with all it is called on, so that it can be done as one: `Order.objects.filter(…).update(…)`. */
function linked(node: SyntaxNode, scope: Scope, walk: PythonWalk): Value {
  const isCall = node.kind === 'call'
  const target = isCall ? childAs(node, 'function') : node
  const values = isCall ? valuesOf(childAs(node, 'arguments'), scope, walk) : null
  if (target === null) return unknown(node)
  if (target.kind !== 'attribute') {
    const known =
      target.kind === 'identifier' ? scope.find(target.text) : walk.evaluate(target, scope)
    if (known?.kind === 'function') return known.call(values ?? [])
    return called(known, target.text, { node, values })
  }
  const object = childAs(target, 'object')
  const name = childAs(target, 'attribute')?.text ?? ''
  const on = object === null ? nothing : receiverOf(object, scope, walk)
  if (on.kind !== 'chain') return methodOfValue(on, name, { node, values: values ?? [] })
  return chainWith(on, { node, name, values })
}

interface Called {
  readonly node: SyntaxNode
  readonly values: readonly Value[] | null
}

/** What is called by its name alone has the root ``; `f = op.create_index` is called by that name. */
function called(known: Value | null, name: string, { node, values }: Called): Value {
  const last = known?.kind === 'chain' ? known.links.at(-1) : undefined
  if (known?.kind === 'chain' && last !== undefined && last.values === null) {
    return chainWith(
      { ...known, links: known.links.slice(0, -1) },
      { node, name: last.name, values },
    )
  }
  const own = known?.kind === 'chain' ? known : { ...unknown(node), root: '' }
  return chainWith(own, { node, name: known === null ? name : '()', values })
}

function receiverOf(node: SyntaxNode, scope: Scope, walk: PythonWalk): Value {
  if (node.kind === 'call' || node.kind === 'attribute') return linked(node, scope, walk)
  return walk.evaluate(node, scope)
}

function chainWith(
  target: ChainValue,
  { node, name, values }: Called & { readonly name: string },
): ChainValue {
  const { text: source, line, endLine } = node
  const link = { name, values, line, endLine }
  return { kind: 'chain', root: target.root, links: [...target.links, link], source, line, endLine }
}

/** Values by place, then a record of the named ones. */
function valuesOf(given: SyntaxNode | null, scope: Scope, walk: PythonWalk): readonly Value[] {
  if (given === null) return []
  // `f(x for x in y)` has no list around its arguments.
  if (given.kind === 'generator_expression') return [walk.evaluate(given, scope)]
  const named = given.children.filter(({ kind }) => isNamed(kind))
  const placed = given.children.filter(({ kind }) => !isNamed(kind))
  return [
    ...placed.flatMap((child) =>
      child.kind === 'list_splat'
        ? itemsOf(walk.evaluate(child.children[0] ?? child, scope))
        : [walk.evaluate(child, scope)],
    ),
    ...(named.length === 0 ? [] : [recordOf(named, scope, walk)]),
  ]
}

function isNamed(kind: string): boolean {
  return kind === 'keyword_argument' || kind === 'dictionary_splat'
}

function recordOf(nodes: readonly SyntaxNode[], scope: Scope, walk: PythonWalk): RecordValue {
  const entries = new Map<string, Value>()
  const lines = new Map<string, number>()
  for (const node of nodes) {
    const [name, value] = [childAs(node, 'name'), childAs(node, 'value')]
    if (name !== null && value !== null) {
      entries.set(name.text, walk.evaluate(value, scope))
      lines.set(name.text, node.line)
    } else {
      const spread = walk.evaluate(node.children[0] ?? node, scope)
      if (spread.kind === 'record')
        spread.entries.forEach((entry, key) => void entries.set(key, entry))
    }
  }
  return { kind: 'record', entries, lines }
}

/** Methods of texts and dictionaries that are known. */
function methodOfValue(
  value: Value,
  name: string,
  { node, values }: { readonly node: SyntaxNode; readonly values: readonly Value[] },
): Value {
  if (value.kind === 'text') return methodOfText(value, name, values) ?? unknown(node)
  if (value.kind === 'record') return methodOfRecord(value, name, values) ?? unknown(node)
  return unknown(node)
}

function methodOfText(value: TextValue, name: string, values: readonly Value[]): Value | null {
  switch (name) {
    case 'format':
      return formatBraces(value, values)
    case 'join':
      return textAt(itemsOf(values[0]).map(nameOf).join(value.text), value.line)
    case 'lower':
      return { ...value, text: value.text.toLowerCase() }
    case 'upper':
      return { ...value, text: value.text.toUpperCase() }
    default:
      return kept.has(name) ? value : null
  }
}

/** Methods that leave a text what it is, as far as it matters here. */
const kept: ReadonlySet<string> = new Set(['strip', 'rstrip', 'lstrip', 'encode', 'decode'])

function methodOfRecord(value: RecordValue, name: string, values: readonly Value[]): Value | null {
  const entries = [...value.entries]
  switch (name) {
    case 'items':
      return list(entries.map(([key, item]) => list([textAt(key, 0), item])))
    case 'keys':
      return list(entries.map(([key]) => textAt(key, 0)))
    case 'values':
      return list(entries.map(([, item]) => item))
    case 'get':
      return value.entries.get(nameOf(values[0])) ?? values[1] ?? nothing
    default:
      return null
  }
}
