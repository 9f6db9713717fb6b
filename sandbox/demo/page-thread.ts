import type { Element } from 'hast'
import { h } from 'hastscript'
import type { LinkTo } from './local-links.ts'
import { eventLines } from './page-events.ts'
import { labelPill } from './page-labels.ts'
import { account, box, markdownBody, reactionRow, time } from './page-parts.ts'
import type { EarlierText, ShownIssue, ThreadMarks } from './read-issue.ts'
import type { PullEvent } from './read-pull.ts'
import type { Thread, ThreadComment, ThreadEvent, ThreadItem } from './read-thread.ts'

/** The issue's page: title, state, labels, first post, and what followed in order. */
export function threadPart(issue: ShownIssue, linkTo: LinkTo): readonly Element[] {
  const { thread } = issue
  const { author, createdAt, body } = thread
  return [
    h('h2.title', thread.title, ' ', h('span.number', `#${thread.number}`)),
    h('p.meta', stateBadge(thread), ...thread.labels.nodes.map(labelPill)),
    h('p.meta.muted', assignedTo(thread)),
    openingBox([account(author), ' opened ', time(createdAt)], body, linkTo),
    ...threadItems(thread.timelineItems.nodes, issue, linkTo),
  ]
}

/** The first post of an issue or pull request. */
export function openingBox(head: Parameters<typeof box>[0], body: string, linkTo: LinkTo): Element {
  return box(head, markdownBody(body.trim() === '' ? noBody : body, 'comment', linkTo))
}

/** What GitHub writes where nothing was written. */
const noBody = '_No description provided._'

function stateBadge({ state, stateReason }: Thread): Element {
  if (state === 'OPEN') return h('span.state.open', 'Open')
  const reason = closedReasons[stateReason ?? ''] ?? { text: 'Closed', tone: 'done' }
  return h('span', { className: ['state', reason.tone] }, reason.text)
}

const closedReasons: Readonly<Record<string, { readonly text: string; readonly tone: string }>> = {
  COMPLETED: { text: 'Closed as completed', tone: 'done' },
  NOT_PLANNED: { text: 'Closed as not planned', tone: 'neutral' },
  DUPLICATE: { text: 'Closed as duplicate', tone: 'neutral' },
}

/** Who is assigned, as a line. */
export function assignedTo({ assignees: { nodes } }: Pick<Thread, 'assignees'>): string {
  const logins = nodes.map(({ login }) => login)
  return logins.length === 0 ? 'No one assigned' : `Assigned: ${logins.join(', ')}`
}

/** Comments as boxes, and what happened between them. */
export function threadItems(
  items: readonly (ThreadItem | PullEvent)[],
  marks: ThreadMarks,
  linkTo: LinkTo,
): readonly Element[] {
  const shown: Element[] = []
  let waiting: (ThreadEvent | PullEvent)[] = []
  const flush = () => {
    if (waiting.length > 0) shown.push(eventLines(waiting))
    waiting = []
  }
  for (const item of items) {
    if (item.__typename !== 'IssueComment') {
      waiting.push(item)
      continue
    }
    flush()
    shown.push(commentBox(item, marks, linkTo))
  }
  flush()
  return shown
}

function commentBox(comment: ThreadComment, marks: ThreadMarks, linkTo: LinkTo): Element {
  const { author, createdAt, body, databaseId } = comment
  const pin = marks.pinned.has(databaseId) ? [' ', h('span.badge', 'Pinned')] : []
  const earlier = marks.earlier.get(databaseId) ?? []
  const shown = box(
    [account(author), ...pin, ' commented ', time(createdAt)],
    ...(earlier.length === 0 ? [] : [history(earlier, linkTo)]),
    markdownBody(body, 'comment', linkTo),
    ...reactionRow(comment.reactions.nodes.map(({ content }) => faces[content] ?? content)),
  )
  return { ...shown, properties: { ...shown.properties, id: `issuecomment-${databaseId}` } }
}

/** GitHub has eight reactions; these we give. */
const faces: Readonly<Record<string, string>> = { THUMBS_UP: '👍', CONFUSED: '😕' }

/** GitHub's menu "edited": what the comment said before. */
function history(earlier: readonly EarlierText[], linkTo: LinkTo): Element {
  const times = earlier.length === 1 ? 'once' : `${earlier.length} times`
  return h(
    'details.history',
    h('summary', `edited ${times}: see what it said before`),
    ...earlier.map(({ body, until }) =>
      box(['until ', time(until)], markdownBody(body, 'comment', linkTo)),
    ),
  )
}
