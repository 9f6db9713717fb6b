import type { Root, RootContent } from 'mdast'
import { markdownTree } from '../../text/markdown-tree.ts'
import type { ActionItem } from '../action-items/action-item.ts'
import { extractFromTree, type FoundSection } from '../action-items/extract-action-items.ts'
import { readableMarkdown } from '../action-items/readable-markdown.ts'
import type { DueDate } from '../due-dates/due-date.ts'
import { readDueDate } from '../due-dates/read-due-date.ts'
import type { FrontMatter } from '../front-matter/front-matter.ts'
import { readFrontMatter } from '../front-matter/read-front-matter.ts'
import type { CheckOptions } from './check-result.ts'
import { hiddenSpans, type Span } from './hidden-spans.ts'
import { openLines } from './lines.ts'
import { type Outline, outlineOf } from './outline.ts'

/** A post-mortem as rules look at it. Offsets and lines are those of the document. */
export interface OpenedPostmortem {
  readonly source: string
  readonly blocks: readonly RootContent[]
  readonly outline: Outline
  readonly frontMatter: FrontMatter
  /** Whether it was drafted by us, so that it has the sections of our template. */
  readonly isOurs: boolean
  /** Items that are still to be done. */
  readonly items: readonly OpenItem[]
  /** Sections of action items. */
  readonly actionSections: readonly FoundSection[]
  /** Code and comments, which nobody reads as prose. */
  readonly hidden: readonly Span[]
  /** The line of an offset, from 1. */
  readonly lineAt: (offset: number) => number
}

export interface OpenItem {
  readonly item: ActionItem
  readonly due: DueDate
}

/** Opens a post-mortem; null for a text nobody could have written, of more than two million characters. */
export function openPostmortem(markdown: string, options: CheckOptions): OpenedPostmortem | null {
  const source = readableMarkdown(markdown)
  if (source === null) return null
  const tree: Root = markdownTree(source)
  const frontMatter = readFrontMatter(markdown, options)
  const found = extractFromTree(source, tree, options)
  return {
    source,
    blocks: tree.children,
    outline: outlineOf(tree),
    frontMatter,
    isOurs: frontMatter.isOurs || markdown.includes('<!-- incident-loop:draft '),
    items: openItems(found.items, frontMatter.incidentDate, options),
    actionSections: found.sections,
    hidden: hiddenSpans(tree),
    lineAt: openLines(source),
  }
}

/** Items that are done or withdrawn are left out, and those whose due date tells when they were done. */
function openItems(
  items: readonly ActionItem[],
  incidentDate: string | null,
  { dateOrder = null, sprint = null }: CheckOptions,
): readonly OpenItem[] {
  const base = { incidentDate: incidentDate ?? '', order: dateOrder, sprint }
  return items
    .filter(({ state }) => state === 'open')
    .map((item) => ({ item, due: readDueDate(item.due ?? '', base) }))
    .filter(({ due }) => due.kind !== 'done')
}
