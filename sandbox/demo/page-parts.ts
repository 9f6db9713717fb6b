import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import { frontMatterTable, splitFrontMatter } from './front-matter-table.ts'
import type { LinkTo } from './local-links.ts'
import { type Place, renderMarkdown } from './markdown.ts'
import type { ThreadAccount } from './read-thread.ts'

/** A login, with a badge for a bot. */
export function account({ login, __typename }: ThreadAccount): Element {
  const badge = __typename === 'Bot' ? [' ', h('span.badge', 'bot')] : []
  return h('span.account', h('strong', login), ...badge)
}

/** A time: `2026-11-20 14:02 UTC`. */
export function time(at: string): Element {
  return h('time', { dateTime: at }, `${at.slice(0, 16).replace('T', ' ')} UTC`)
}

/** Rendered Markdown in the style of GitHub. */
export function markdownBody(text: string, place: Place, linkTo: LinkTo): Element {
  return h('div', { className: ['markdown-body', place] }, renderMarkdown(text, place, linkTo))
}

/** A sentence with Markdown in it, to stand within a line. */
export function inlineMarkdown(text: string): Element {
  const inline = renderMarkdown(text, 'file', (url) => url).children.flatMap((block) =>
    block.type === 'element' && block.tagName === 'p' ? block.children : [],
  )
  return h('span', {}, ...inline)
}

/** A frame with a head line, as around a comment or a file. */
export function box(
  head: readonly (ElementContent | string)[],
  ...body: readonly Element[]
): Element {
  return h('div.box', h('div.box-head', ...head), ...body)
}

/** A part of a page that links lead to, with a small title. */
export function part(id: string, title: string, content: readonly Element[]): Element {
  return h('section', { id }, h('p.part', title), ...content)
}

/** A Markdown file of a branch. */
export interface ShownFile {
  readonly branch: string
  readonly path: string
  readonly text: string
}

/** A file as its page shows it, front matter as a table. */
export function fileBox({ branch, path, text: file }: ShownFile, linkTo: LinkTo): Element {
  const { frontMatter, text } = splitFrontMatter(file)
  const body = markdownBody(text, 'file', linkTo)
  const table = frontMatter === null ? [] : [frontMatterTable(frontMatter)]
  return box([h('code', branch), ' ', h('strong', path)], {
    ...body,
    children: [...table, ...body.children],
  })
}

/** The record of an incident as the page of its file shows it. */
export function recordBox(incident: number, text: string, linkTo: LinkTo): Element {
  return fileBox(
    { branch: 'incident-records', path: `incidents/${incident}/README.md`, text },
    linkTo,
  )
}

/** Reactions below a comment, each once with how many there are, by the characters GitHub shows. */
export function reactionRow(reactions: readonly string[]): readonly Element[] {
  const kinds = [...new Set(reactions)]
  if (kinds.length === 0) return []
  const pills = kinds.map((kind) => {
    const count = reactions.filter((reaction) => reaction === kind).length
    return h('span.reaction', `${kind} ${count}`)
  })
  return [h('p.reactions', ...pills)]
}
