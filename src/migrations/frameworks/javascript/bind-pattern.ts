import { entryOf, isGiven } from '../code/ask-value.ts'
import { linked, unknownAt } from '../code/chain.ts'
import type { Scope } from '../code/scope.ts'
import type { Value } from '../code/value.ts'
import type { Walk } from '../code/walk.ts'
import { childAs, type SyntaxNode } from '../syntax-node.ts'

interface Binding {
  readonly scope: Scope
  readonly walk: Walk
}

/** Gives the names of a pattern, `{ a, b: [c] }`, what they are of a value. */
export function bindPattern(pattern: SyntaxNode, value: Value, binding: Binding): void {
  switch (pattern.kind) {
    case 'identifier':
    case 'shorthand_property_identifier_pattern':
      binding.scope.declare(pattern.text, value)
      return
    case 'object_pattern':
      for (const part of pattern.children) bindEntry(part, value, binding)
      return
    case 'array_pattern':
      pattern.children.forEach((part, index) => {
        const item = value.kind === 'list' ? value.items[index] : undefined
        bindPattern(part, item ?? unknownAt(part), binding)
      })
      return
    case 'assignment_pattern':
    case 'object_assignment_pattern':
      bindWithDefault(pattern, value, binding)
      return
    default:
      return
  }
}

function bindEntry(part: SyntaxNode, value: Value, binding: Binding): void {
  const name = childAs(part, 'key') ?? childAs(part, 'left') ?? part
  const target = childAs(part, 'value') ?? part
  bindPattern(target, entryIn(value, name), binding)
}

/** What a name of an unknown object is, is what is read from it. */
function entryIn(value: Value, name: SyntaxNode): Value {
  if (value.kind !== 'chain') return entryOf(value, name.text)
  return value.links.length === 0 && value.line === 0
    ? linked(value, { name: name.text, values: null, at: name }, name)
    : unknownAt(name)
}

function bindWithDefault(pattern: SyntaxNode, value: Value, binding: Binding): void {
  const left = childAs(pattern, 'left')
  const right = childAs(pattern, 'right')
  if (left === null) return
  const otherwise = right === null ? value : binding.walk.evaluate(right, binding.scope)
  bindPattern(left, isGiven(value) && value.kind !== 'chain' ? value : otherwise, binding)
}
