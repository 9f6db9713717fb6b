import type { Nodes, PhrasingContent, Root, RootContent } from 'mdast'
import { type InlineText, inlineText, type Range } from './inline-text.ts'

/** A post-mortem as it is walked. */
export interface PostMortem {
  readonly source: string
  readonly blocks: readonly RootContent[]
  /** Addresses of reference links by their identifier. */
  readonly definitions: ReadonlyMap<string, string>
  /** Where each line begins, the first at 0. */
  readonly lineStarts: readonly number[]
}

/** The first line, from 1, and offsets. */
export interface Place extends Range {
  readonly line: number
}

export function openPostMortem(source: string, tree: Root): PostMortem {
  return {
    source,
    blocks: tree.children,
    definitions: new Map(definitionsOf(tree.children).toReversed()),
    lineStarts: [0, ...Array.from(source.matchAll(/\n/g), ({ index }) => index + 1)],
  }
}

/** What a paragraph, a heading, a cell or the beginning of an item says; empty for none. */
export function textOf(
  { definitions }: PostMortem,
  node: { readonly children: readonly PhrasingContent[] } | undefined,
): InlineText {
  return inlineText(node?.children ?? [], definitions)
}

/** Where a node stands in the source, in offsets, with its first line from 1. */
export function placeOf(node: Nodes): Place {
  const { start, end } = node.position ?? { start: { line: 1, offset: 0 }, end: { offset: 0 } }
  return { line: start.line, from: start.offset ?? 0, to: end.offset ?? 0 }
}

/** Where a range of the source stands. */
export function placeOfRange({ lineStarts }: PostMortem, { from, to }: Range): Place {
  let low = 0
  let high = lineStarts.length
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if ((lineStarts[middle] ?? 0) <= from) low = middle
    else high = middle
  }
  return { line: low + 1, from, to }
}

/** Markdown of blocks inside an item, with their indentation taken away. */
export function sourceOfBlock({ source }: PostMortem, node: Nodes): string {
  const { from, to } = placeOf(node)
  const indent = (node.position?.start.column ?? 1) - 1
  const lines = source.slice(from, to).split(/\r?\n/)
  return lines
    .map((line, index) =>
      index === 0 ? line : line.replace(new RegExp(`^[ \\t]{0,${indent}}`), ''),
    )
    .join('\n')
}

/** Definitions at the top and in quotes and lists, where people put them; of two by one name the first counts. */
function definitionsOf(blocks: readonly RootContent[], depth = 0): readonly [string, string][] {
  return blocks.flatMap((block): readonly [string, string][] => {
    if (block.type === 'definition') return [[block.identifier, block.url]]
    return 'children' in block && depth < 3 && isContainer(block)
      ? definitionsOf(block.children, depth + 1)
      : []
  })
}

function isContainer(
  block: RootContent,
): block is Extract<RootContent, { type: 'blockquote' | 'list' | 'listItem' }> {
  return block.type === 'blockquote' || block.type === 'list' || block.type === 'listItem'
}
