import type { BlockContent, DefinitionContent, List, ListItem, Strong } from 'mdast'
import type { ActionItem, Notation } from '../action-item.ts'
import { buildItem } from '../build-item.ts'
import { type PostMortem, placeOf, sourceOfBlock, textOf } from '../document.ts'
import { narrowed, readGroup } from '../group.ts'
import { entriesBesideFields, issueByItself, saidByFields, sharedIssue } from '../list-fields.ts'
import { endsWithNames, leadsAreTitles } from '../list-names.ts'
import { isLabelOfGroup, isQuestionnaire } from '../list-shape.ts'
import { readItemText, type Standing } from '../read-item-text.ts'
import { join, type Said } from '../reading.ts'
import { sectionKind } from '../section-name.ts'
import { isNoItem } from '../words/is-placeholder.ts'

/** The items of a list: bullets, boxes or numbers. What stands below an item belongs to it, unless the item only names a group. */
export function readList(document: PostMortem, list: List, group: Said): readonly ActionItem[] {
  if (isQuestionnaire(document, list) || saidByFields(document, list) !== null) return []
  const items: ActionItem[] = []
  const standing = {
    endsWithName: endsWithNames(document, list),
    leadsAreTitles: leadsAreTitles(document, list),
  }
  let inner = group
  for (const node of list.children) {
    const shared = sharedIssue(document, node)
    if (shared !== null) shareIssue(items, shared)
    else {
      const read = readEntry(document, node, { list, group: inner, standing })
      for (const item of read) items.push(item)
    }
    const label = labelBehind(node)
    if (label !== null) inner = narrowed(group, readGroup(textOf(document, label), 'line'))
  }
  return items
}

/** The last items, as many as are meant, with an issue where they have none. */
function shareIssue(
  items: ActionItem[],
  { issue, count }: { readonly issue: string; readonly count: number },
): void {
  const from = Math.max(0, items.length - count)
  for (const [offset, item] of items.slice(from).entries()) {
    items[from + offset] = { ...item, issue: item.issue ?? issue }
  }
}

function readEntry(
  document: PostMortem,
  node: ListItem,
  { list, group, standing }: { list: List; group: Said; standing: Standing },
): readonly ActionItem[] {
  const [head, ...below] = node.children
  if (head?.type !== 'paragraph')
    return head?.type === 'list' ? readList(document, head, group) : []
  const label = labelBehind(node)
  const inline = textOf(document, {
    children: head.children.slice(0, label === null ? undefined : head.children.indexOf(label)),
  })
  if (isLabelOfGroup(document, node)) {
    if (sectionKind(inline.text, []) === 'other') return []
    const inner = narrowed(group, readGroup(inline, 'line'))
    return below.flatMap((block) => (block.type === 'list' ? readList(document, block, inner) : []))
  }
  const read = readItemText(inline, standing)
  const text = { ...read, said: join(read.said, issueBelow(document, below)) }
  if (isNoItem(text.title, inline.text)) return []
  const item = buildItem({
    text,
    own: join(saidByBox(node), fieldsBelow(document, below)),
    group,
    details: detailsOf(document, text.more, below),
    notation: notationOf(list, node),
    place: placeOf(node),
  })
  return [item]
}

/** A bold line right below an item, which Markdown makes a part of it and its author meant as the label of what follows. */
function labelBehind({ children: [head] }: ListItem): Strong | null {
  if (head?.type !== 'paragraph') return null
  const at = head.children.findLastIndex(({ type }) => type === 'strong')
  const [label, before, ...behind] = [
    head.children[at],
    head.children[at - 1],
    ...head.children.slice(at + 1),
  ]
  if (label?.type !== 'strong' || before?.type !== 'text' || !/\n[ \t]*$/.test(before.value))
    return null
  const isLast = behind.every((node) => node.type === 'text' && /^[\s:：]*$/.test(node.value))
  return isLast ? label : null
}

function saidByBox({ checked }: ListItem): Said {
  if (checked === true) return { state: 'done' }
  return checked === false ? { state: 'open' } : {}
}

function notationOf({ ordered }: List, { checked }: ListItem): Notation {
  if (checked === true || checked === false) return 'task-list'
  return ordered === true ? 'ordered' : 'bullets'
}

type Below = readonly (BlockContent | DefinitionContent)[]

/** Fields that stand as a list below the item. */
function fieldsBelow(document: PostMortem, below: Below): Said {
  return below.reduce<Said>(
    (said, block) =>
      block.type === 'list' ? join(said, saidByFields(document, block) ?? {}) : said,
    {},
  )
}

/** An issue that stands below the item by itself; one in the item counts before it. */
function issueBelow(document: PostMortem, below: Below): Said {
  return below.reduce<Said>(
    (said, block) => (block.type === 'list' ? join(said, issueByItself(document, block)) : said),
    {},
  )
}

/** The rest of the first paragraph and what stands below it, without fields that are read. */
export function detailsOf(
  document: PostMortem,
  more: readonly { readonly from: number; readonly to: number }[],
  below: Below,
): string {
  const rest = more.map(({ from, to }) => document.source.slice(from, to)).join(' ')
  const blocks = below.flatMap((block) => {
    const isFields = block.type === 'list' && saidByFields(document, block) !== null
    return (isFields ? entriesBesideFields(document, block) : [block]).map((one) =>
      sourceOfBlock(document, one),
    )
  })
  return [rest, ...blocks].filter((part) => part.trim() !== '').join('\n\n')
}
