import { assembleText, type TextPart } from '../code/assemble-text.ts'
import { list, type TextValue, type Value } from '../code/value.ts'
import { childAs, type SyntaxNode } from '../syntax-node.ts'

/** The text of a string, or of a sigil such as `~s(…)`; `inserted` tells what is put into it. */
export function readString(node: SyntaxNode, inserted: (node: SyntaxNode) => Value): TextValue {
  const parts = node.children.filter(
    ({ kind, field }) => !kind.startsWith('sigil_') && !/^quoted_(?:start|end)$/.test(field ?? ''),
  )
  const [first] = parts
  const at = { line: first?.line ?? node.line, endLine: node.endLine }
  return assembleText(
    parts.map((part) => partOf(part, inserted)),
    at,
  )
}

/** `~w(a b)a` is a list, every other sigil a text. */
export function readSigil(node: SyntaxNode, inserted: (node: SyntaxNode) => Value): Value {
  const text = readString(node, inserted)
  const name = node.children.find(({ kind }) => kind === 'sigil_name')?.text
  if (name !== 'w' && name !== 'W') return text
  const words = text.text.split(/\s+/).filter((word) => word !== '')
  return list(words.map((word) => ({ ...text, text: word })))
}

function partOf(node: SyntaxNode, inserted: (node: SyntaxNode) => Value): TextPart {
  const source = node.text
  if (node.kind === 'escape_sequence') {
    return { kind: 'escape', text: escapes[source.slice(1)] ?? source.slice(1), source }
  }
  const child = childAs(node, 'expression') ?? node.children[0]
  if (node.kind === 'interpolation' && child !== undefined) {
    return { kind: 'value', value: inserted(child), source: source.slice('#{'.length, -1) }
  }
  return { kind: 'written', text: source }
}

const escapes: Readonly<Record<string, string>> = {
  n: '\n',
  t: '\t',
  r: '\r',
  s: ' ',
  e: '',
  '0': '',
}
