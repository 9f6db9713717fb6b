import { h } from 'hastscript'
import type { GoldenCase } from './golden-case.ts'
import { goldenThread } from './golden-thread.ts'
import type { LinkTo } from './local-links.ts'
import { framePage } from './page-frame.ts'
import { account, box, inlineMarkdown, markdownBody, part, recordBox } from './page-parts.ts'

/** Where golden files say that GitHub is. */
const home = 'https://github.example/acme/shop'

/** The page of a golden incident: its thread, the status comment in the end, and the record. */
export function renderGolden(golden: GoldenCase): string {
  const { incident, thread, record, statusComment } = golden
  const linkTo = linksOf(golden)
  const us = account({ login: 'github-actions', __typename: 'Bot' })
  const pin = h('span.badge', 'Pinned')
  return framePage({
    title: `${golden.title} (${golden.name})`,
    top: [h('a', { href: 'index.html' }, 'All pages'), ' · ', inlineMarkdown(thread.about)],
    main: [
      h('article', [
        h('nav', [
          h('a', { href: '#thread' }, 'The thread'),
          h('a', { href: '#status-comment' }, 'The status comment'),
          h('a', { href: '#record' }, 'The record'),
        ]),
        part('thread', 'The thread', goldenThread(golden, linkTo)),
        part('status-comment', 'The status comment, in the end', [
          box([us, ' ', pin], markdownBody(statusComment, 'comment', linkTo)),
        ]),
        part('record', 'The record', [recordBox(incident.incident, record, linkTo)]),
      ]),
    ],
  })
}

function linksOf({ incident: { incident: number } }: GoldenCase): LinkTo {
  const known: Readonly<Record<string, string>> = {
    [`${home}/issues/${number}`]: '#thread',
    [`${home}/blob/incident-records/incidents/${number}/README.md`]: '#record',
  }
  const ofComment = `${home}/issues/${number}#`
  return (url) => {
    if (/^#\d+$/.test(url)) return url === `#${number}` ? '#thread' : null
    if (url.startsWith(ofComment)) return `#${url.slice(ofComment.length)}`
    return known[url] ?? (url.startsWith(home) ? null : url)
  }
}
