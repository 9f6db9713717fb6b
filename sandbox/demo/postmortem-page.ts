import { h } from 'hastscript'
import { framePage } from './page-frame.ts'
import { fileBox, part } from './page-parts.ts'
import { pullPart } from './page-pull.ts'
import { runBox } from './page-runs.ts'
import { threadPart } from './page-thread.ts'
import type { ShownPostmortem } from './read-postmortem.ts'
import { postmortemPageName, type ShownStory, storyLinks, storyPageName } from './story-links.ts'

/** The page of a post-mortem: its pull request, the document as drafted and as it stands, the issues of its action items. */
export function renderPostmortem(shown: ShownPostmortem, story: ShownStory): string {
  const { incident, pull, draft, document, items, runs } = shown
  const linkTo = storyLinks(story, postmortemPageName(incident))
  return framePage({
    title: pull.pull.title,
    top: [
      h('a', { href: 'index.html' }, 'All pages'),
      ' · ',
      h('strong', story.repository),
      ' · what people see of a post-mortem',
    ],
    main: [
      h('article', [
        h('nav', [
          h('a', { href: `${storyPageName}#thread-${incident}` }, `Incident #${incident}`),
          h('a', { href: '#pull' }, 'The pull request'),
          h('a', { href: '#draft' }, 'As drafted'),
          h('a', { href: '#document' }, 'As it stands'),
          h('a', { href: '#items' }, 'Action items'),
          h('a', { href: '#runs' }, 'The check'),
        ]),
        part('pull', 'The pull request', pullPart(pull, linkTo)),
        part('draft', 'The document, as drafted', [fileBox(draft, linkTo)]),
        part('document', 'The document, as it stands', [fileBox(document, linkTo)]),
        part('items', 'The issues of its action items', [
          ...items.map((item) =>
            h('section.issue', { id: `issue-${item.thread.number}` }, ...threadPart(item, linkTo)),
          ),
          ...(items.length === 0 ? [h('p.muted', 'Merging it files them.')] : []),
        ]),
        part('runs', 'What the check said, newest first', [
          ...runs.map((run) => runBox(run, linkTo)),
          ...(runs.length === 0 ? [h('p.muted', 'No check has run yet.')] : []),
        ]),
      ]),
    ],
  })
}
