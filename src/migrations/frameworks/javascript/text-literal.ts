import { assembleText, type TextPart } from '../code/assemble-text.ts'
import type { TextValue, Value } from '../code/value.ts'
import type { SyntaxNode } from '../syntax-node.ts'

/** The text of a string or a template; `inserted` tells what is put into it. */
export function readText(node: SyntaxNode, inserted: (node: SyntaxNode) => Value): TextValue {
  return assembleText([...partsOf(node, inserted)], node)
}

function* partsOf(
  node: SyntaxNode,
  inserted: (node: SyntaxNode) => Value,
): Generator<TextPart, void> {
  const end = node.text.length - 1
  let at = 1
  for (const child of node.children) {
    const start = child.start - node.start
    yield { kind: 'written', text: node.text.slice(at, start) }
    yield partOf(child, inserted)
    at = start + child.text.length
  }
  yield { kind: 'written', text: node.text.slice(at, end) }
}

function partOf(child: SyntaxNode, inserted: (node: SyntaxNode) => Value): TextPart {
  const source = child.text
  if (child.kind === 'escape_sequence') {
    return { kind: 'escape', text: readEscape(source), source }
  }
  const inner = child.children[0]
  if (child.kind === 'template_substitution' && inner !== undefined) {
    return { kind: 'value', value: inserted(inner), source: source.slice('${'.length, -1) }
  }
  return { kind: 'written', text: source }
}

const escapes: Readonly<Record<string, string>> = {
  n: '\n',
  t: '\t',
  r: '\r',
  b: '\b',
  f: '\f',
  v: '\v',
  '0': '',
}

function readEscape(source: string): string {
  const code = /^\\(?:x([0-9a-f]{2})|u([0-9a-f]{4})|u\{([0-9a-f]{1,6})\})$/i.exec(source)
  const digits = code?.[1] ?? code?.[2] ?? code?.[3]
  if (digits !== undefined) {
    const point = Number.parseInt(digits, 16)
    return point === 0 || point > 0x10ffff ? '' : String.fromCodePoint(point)
  }
  const letter = source.slice(1)
  return escapes[letter] ?? letter
}
