import type { Heading, ListItem, Paragraph, RootContent } from 'mdast'
import { type PostMortem, placeOf, textOf } from './document.ts'
import { endOfSection } from './section-end.ts'
import { isBareName, isResponse, isWholeName, sectionKind } from './section-name.ts'

/** A part of the document that holds the follow-ups. */
export interface Section {
  readonly name: string
  /** `likely` by a name that other sections have too, such as `Prevention`. */
  readonly kind: 'named' | 'likely'
  readonly blocks: readonly RootContent[]
  readonly line: number
  readonly from: number
  readonly to: number
}

/** The sections of follow-ups, in their order: below headings, below bold or plain lines, below items of a list. */
export function findSections(
  document: PostMortem,
  configured: readonly string[],
): readonly Section[] {
  const sections: Section[] = []
  const above: Heading[] = []
  const title = titleOf(document)
  let at = 0
  while (at < document.blocks.length) {
    const block = document.blocks[at]
    if (block?.type === 'heading' && block !== title) enter(above, block)
    const found = block === title ? null : openSection(document, { at, above, configured })
    if (found === null) {
      for (const section of sectionsInList(document, block, configured)) sections.push(section)
      at += 1
    } else {
      sections.push(found)
      // Inside a likely section there may be one that is named.
      at += found.kind === 'named' ? found.blocks.length + 1 : 1
    }
  }
  return sections
}

/** The one heading of the highest rank is what the document is called, unless it says no more than `Action items`. */
function titleOf(document: PostMortem): Heading | null {
  const headings = document.blocks.filter((block) => block.type === 'heading')
  const [first, ...others] = headings
  if (first === undefined || others.length === 0) return null
  const isAbove = others.every(({ depth }) => depth > first.depth)
  return isAbove && !isWholeName(textOf(document, first).text) ? first : null
}

/** Keeps the headings that a block stands below, from the highest rank on. */
function enter(above: Heading[], heading: Heading): void {
  while ((above.at(-1)?.depth ?? 0) >= heading.depth) above.pop()
  above.push(heading)
}

/** Where a section may begin: at a block, below these headings. */
interface Opening {
  readonly at: number
  readonly above: readonly Heading[]
  readonly configured: readonly string[]
}

function openSection(document: PostMortem, { at, above, configured }: Opening): Section | null {
  const opener = document.blocks[at]
  if (opener?.type !== 'heading' && opener?.type !== 'paragraph') return null
  const name = nameIn(document, opener)
  const kind = name === null ? null : sectionKind(name, configured)
  if (name === null || (kind !== 'named' && kind !== 'likely')) return null
  if (opener.type === 'paragraph' && (kind === 'likely' || !isFollowed(document.blocks[at + 1]))) {
    return null
  }
  if (isToldPast(document, { opener, name, kind, above })) return null
  const end = endOfSection(document, at, configured)
  const blocks = document.blocks.slice(at + 1, end)
  const place = placeOf(opener)
  const to = placeOf(blocks.at(-1) ?? opener).to
  return { name, kind, blocks, line: place.line, from: place.from, to }
}

/** The name that a heading, or the last line of a paragraph, may be for what follows. */
function nameIn(document: PostMortem, block: Heading | Paragraph): string | null {
  const text = textOf(document, block).text.trim()
  if (block.type === 'heading') return text
  const line = text.split(/[\n\u2028]/).at(-1) ?? ''
  const isSentence = /[.!]$/.test(line) || (/\?$/.test(line) && !isBold(block))
  return line.length <= longestLine && !isSentence ? line.replace(/[:：]\s*$/, '') : null
}

function isBold({ children }: Paragraph): boolean {
  return children.length === 1 && children[0]?.type === 'strong'
}

/** Longer lines are sentences. */
const longestLine = 60

function isFollowed(next: RootContent | undefined): boolean {
  return (
    next?.type === 'list' ||
    next?.type === 'table' ||
    next?.type === 'paragraph' ||
    next?.type === 'html'
  )
}

/** Below `Timeline`, and for a bare `Actions` also below `Resolution`, stands what was done. */
function isToldPast(
  document: PostMortem,
  {
    opener,
    name,
    kind,
    above,
  }: {
    readonly opener: Heading | Paragraph
    readonly name: string
    readonly kind: Section['kind']
    readonly above: readonly Heading[]
  },
): boolean {
  const names = above.filter((one) => one !== opener).map((one) => textOf(document, one).text)
  if (names.some((one) => sectionKind(one, []) === 'never')) return true
  return (kind === 'likely' || isBareName(name)) && names.slice(-1).some(isResponse)
}

/** `- **Review actions**:` with what is to be done below it. */
function sectionsInList(
  document: PostMortem,
  block: RootContent | undefined,
  configured: readonly string[],
): readonly Section[] {
  if (block?.type !== 'list') return []
  return block.children.flatMap((item): readonly Section[] => {
    const name = nameOfItem(document, item)
    if (name === null || item.children.length < 2) return []
    if (sectionKind(name, configured) !== 'named') return []
    const place = placeOf(item)
    return [{ name, kind: 'named', blocks: item.children.slice(1), ...place }]
  })
}

function nameOfItem(document: PostMortem, item: ListItem): string | null {
  const [head] = item.children
  if (head?.type !== 'paragraph' || item.checked === true || item.checked === false) return null
  const text = textOf(document, head).text.trim()
  const lead = head.children[0]?.type === 'strong' ? textOf(document, head.children[0]).text : text
  return lead.length <= longestLine ? lead.replace(/[:：]\s*$/, '') : null
}
