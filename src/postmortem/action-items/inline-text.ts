import type { PhrasingContent } from 'mdast'

/** What inline Markdown says, with where what stands. */
export interface InlineText {
  /** A line end of the source is `\n`, one that shows, `<br>` too, is `lineEnd`. */
  readonly text: string
  readonly marks: readonly Mark[]
  readonly pieces: readonly Piece[]
}

/** A formatted range of the text. */
export interface Mark {
  readonly kind: 'strong' | 'emphasis' | 'struck' | 'code' | 'link'
  readonly from: number
  readonly to: number
  /** The address of a link; null otherwise. */
  readonly url: string | null
  readonly source: Range
}

/** A range of the text and where it comes from. */
export interface Piece {
  readonly from: number
  readonly to: number
  readonly source: Range
}

/** Offsets, the second one behind the range. */
export interface Range {
  readonly from: number
  readonly to: number
}

/** Stands for a line end that shows. */
export const lineEnd = '\u2028'

/** The text of inline nodes; `definitions` are the addresses of reference links by their identifier. */
export function inlineText(
  nodes: readonly PhrasingContent[],
  definitions: ReadonlyMap<string, string>,
): InlineText {
  const marks: Mark[] = []
  const pieces: Piece[] = []
  let text = ''
  const add = (written: string, source: Range) => {
    const isBehindLink = marks.at(-1)?.kind === 'link' && marks.at(-1)?.to === text.length
    const said = isBehindLink ? written.replace(/^__?(?=\W|$)/, '') : written
    if (said !== '') pieces.push({ from: text.length, to: text.length + said.length, source })
    text += said
  }
  const walk = (node: PhrasingContent, depth: number) => {
    const from = text.length
    const source = sourceOf(node)
    add(saidBy(node), source)
    if ('children' in node && depth < deepest) {
      for (const child of node.children) walk(child, depth + 1)
    }
    const mark = markOf(node, definitions)
    if (mark !== null && text.length > from) marks.push({ ...mark, from, to: text.length, source })
  }
  for (const node of nodes) walk(node, 0)
  return { text, marks, pieces }
}

/** The Markdown of a range of the text; formatting that begins or ends with it is kept whole. */
export function sourceRange({ marks, pieces }: InlineText, { from, to }: Range): Range {
  const begins = marks.filter((mark) => mark.from === from && mark.to <= to)
  const ends = marks.filter((mark) => mark.to === to && mark.from >= from)
  return {
    from: Math.min(offsetAt(pieces, from, 'from'), ...begins.map(({ source }) => source.from)),
    to: Math.max(offsetAt(pieces, to, 'to'), ...ends.map(({ source }) => source.to)),
  }
}

/** A range of the text by itself. */
export function partOf({ text, marks, pieces }: InlineText, { from, to }: Range): InlineText {
  return {
    text: text.slice(from, to),
    marks: marks
      .filter((mark) => mark.from >= from && mark.to <= to)
      .map((mark) => ({ ...mark, from: mark.from - from, to: mark.to - from })),
    pieces: pieces
      .filter((piece) => piece.to > from && piece.from < to)
      .map((piece) => {
        const begin = Math.max(from, piece.from)
        const end = Math.min(to, piece.to)
        const source = { from: offsetIn(piece, begin, 'from'), to: offsetIn(piece, end, 'to') }
        return { from: begin - from, to: end - from, source }
      }),
  }
}

/** Formatting within formatting beyond this is nobody's intent. */
const deepest = 50

function sourceOf(node: PhrasingContent): Range {
  return { from: node.position?.start.offset ?? 0, to: node.position?.end.offset ?? 0 }
}

function saidBy(node: PhrasingContent): string {
  if (node.type === 'text') return node.value
  if (node.type === 'inlineCode') return node.value.replace(addressInCode, '')
  if (node.type === 'break') return lineEnd
  return node.type === 'html' && /^<br\b/i.test(node.value) ? lineEnd : ''
}

function markOf(
  node: PhrasingContent,
  definitions: ReadonlyMap<string, string>,
): Pick<Mark, 'kind' | 'url'> | null {
  if (node.type === 'strong' || node.type === 'emphasis') return { kind: node.type, url: null }
  if (node.type === 'delete') return { kind: 'struck', url: null }
  if (node.type === 'link') return { kind: 'link', url: node.url }
  if (node.type === 'linkReference') {
    return { kind: 'link', url: definitions.get(node.identifier) ?? null }
  }
  if (node.type !== 'inlineCode') return null
  const address = addressInCode.exec(node.value)?.[1]
  return address === undefined ? { kind: 'code', url: null } : { kind: 'link', url: address }
}

/** reStructuredText writes `text <address>`_ for a link. */
const addressInCode = /\s*<(https?:\/\/[^\s<>]+)>$/

function offsetAt(pieces: readonly Piece[], at: number, edge: 'from' | 'to'): number {
  const piece =
    edge === 'from'
      ? (pieces.find(({ to }) => to > at) ?? pieces.at(-1))
      : (pieces.findLast(({ from }) => from < at) ?? pieces[0])
  return piece === undefined ? 0 : offsetIn(piece, at, edge)
}

function offsetIn({ from, to, source }: Piece, at: number, edge: 'from' | 'to'): number {
  if (at <= from) return source.from
  if (at >= to) return source.to
  // Where escapes or entities make the source longer, the place within is not known: the piece counts whole.
  if (to - from === source.to - source.from) return source.from + at - from
  return source[edge]
}
