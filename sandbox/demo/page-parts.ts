import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
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

/** A frame with a head line, as around a comment or a file. */
export function box(
  head: readonly (ElementContent | string)[],
  ...body: readonly Element[]
): Element {
  return h('div.box', h('div.box-head', ...head), ...body)
}
