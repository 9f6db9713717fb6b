import { assembleText, type TextPart } from '../code/assemble-text.ts'
import type { TextValue, Value } from '../code/value.ts'
import { type SyntaxNode, walk } from '../syntax-node.ts'

/** The text of a string, a symbol in quotes or a word of `%w[]`; `valueAt` tells what is put into it. */
export function readString(node: SyntaxNode, valueAt: (node: SyntaxNode) => Value): TextValue {
  const [first, last] = [node.children[0], node.children.at(-1)]
  if (first === undefined || last === undefined) return assembleText([], node)
  const end = last.start + last.text.length
  return assembleText([...partsOf(node, [first.start, end], valueAt)], node)
}

/** The text of a heredoc's body, without the line break before it. */
export function readHeredoc(body: SyntaxNode, valueAt: (node: SyntaxNode) => Value): TextValue {
  const ending = body.children.find(({ kind }) => kind === 'heredoc_end')
  const end = ending?.start ?? body.start + body.text.length
  const breaks = body.text.startsWith('\n') ? 1 : 0
  const from = body.start + breaks
  const line = body.line + breaks
  const lines = { line, endLine: Math.max(line, body.endLine - 1) }
  return assembleText([...partsOf(body, [from, end], valueAt)], lines)
}

/** The bodies of the heredocs of a text, by where they are announced. */
export function heredocsOf(root: SyntaxNode): ReadonlyMap<number, SyntaxNode> {
  const nodes = [...walk(root)]
  const bodies = nodes.filter(({ kind }) => kind === 'heredoc_body')
  const beginnings = nodes.filter(({ kind }) => kind === 'heredoc_beginning')
  return new Map(
    beginnings.flatMap(({ start }, at) => {
      const body = bodies[at]
      return body === undefined ? [] : [[start, body]]
    }),
  )
}

function* partsOf(
  node: SyntaxNode,
  [from, end]: readonly [number, number],
  valueAt: (node: SyntaxNode) => Value,
): Generator<TextPart, void> {
  let at = from
  for (const child of node.children) {
    if (child.kind !== 'interpolation' && child.kind !== 'escape_sequence') continue
    yield { kind: 'written', text: sliceOf(node, at, child.start) }
    yield partOf(child, valueAt)
    at = child.start + child.text.length
  }
  yield { kind: 'written', text: sliceOf(node, at, end) }
}

/** Offsets are those of the file. */
function sliceOf(node: SyntaxNode, from: number, end: number): string {
  return node.text.slice(from - node.start, end - node.start)
}

function partOf(child: SyntaxNode, valueAt: (node: SyntaxNode) => Value): TextPart {
  const source = child.text
  const inner = child.children[0]
  if (child.kind === 'interpolation' && inner !== undefined) {
    return { kind: 'value', value: valueAt(inner), source: inner.text }
  }
  return { kind: 'escape', text: readEscape(source), source }
}

const escapes: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', s: ' ', '\n': '' }

function readEscape(source: string): string {
  const letter = source.slice(1)
  return escapes[letter] ?? letter
}
