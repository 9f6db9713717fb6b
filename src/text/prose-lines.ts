import { hiddenPlaces } from './hidden-places.ts'
import { type BlockLine, blockLines } from './markdown-blocks.ts'

/**
 * The lines of a Markdown text, null where a line is no plain text of its author on GitHub: in code, a quote, a footnote or HTML, or
 * where it begins in a code span, a comment or the address of a link. Takes time in proportion to the text, whatever it is fed.
 *
 * Where it is in doubt the line is none, since a command in it would be one nobody meant: in what is nested more than a hundred
 * times, and in a paragraph behind a bare address or a definition with a backtick in it, or with a table at its end.
 */
export function proseLines(markdown: string): readonly (string | null)[] {
  const lines: (string | null)[] = markdown.split(/\r\n?|\n/)
  const blocks = blockLines(markdown)
  let from = 0
  while (from < blocks.length) {
    const to = endOfParagraph(blocks, from)
    const paragraph = blocks.slice(from, to)
    const hidden = linesInside(paragraph.map(({ text }) => text))
    for (const [index, block] of paragraph.entries()) {
      if (!isProse(block) || hidden.has(index)) lines[from + index] = null
    }
    from = to
  }
  return lines
}

/** The line behind a paragraph, or behind a line that is in none. */
function endOfParagraph(blocks: readonly BlockLine[], from: number): number {
  let to = from + 1
  if (blocks[from]?.is !== 'paragraph') return to
  while (blocks[to]?.is === 'paragraph' && blocks[to]?.isFirst === false) to += 1
  return to
}

function isProse({ is, isAside }: BlockLine): boolean {
  return !isAside && (is === 'paragraph' || is === 'other')
}

/** Which lines of a paragraph begin inside of something that hides them. */
function linesInside(lines: readonly string[]): ReadonlySet<number> {
  const inside = new Set<number>()
  if (lines.length < 2) return inside
  const places = hiddenPlaces(lines.join('\n'))
  let begin = 0
  let next = 0
  for (const [index, { length }] of lines.entries()) {
    while ((places[next]?.to ?? begin + 1) <= begin) next += 1
    if ((places[next]?.from ?? begin) < begin) inside.add(index)
    begin += length + 1
  }
  return inside
}
