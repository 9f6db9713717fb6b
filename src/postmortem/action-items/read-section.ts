import type { List, RootContent } from 'mdast'
import type { ActionItem } from './action-item.ts'
import { type PostMortem, textOf } from './document.ts'
import type { Section } from './find-sections.ts'
import { isGroupName, narrowed, readGroup, saidBesideName } from './group.ts'
import { isHistory, speaksToReader } from './list-shape.ts'
import { areItems, type HeadedPart, readHeadingItem } from './notations/heading.ts'
import { htmlTableLength, readHtmlTable } from './notations/html-table.ts'
import { readList } from './notations/list.ts'
import { isItemOfItsOwn, readParagraph } from './notations/paragraph.ts'
import { readTable } from './notations/table.ts'
import { statesWhatIs } from './people.ts'
import { plainWords } from './plain-words.ts'
import type { Said } from './reading.ts'
import { sectionKind } from './section-name.ts'
import { isNothing } from './words/is-placeholder.ts'

/** What a section holds. `isProse` when there is text in it, but none that could be read as items. */
export interface SectionItems {
  readonly items: readonly ActionItem[]
  readonly isProse: boolean
}

export function readSection(document: PostMortem, section: Section): SectionItems {
  const read = readPart(document, section, {
    blocks: section.blocks,
    group: saidBesideName(section.name),
  })
  const items = section.kind === 'named' ? read : read.filter(({ title }) => !statesWhatIs(title))
  return { items, isProse: items.length === 0 && hasProse(document, section.blocks) }
}

interface Part {
  readonly blocks: readonly RootContent[]
  readonly group: Said
}

/** Blocks up to the first heading, then what stands below each heading of the highest rank. */
function readPart(
  document: PostMortem,
  section: Section,
  { blocks, group }: Part,
): readonly ActionItem[] {
  const firstHeading = blocks.findIndex(({ type }) => type === 'heading')
  if (firstHeading < 0) return readBlocks(document, section, { blocks, group })
  const own = readBlocks(document, section, { blocks: blocks.slice(0, firstHeading), group })
  const parts = headedParts(blocks.slice(firstHeading))
  if (own.length === 0 && areItems(document, parts)) {
    return parts.flatMap((part) => readHeadingItem(document, part, group))
  }
  return [...own, ...parts.flatMap((part) => readHeaded(document, section, part, group))]
}

function readHeaded(
  document: PostMortem,
  section: Section,
  { heading, blocks }: HeadedPart,
  group: Said,
): readonly ActionItem[] {
  const inline = textOf(document, heading)
  const kind = sectionKind(inline.text, [])
  if (kind === 'other' || kind === 'never') return []
  const inner = narrowed(group, readGroup(inline, 'heading'))
  const isDone = inner.state === 'done'
  const told = isDone ? { ...section, kind: 'named' as const } : section
  return readPart(document, told, { blocks, group: inner })
}

function headedParts(blocks: readonly RootContent[]): readonly HeadedPart[] {
  const ranks = blocks.flatMap((block) => (block.type === 'heading' ? [block.depth] : []))
  const parts: { heading: HeadedPart['heading']; blocks: RootContent[] }[] = []
  let rank = ranks[0] ?? 1
  for (const block of blocks) {
    if (block.type === 'heading' && block.depth <= rank) {
      rank = block.depth
      parts.push({ heading: block, blocks: [] })
    } else parts.at(-1)?.blocks.push(block)
  }
  return parts
}

/** Lists, tables and paragraphs without a heading between them; a line in bold or with a colon is the label of what follows. */
function readBlocks(
  document: PostMortem,
  section: Section,
  { blocks, group }: Part,
): readonly ActionItem[] {
  const items: ActionItem[] = []
  let label: Label = { group, isOther: false }
  let at = 0
  while (at < blocks.length) {
    const opened = openLabel(document, blocks, at)
    if (opened === null) {
      const read = readBlock(document, section, { blocks, at, label })
      if (!label.isOther) for (const item of read.items) items.push(item)
      at += read.taken
    } else {
      label = { isOther: opened.isOther, group: narrowed(group, opened.group) }
      at += 1
    }
  }
  return items
}

/** What a line says of the blocks that follow; nothing of them is an item below `What went wrong`. */
interface Label {
  readonly group: Said
  readonly isOther: boolean
}

function openLabel(document: PostMortem, blocks: readonly RootContent[], at: number): Label | null {
  const block = blocks[at]
  if (block?.type !== 'paragraph') return null
  const label = labelOf(document, block, blocks[at + 1])
  if (label === null) return null
  const kind = sectionKind(label, [])
  return {
    isOther: kind === 'other' || kind === 'never',
    group: readGroup(textOf(document, block), 'line'),
  }
}

/** The items of a block, and of how many blocks: an HTML table may be several, and a list may belong to the line above it. */
function readBlock(
  document: PostMortem,
  section: Section,
  { blocks, at, label: { group } }: { blocks: readonly RootContent[]; at: number; label: Label },
): { readonly items: readonly ActionItem[]; readonly taken: number } {
  const block = blocks[at]
  const next = blocks[at + 1]
  if (block?.type === 'paragraph') {
    const list = next?.type === 'list' ? next : null
    const { items, takesList } = readParagraph(document, block, { group, list })
    return { items, taken: takesList ? 2 : 1 }
  }
  if (block?.type === 'html') {
    const taken = Math.max(1, htmlTableLength(document, blocks, at))
    const table = blocks.slice(at, at + taken)
    return { items: readHtmlTable(document, table, { group, isBare: false }), taken }
  }
  return { items: block === undefined ? [] : readOne(document, section, block, group), taken: 1 }
}

function readOne(
  document: PostMortem,
  section: Section,
  block: RootContent,
  group: Said,
): readonly ActionItem[] {
  if (block.type === 'table') return readTable(document, block, { group, isBare: false })
  if (block.type !== 'list' || isNoneOfOurs(document, section, block, group)) return []
  return readList(document, block, group)
}

/** Below a name such as `Remediation` a list may tell what was done, or what users should do; items that are done are marked. */
function isNoneOfOurs(document: PostMortem, { kind }: Section, list: List, group: Said): boolean {
  if (kind === 'named' || group.state === 'done') return false
  return isHistory(document, list) || speaksToReader(document, list)
}

/** The text of a paragraph that only labels what follows: bold as a whole, or short with a colon above a list or table. */
function labelOf(
  document: PostMortem,
  block: Extract<RootContent, { type: 'paragraph' }>,
  next: RootContent | undefined,
): string | null {
  const inline = textOf(document, block)
  const text = inline.text.trim()
  const isBold = inline.marks.some(
    ({ kind, from, to }) =>
      kind === 'strong' && plainWords(inline.text.slice(from, to)) === plainWords(text),
  )
  const isListed = next?.type === 'list' || next?.type === 'table'
  if (text === '' || text.length > longestLabel) return null
  if (isBold) return isNothing(text) ? null : text
  if (isItemOfItsOwn(block, inline)) return null
  return isListed && (/[:：]$/.test(text) || isGroupName(text)) ? text.replace(/[:：]$/, '') : null
}

const longestLabel = 100

/** Whether anything is written that a person could mean something by. */
function hasProse(document: PostMortem, blocks: readonly RootContent[]): boolean {
  return blocks.some((block) => {
    if (block.type === 'paragraph') return !isNothing(textOf(document, block).text)
    return block.type === 'blockquote' && block.children.length > 0
  })
}
