import { markdownTree } from '../../text/markdown-tree.ts'
import { withoutOwnParts } from '../../text/sealed-parts.ts'

/**
 * The document without the guidance of sections that have text by now: beside headings, hidden lines, and generated parts that
 * nobody has changed. `fresh` is the draft as it would be printed: only guidance that stands there word for word, on lines of its
 * own, is ours to take out.
 */
export function withoutMetGuides(document: string, fresh: string): string {
  const ours = new Set(fresh.match(printedGuides))
  const { guides, headings } = outlineOf(document)
  const met = guides.filter(
    ({ from, text }) => ours.has(text) && hasText(sectionAround(from, headings, document)),
  )
  // From the last to the first, so that earlier offsets stay true.
  return met.toReversed().reduce(withoutLines, document)
}

interface Stretch {
  readonly from: number
  readonly to: number
}

interface Outline {
  readonly headings: readonly Stretch[]
  readonly guides: readonly (Stretch & { readonly text: string })[]
}

const guide = /^<!-- guide: (?:(?!-->)[\s\S])*-->$/
const printedGuides = new RegExp(guide, 'gm')

/** The headings and the guidance of a document, neither of which stands in code or in a list. */
function outlineOf(document: string): Outline {
  const blocks = markdownTree(document).children.map(({ type, position }) => ({
    type,
    from: position?.start.offset ?? 0,
    to: position?.end.offset ?? 0,
  }))
  return {
    headings: blocks.filter(({ type }) => type === 'heading'),
    guides: blocks.flatMap(({ type, from, to }) => {
      const text = document.slice(from, to).replaceAll('\r\n', '\n')
      return type === 'html' && guide.test(text) ? [{ from, to, text }] : []
    }),
  }
}

/** What stands between the heading before an offset and the next. */
function sectionAround(offset: number, headings: Outline['headings'], document: string): string {
  const before = headings.findLast(({ to }) => to <= offset)
  const after = headings.find(({ from }) => from > offset)
  return document.slice(before?.to ?? 0, after?.from ?? document.length)
}

function hasText(section: string): boolean {
  const text = withoutOwnParts(section).replace(/<!--[\s\S]*?-->/g, '')
  return text.trim() !== ''
}

/** The blank line behind goes as well, where another one before keeps paragraphs apart. */
function withoutLines(document: string, { from, to }: Stretch): string {
  const isApart = /(?:^|\n)[ \t]*\r?\n$/.test(document.slice(0, from)) || from === 0
  const lineEnds = isApart ? /^(?:[ \t]*\r?\n){1,2}/ : /^[ \t]*\r?\n/
  const gap = lineEnds.exec(document.slice(to))?.[0].length ?? 0
  return document.slice(0, from) + document.slice(to + gap)
}
