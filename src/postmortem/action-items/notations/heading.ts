import type { Heading, RootContent } from 'mdast'
import type { ActionItem } from '../action-item.ts'
import { buildItem } from '../build-item.ts'
import { type PostMortem, placeOf, sourceOfBlock, textOf } from '../document.ts'
import { findLabels } from '../fields/labels.ts'
import { isGroupName } from '../group.ts'
import { isFieldLine, issueByItself, saidByFields } from '../list-fields.ts'
import { beginsWithVerb } from '../people.ts'
import { countWords } from '../plain-words.ts'
import { readItemText } from '../read-item-text.ts'
import { join, type Said } from '../reading.ts'
import { sectionKind } from '../section-name.ts'
import { isNoItem, isNothing } from '../words/is-placeholder.ts'

/** A heading inside of a section with what stands below it. */
export interface HeadedPart {
  readonly heading: Heading
  readonly blocks: readonly RootContent[]
}

/**
 * Whether the headings inside of a section are its items, rather than groups of them: at least two that name no group, and below
 * them fields, or no lists and tables, or headings that mostly begin with a verb.
 */
export function areItems(document: PostMortem, parts: readonly HeadedPart[]): boolean {
  const named = parts.filter(({ heading }) => mayBeItem(document, heading))
  if (named.length < 2 || named.length * 2 < parts.length) return false
  const most = (is: (part: HeadedPart) => boolean) => named.filter(is).length * 2 > named.length
  if (most((part) => hasFields(document, part))) return true
  if (named.every(({ blocks }) => !blocks.some((block) => isListOfItems(document, block))))
    return true
  return (
    most(({ heading }) => beginsWithVerb(titleOf(document, heading))) &&
    !named.some(({ blocks }) => blocks.some(isTaskListOrTable))
  )
}

/** The item of a heading; what stands below it says its fields, and is the rest of its details. */
export function readHeadingItem(
  document: PostMortem,
  { heading, blocks }: HeadedPart,
  group: Said,
): readonly ActionItem[] {
  if (!mayBeItem(document, heading)) return []
  const inline = textOf(document, heading)
  const text = readItemText(inline, { isCell: true })
  if (isNoItem(text.title, inline.text)) return []
  const place = placeOf(heading)
  const own = blocks.reduce((said, block) => join(said, saidByBlock(document, block)), {})
  const details = blocks
    .filter((block) => !isNothingButFields(document, block))
    .map((block) => sourceOfBlock(document, block))
  return [
    buildItem({
      text,
      own,
      group,
      details: details.join('\n\n'),
      notation: 'heading',
      place: { ...place, to: placeOf(blocks.at(-1) ?? heading).to },
    }),
  ]
}

function titleOf(document: PostMortem, heading: Heading): string {
  return readItemText(textOf(document, heading), { isCell: true }).title
}

function mayBeItem(document: PostMortem, heading: Heading): boolean {
  const { text } = textOf(document, heading)
  return !isGroupName(text) && sectionKind(text, []) === null
}

function hasFields(document: PostMortem, { blocks }: HeadedPart): boolean {
  return blocks.some((block) => {
    if (block.type === 'list') return saidByFields(document, block) !== null
    return block.type === 'paragraph' && isFieldLine(textOf(document, block).text)
  })
}

function saidByBlock(document: PostMortem, block: RootContent): Said {
  if (block.type === 'list') {
    return join(saidByFields(document, block) ?? {}, issueByItself(document, block))
  }
  if (block.type !== 'paragraph') return {}
  const inline = textOf(document, block)
  return findLabels(inline.text).length > 0 || countWords(inline.text) < 6
    ? readItemText(inline).said
    : {}
}

function isNothingButFields(document: PostMortem, block: RootContent): boolean {
  if (block.type === 'list') return saidByFields(document, block) !== null
  if (block.type !== 'paragraph') return false
  const inline = textOf(document, block)
  return isFieldLine(inline.text) && isNothing(readItemText(inline).title)
}

function isListOfItems(document: PostMortem, block: RootContent): boolean {
  return block.type === 'table' || (block.type === 'list' && saidByFields(document, block) === null)
}

function isTaskListOrTable(block: RootContent): boolean {
  if (block.type === 'table') return true
  return (
    block.type === 'list' &&
    block.children.some(({ checked }) => checked === true || checked === false)
  )
}
