import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import { labelPill } from './page-labels.ts'
import { account, time } from './page-parts.ts'
import type { PullEvent } from './read-pull.ts'
import type { ThreadEvent } from './read-thread.ts'

/** The lines between comments; what one account did with labels at one time is one line, as on GitHub. */
export function eventLines(events: readonly AnyEvent[]): Element {
  return h('ul.events', ...group(events).map(eventLine))
}

type AnyEvent = ThreadEvent | PullEvent
type Group = readonly [AnyEvent, ...AnyEvent[]]

function group(events: readonly AnyEvent[]): readonly Group[] {
  const groups: Group[] = []
  for (const event of events) {
    const last = groups.at(-1)
    if (last !== undefined && belongs(event, last[0])) groups.splice(-1, 1, [...last, event])
    else groups.push([event])
  }
  return groups
}

function belongs(event: AnyEvent, first: AnyEvent): boolean {
  const isSame = event.actor.login === first.actor.login && event.createdAt === first.createdAt
  return isSame && isAboutLabel(event) && isAboutLabel(first)
}

function isAboutLabel(event: AnyEvent): boolean {
  return event.__typename === 'LabeledEvent' || event.__typename === 'UnlabeledEvent'
}

function eventLine(events: Group): Element {
  const [{ actor, createdAt }] = events
  const told = events.flatMap((event, index) => [index === 0 ? ' ' : ', ', ...tell(event)])
  return h('li', account(actor), ...told, ' ', time(createdAt), ...events.flatMap(checkLine))
}

function tell(event: AnyEvent): readonly (ElementContent | string)[] {
  switch (event.__typename) {
    case 'LabeledEvent':
      return ['added ', labelPill(event.label)]
    case 'UnlabeledEvent':
      return ['removed ', labelPill(event.label)]
    case 'AssignedEvent':
      return event.assignee.login === event.actor.login
        ? ['self-assigned this']
        : ['assigned ', h('strong', event.assignee.login)]
    case 'UnassignedEvent':
      return event.assignee.login === event.actor.login
        ? ['removed their assignment']
        : ['unassigned ', h('strong', event.assignee.login)]
    case 'ClosedEvent':
      return [closedAs[event.stateReason ?? ''] ?? 'closed this']
    case 'ReopenedEvent':
      return ['reopened this']
    case 'RenamedTitleEvent':
      return [
        'changed the title ',
        h('del', event.previousTitle),
        ' ',
        h('ins', event.currentTitle),
      ]
    case 'CrossReferencedEvent':
      return ['mentioned this in ', h('strong', event.source.title), ` #${event.source.number}`]
    case 'PullRequestCommit':
      return ['committed ', h('strong', event.headline)]
    case 'PullRequestReview':
      return [`${reviewedAs[event.state] ?? 'reviewed'}: ${event.body}`]
    case 'MergedEvent':
      return ['merged this']
  }
}

/** What the check of a commit says, below it. */
function checkLine(event: AnyEvent): readonly Element[] {
  if (event.__typename !== 'PullRequestCommit' || event.status === null) return []
  const { context, state, description } = event.status
  const mark = state === 'SUCCESS' ? '✅' : '❌'
  return [h('div.check', `${mark} ${context}: `, h('span.muted', description ?? ''))]
}

const reviewedAs: Readonly<Record<string, string>> = { APPROVED: 'approved these changes' }

const closedAs: Readonly<Record<string, string>> = {
  COMPLETED: 'closed this as completed',
  NOT_PLANNED: 'closed this as not planned',
  DUPLICATE: 'closed this as a duplicate',
}
