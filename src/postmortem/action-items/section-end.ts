import type { Paragraph } from 'mdast'
import { type PostMortem, textOf } from './document.ts'
import { typeOf } from './fields/type-of.ts'
import { isGroupName } from './group.ts'
import { sectionKind } from './section-name.ts'

/** The next heading of the same or a higher rank; below a bold or plain line any heading, and the next line of that kind. */
export function endOfSection(
  document: PostMortem,
  at: number,
  configured: readonly string[],
): number {
  const { blocks } = document
  const opener = blocks[at]
  const rank = opener?.type === 'heading' ? opener.depth : null
  const groups = rank === null ? 0 : groupsOfSameRank(document, at, rank)
  let end = at + 1
  let passed = 0
  while (end < blocks.length) {
    const block = blocks[end]
    if (block?.type === 'heading' && (rank === null || block.depth <= rank)) {
      if (passed === groups) break
      passed += 1
    }
    const isLine = rank === null && block?.type === 'paragraph'
    if (isLine && endsBoldSection(document, block, configured)) break
    end += 1
  }
  return end
}

/** How many headings right behind an empty one, of its rank, name groups such as `Prevention`: people lose count of the marks. */
function groupsOfSameRank(document: PostMortem, at: number, rank: number): number {
  if (document.blocks[at + 1]?.type !== 'heading') return 0
  let groups = 0
  for (let next = at + 1; next < document.blocks.length; next += 1) {
    const block = document.blocks[next]
    if (block?.type !== 'heading' || block.depth > rank) continue
    if (block.depth < rank || typeOf(textOf(document, block).text) === null) break
    groups += 1
  }
  return groups
}

function endsBoldSection(
  document: PostMortem,
  block: Paragraph,
  configured: readonly string[],
): boolean {
  if (!isBoldLine(block)) return false
  const { text } = textOf(document, block)
  return sectionKind(text, configured) !== null || !isGroupName(text)
}

function isBoldLine({ children }: Paragraph): boolean {
  return (
    children.length > 0 &&
    children.every(
      (child) =>
        child.type === 'strong' || (child.type === 'text' && /^[\s:：]*$/.test(child.value)),
    )
  )
}
