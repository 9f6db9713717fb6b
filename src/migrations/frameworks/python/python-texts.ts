import { assembleText, joinTexts, type PlacedValue, type TextPart } from '../code/assemble-text.ts'
import type { Scope } from '../code/scope.ts'
import type { SyntaxNode } from '../syntax-node.ts'
import { type PythonReader, type PythonWalk, unknown } from './python-walk.ts'

/** Strings, by kind of node. */
export const pythonTexts: Readonly<Record<string, PythonReader>> = {
  string: (node, scope, walk) => assembleText([...partsOf(node, scope, walk)], node),
  concatenated_string: (node, scope, walk) =>
    joinTexts(node.children.map((part) => placedValue(part, scope, walk))) ?? unknown(node),
}

/** A value with the lines it is used on, so that it can be joined with others. */
export function placedValue(node: SyntaxNode, scope: Scope, walk: PythonWalk): PlacedValue {
  const { line, endLine, text } = node
  return { value: walk.evaluate(node, scope), source: text, line, endLine }
}

function* partsOf(node: SyntaxNode, scope: Scope, walk: PythonWalk): Generator<TextPart, void> {
  for (const child of node.children) {
    if (child.kind === 'string_content') yield* contentOf(child)
    if (child.kind !== 'interpolation') continue
    const [inner] = child.children
    if (inner === undefined) continue
    yield { kind: 'value', value: walk.evaluate(inner, scope), source: inner.text }
  }
}

function* contentOf(content: SyntaxNode): Generator<TextPart, void> {
  let at = content.start
  for (const child of content.children) {
    yield {
      kind: 'written',
      text: content.text.slice(at - content.start, child.start - content.start),
    }
    yield { kind: 'escape', text: readEscape(child.text), source: child.text }
    at = child.start + child.text.length
  }
  yield { kind: 'written', text: content.text.slice(at - content.start) }
}

const escapes: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', '\n': '' }

function readEscape(source: string): string {
  if (source === '{{' || source === '}}') return source.slice(1)
  const letter = source.slice(1)
  return escapes[letter] ?? letter
}
