import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import { labelPill } from './page-labels.ts'
import { account, time } from './page-parts.ts'
import type { ThreadEvent } from './read-thread.ts'

/** The lines between comments; what one account did with labels at one time is one line, as on GitHub. */
export function eventLines(events: readonly ThreadEvent[]): Element {
  return h('ul.events', ...group(events).map(eventLine))
}

type Group = readonly [ThreadEvent, ...ThreadEvent[]]

function group(events: readonly ThreadEvent[]): readonly Group[] {
  const groups: Group[] = []
  for (const event of events) {
    const last = groups.at(-1)
    if (last !== undefined && belongs(event, last[0])) groups.splice(-1, 1, [...last, event])
    else groups.push([event])
  }
  return groups
}

function belongs(event: ThreadEvent, first: ThreadEvent): boolean {
  const isSame = event.actor.login === first.actor.login && event.createdAt === first.createdAt
  return isSame && isAboutLabel(event) && isAboutLabel(first)
}

function isAboutLabel(event: ThreadEvent): boolean {
  return event.__typename === 'LabeledEvent' || event.__typename === 'UnlabeledEvent'
}

function eventLine(events: Group): Element {
  const [{ actor, createdAt }] = events
  const told = events.flatMap((event, index) => [index === 0 ? ' ' : ', ', ...tell(event)])
  return h('li', account(actor), ...told, ' ', time(createdAt))
}

function tell(event: ThreadEvent): readonly (ElementContent | string)[] {
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
  }
}

const closedAs: Readonly<Record<string, string>> = {
  COMPLETED: 'closed this as completed',
  NOT_PLANNED: 'closed this as not planned',
  DUPLICATE: 'closed this as a duplicate',
}
