import type { Element } from 'hast'
import { h } from 'hastscript'
import type { LinkTo } from './local-links.ts'
import { labelPill } from './page-labels.ts'
import { account, time } from './page-parts.ts'
import { assignedTo, openingBox, threadItems } from './page-thread.ts'
import type { ShownPull } from './read-pull.ts'

/** A pull request's page: title, state, people, what its newest checks say, description, and what followed in order. */
export function pullPart(shown: ShownPull, linkTo: LinkTo): readonly Element[] {
  const { pull, items } = shown
  const { author, createdAt, body, title, number, headRefName, baseRefName } = pull
  const branches = [h('code', headRefName), ' into ', h('code', baseRefName)]
  return [
    h('h2.title', title, ' ', h('span.number', `#${number}`)),
    h('p.meta', stateBadge(pull), ...pull.labels.nodes.map(labelPill)),
    h('p.muted', 'From ', ...branches),
    h('p.meta.muted', `${assignedTo(pull)} · ${reviewers(pull)}`),
    openingBox([account(author), ' opened ', time(createdAt)], body, linkTo),
    ...threadItems(items, shown, linkTo),
  ]
}

function stateBadge({ state, isDraft }: ShownPull['pull']): Element {
  const { text, tone } = states[state === 'OPEN' && isDraft ? 'DRAFT' : state]
  return h('span', { className: ['state', tone] }, text)
}

const states = {
  OPEN: { text: 'Open', tone: 'open' },
  DRAFT: { text: 'Draft', tone: 'neutral' },
  MERGED: { text: 'Merged', tone: 'done' },
  CLOSED: { text: 'Closed', tone: 'closed' },
} as const

/** Those who are asked, and those who have answered, who are asked no more. */
function reviewers({ reviewRequests, reviews }: ShownPull['pull']): string {
  const asked = reviewRequests.nodes.map(({ requestedReviewer }) => requestedReviewer.login)
  const done = reviews.nodes.map(({ author }) => `${author.login} ✓`)
  const all = [...new Set([...done, ...asked])]
  return all.length === 0 ? 'No reviewers' : `Reviewers: ${all.join(', ')}`
}
