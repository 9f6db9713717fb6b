import type { Root } from 'mdast'
import { markdownTree } from '../../text/markdown-tree.ts'
import type { ActionItem } from './action-item.ts'
import { openPostMortem, type PostMortem, textOf } from './document.ts'
import { findSections, type Section } from './find-sections.ts'
import { plainWords } from './plain-words.ts'
import { readOutside } from './read-outside.ts'
import { readSection } from './read-section.ts'
import { readableMarkdown } from './readable-markdown.ts'

/** The follow-ups of a post-mortem. */
export interface FoundActionItems {
  /** In the order of the document; each title once. */
  readonly items: readonly ActionItem[]
  readonly sections: readonly FoundSection[]
}

/** A section of follow-ups: its name as written, its first line, from 1, and its offsets. */
export interface FoundSection {
  readonly name: string
  readonly line: number
  readonly from: number
  readonly to: number
  /** Whether it is written in sentences that only a person can make items of. */
  readonly isProse: boolean
}

export interface ExtractionOptions {
  /** Further names of the section, as people write them; case does not matter. */
  readonly sectionNames?: readonly string[]
}

/**
 * The follow-ups that a post-mortem lists for the team, whatever the notation: from sections named for them, else from those that
 * mostly hold them, such as `Prevention`, else from a table whose header says so and from boxes below dates. Nothing for a template.
 * A text that would take a parser forever is read without the lines that do it; of more than two million characters nothing is.
 */
export function extractActionItems(
  markdown: string,
  options: ExtractionOptions = {},
): FoundActionItems {
  const source = readableMarkdown(markdown)
  return source === null ? nothing : extractFromTree(source, markdownTree(source), options)
}

/** The same of a text that `readableMarkdown` has been over, where its tree is at hand. */
export function extractFromTree(
  source: string,
  tree: Root,
  { sectionNames = [] }: ExtractionOptions = {},
): FoundActionItems {
  const document = openPostMortem(source, tree)
  if (isTemplate(document)) return { items: [], sections: [] }
  const sections = findSections(document, sectionNames)
  const named = readAll(document, sections, 'named')
  const saysEnough = named.items.length > 0 || saysNone(document, sections)
  const likely = saysEnough ? nothing : readAll(document, sections, 'likely')
  const outside = readOutside(document, sections, named.items.length + likely.items.length > 0)
  return {
    items: eachOnce([...named.items, ...likely.items, ...outside]),
    sections: [...named.sections, ...likely.sections].toSorted((a, b) => a.from - b.from),
  }
}

/** Whether a section named for follow-ups says that there are none; an empty one does not. */
function saysNone(document: PostMortem, sections: readonly Section[]): boolean {
  return sections.some(
    (section) =>
      section.kind === 'named' &&
      section.blocks.length > 0 &&
      !readSection(document, section).isProse,
  )
}

const nothing: FoundActionItems = { items: [], sections: [] }

function readAll(
  document: PostMortem,
  sections: readonly Section[],
  wanted: Section['kind'],
): FoundActionItems {
  const items: ActionItem[] = []
  const found: FoundSection[] = []
  for (const section of sections) {
    if (section.kind !== wanted) continue
    const { items: read, isProse } = readSection(document, section)
    for (const item of read) items.push(item)
    const { name, line, from, to } = section
    found.push({ name, line, from, to, isProse })
  }
  return { items, sections: found }
}

function eachOnce(items: readonly ActionItem[]): readonly ActionItem[] {
  const seen = new Set<string>()
  return items
    .toSorted((a, b) => a.from - b.from)
    .filter(({ title }) => {
      const words = plainWords(title)
      const isNew = !seen.has(words)
      seen.add(words)
      return isNew
    })
}

/** A document that calls itself a template, or whose title is still to fill in. */
function isTemplate(document: PostMortem): boolean {
  const titles = document.blocks.filter((block) => block.type === 'heading').slice(0, 2)
  return titles.some((heading) => {
    const { text } = textOf(document, heading)
    return heading.depth === 1 && (templateTitle.test(text.trim()) || slot.test(text))
  })
}

const templateTitle =
  /^template\b|\btemplate$|^vorlage\b|^plantilla\b|^modèle\b|^modelo\b|テンプレート$|模板$|템플릿$|^шаблон|^szablon/iu

const slot =
  /\{\{[^{}]*\}\}|YYYY|[[<](?:[\w\s/-]*\b)?(?:title|name|date|number|id|description|service|yyyy[\w-]*)\b[^\]>]{0,30}[\]>]|INC-X+/i
