import type { Heading, Paragraph, Root, RootContent } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import { plainWords } from '../action-items/plain-words.ts'

/** The sections of a document. */
export interface Outline {
  /** What the document is called; null where no heading stands above the others. */
  readonly title: Heading | null
  readonly sections: readonly OutlineSection[]
  /** Words of all that names a part of the document: headings, bold lines, bold beginnings of items, first cells of rows. */
  readonly names: readonly string[]
}

/** What stands below a heading. */
export interface OutlineSection {
  /** The heading as it is shown. */
  readonly name: string
  /** Its words, in lower case. */
  readonly words: string
  /** From 1. */
  readonly line: number
  /** Up to the next heading of the same or a higher rank. */
  readonly blocks: readonly RootContent[]
  readonly hasSubsections: boolean
}

export function outlineOf({ children }: Root): Outline {
  const title = titleOf(children)
  const sections = children.flatMap((block, at) =>
    block.type === 'heading' && block !== title ? [sectionAt(children, block, at)] : [],
  )
  return { title, sections, names: [...sections.map(({ words }) => words), ...boldNames(children)] }
}

/** The first heading, where it is of a higher rank than all others, or nothing stands between it and the next of its rank. */
function titleOf(blocks: readonly RootContent[]): Heading | null {
  const [first, ...others] = blocks.filter((block) => block.type === 'heading')
  if (first === undefined || others.length === 0) return first?.depth === 1 ? first : null
  const isAlone = blocks[blocks.indexOf(first) + 1] === others[0]
  return isAlone || others.every(({ depth }) => depth > first.depth) ? first : null
}

function sectionAt(blocks: readonly RootContent[], heading: Heading, at: number): OutlineSection {
  const below = blocks.slice(at + 1)
  const end = below.findIndex((block) => block.type === 'heading' && block.depth <= heading.depth)
  const inside = end < 0 ? below : below.slice(0, end)
  const name = textOf(heading).trim()
  return {
    name,
    words: plainWords(name),
    line: heading.position?.start.line ?? 1,
    blocks: inside,
    hasSubsections: inside.some(({ type }) => type === 'heading'),
  }
}

function boldNames(blocks: readonly RootContent[]): readonly string[] {
  return blocks.flatMap((block): readonly string[] => {
    if (block.type === 'paragraph') return boldLead(block)
    if (block.type === 'table')
      return block.children.map(({ children }) => plainWords(textOf(children[0])))
    if (block.type !== 'list') return []
    return block.children.flatMap(({ children: [head] }) =>
      head?.type === 'paragraph' ? boldLead(head) : [],
    )
  })
}

function boldLead({ children: [first] }: Paragraph): readonly string[] {
  return first?.type === 'strong' ? [plainWords(textOf(first))] : []
}
