import { assembleText, type TextPart } from '../code/assemble-text.ts'
import type { TextValue, Value } from '../code/value.ts'
import { childAs, type SyntaxNode } from '../syntax-node.ts'

/** The text of a string in quotes; `inserted` tells what is put into it. */
export function readString(node: SyntaxNode, inserted: (node: SyntaxNode) => Value): TextValue {
  const start = node.text.search(/['"]/) + 1
  return assembleText([...partsOf(node, { start, end: node.text.length - 1, inserted })], node)
}

/** The text of a heredoc or nowdoc. */
export function readHeredoc(node: SyntaxNode, inserted: (node: SyntaxNode) => Value): TextValue {
  const body = childAs(node, 'value')
  if (body === null) return assembleText([], node)
  return assembleText([...partsOf(body, { start: 0, end: body.text.length, inserted })], body)
}

interface Reading {
  readonly start: number
  readonly end: number
  readonly inserted: (node: SyntaxNode) => Value
}

function* partsOf(node: SyntaxNode, { start, end, inserted }: Reading): Generator<TextPart, void> {
  let at = start
  let isBraced = false
  for (const child of node.children) {
    if (/^(?:string_content|nowdoc_string)$/.test(child.kind)) continue
    const from = child.start - node.start
    const before = node.text.slice(isBraced ? at + 1 : at, from)
    const isEscape = child.kind === 'escape_sequence'
    isBraced = !isEscape && before.endsWith('{')
    yield { kind: 'written', text: isBraced ? before.replace(/\$?\{$/, '') : before }
    yield isEscape
      ? { kind: 'escape', text: readEscape(child.text, node.kind), source: child.text }
      : { kind: 'value', value: inserted(child), source: child.text }
    at = from + child.text.length
  }
  yield { kind: 'written', text: node.text.slice(isBraced ? at + 1 : at, end) }
}

const escapes: Readonly<Record<string, string>> = {
  n: '\n',
  t: '\t',
  r: '\r',
  e: '',
  f: '\f',
  v: '\v',
}

function readEscape(source: string, kind: string): string {
  const letter = source.slice(1)
  if (kind === 'string') return letter === "'" || letter === '\\' ? letter : source
  return escapes[letter] ?? letter
}
