import { joinTexts, type PlacedValue } from '../code/assemble-text.ts'
import type { Scope } from '../code/scope.ts'
import { list, textAt } from '../code/value.ts'
import type { SyntaxNode } from '../syntax-node.ts'
import { readHeredoc, readString } from './ruby-text.ts'
import { type RubyReader, type RubyWalk, unknown } from './ruby-walk.ts'

const stringOf: RubyReader = (node, scope, walk) =>
  readString(node, (inner) => walk.evaluate(inner, scope))

const words: RubyReader = (node, scope, walk) =>
  list(node.children.map((word) => stringOf(word, scope, walk)))

/** Strings, symbols and what is made of them, by kind of node. */
export const rubyTexts: Readonly<Record<string, RubyReader>> = {
  string: stringOf,
  bare_string: stringOf,
  delimited_symbol: stringOf,
  bare_symbol: stringOf,
  simple_symbol: (node) => textAt(node.text.slice(1), node.line),
  hash_key_symbol: (node) => textAt(node.text, node.line),
  character: (node) => textAt(node.text.slice(1), node.line),
  string_array: words,
  symbol_array: words,
  chained_string: (node, scope, walk) =>
    joinTexts(node.children.map((part) => placedValue(part, scope, walk))) ?? unknown(node),
  heredoc_beginning(node, scope, walk) {
    const body = walk.heredocs.get(node.start)
    if (body === undefined) return unknown(node)
    return readHeredoc(body, (inner) => walk.evaluate(inner, scope))
  },
}

/** A value with the lines it is used on, so that it can be joined with others. */
export function placedValue(node: SyntaxNode, scope: Scope, walk: RubyWalk): PlacedValue {
  const { line, endLine, text } = node
  return { value: walk.evaluate(node, scope), source: text, line, endLine }
}
