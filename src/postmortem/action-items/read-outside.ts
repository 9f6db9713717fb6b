import type { List, ListItem, RootContent } from 'mdast'
import type { ActionItem } from './action-item.ts'
import { type PostMortem, textOf } from './document.ts'
import { looksLikeDate } from './fields/due-phrase.ts'
import type { Section } from './find-sections.ts'
import { htmlTableLength, readHtmlTable } from './notations/html-table.ts'
import { readList } from './notations/list.ts'
import { isMarkedItem, readParagraph } from './notations/paragraph.ts'
import { readTable } from './notations/table.ts'
import { countWords } from './plain-words.ts'
import { sectionKind } from './section-name.ts'

/**
 * What says by itself that it is a follow-up, outside of any section: `**Action item:** …`; and where no section had items, a table
 * with an `Action item` and who does it, and boxes below nothing but a date.
 */
export function readOutside(
  document: PostMortem,
  sections: readonly Section[],
  hasItems: boolean,
): readonly ActionItem[] {
  const inside = new Set(sections.flatMap(({ kind, blocks }) => (kind === 'named' ? blocks : [])))
  let label = ''
  let isOther = false
  return document.blocks.flatMap((block, at) => {
    if (block.type === 'heading') {
      label = textOf(document, block).text
      isOther = sectionKind(label, []) === 'never'
    }
    if (isOther || inside.has(block)) return []
    const marked = readMarked(document, block)
    return hasItems || marked.length > 0 ? marked : readUnnamed(document, at, label)
  })
}

function readUnnamed(document: PostMortem, at: number, label: string): readonly ActionItem[] {
  const block = document.blocks[at]
  const isDated = block?.type === 'list' && isDate(label) && isToDo(block)
  return isDated ? readList(document, block, {}) : readBare(document, at)
}

function readMarked(document: PostMortem, block: RootContent): readonly ActionItem[] {
  if (block.type === 'paragraph' && isMarkedItem(textOf(document, block))) {
    return readParagraph(document, block, { group: {}, list: null }).items
  }
  if (block.type !== 'list') return []
  const marked = block.children.filter((item) => isMarked(document, item))
  return marked.length === 0 ? [] : readList(document, { ...block, children: marked }, {})
}

function isMarked(document: PostMortem, { children }: ListItem): boolean {
  const [head] = children
  return head?.type === 'paragraph' && isMarkedItem(textOf(document, head))
}

function readBare(document: PostMortem, at: number): readonly ActionItem[] {
  const block = document.blocks[at]
  if (block?.type === 'table') return readTable(document, block, { group: {}, isBare: true })
  const taken = htmlTableLength(document, document.blocks, at)
  const blocks = document.blocks.slice(at, at + taken)
  return readHtmlTable(document, blocks, { group: {}, isBare: true })
}

function isDate(label: string): boolean {
  return looksLikeDate(label.replace(/^\W+/, '')) && countWords(label) <= 4
}

function isToDo({ children }: List): boolean {
  return children.every(({ checked }) => checked === true || checked === false)
}
