import { compareText } from '../text/order.ts'
import type { Actor } from './actor.ts'
import type { Fact } from './fact.ts'
import type { Happening, TimelineEntry } from './incident.ts'
import { isBorneOut } from './lapse.ts'
import type { Gap, SeverityStory } from './severity-story.ts'

/** What happened, oldest first, from facts in story order. */
export function tellTimeline(
  facts: readonly Fact[],
  { severity, gaps }: { readonly severity: SeverityStory | null; readonly gaps: readonly Gap[] },
): readonly TimelineEntry[] {
  const entries: TimelineEntry[] = []
  let title = ''
  for (const fact of facts) {
    if (fact.kind === 'lapsed' && !isBorneOut(fact, gaps)) continue
    const happening = tellHappening(fact, title)
    if (fact.kind === 'title') title = fact.text
    if (happening !== null) entries.push({ at: fact.at, actor: fact.actor, ...happening })
  }
  return [...entries, ...severityEntries(severity)].sort(
    (a, b) =>
      compareText(a.at, b.at) || happeningOrder.indexOf(a.what) - happeningOrder.indexOf(b.what),
  )
}

/** Entries of one second in the order a reader expects. */
const happeningOrder: readonly Happening['what'][] = [
  'opened',
  'renamed',
  'unassigned',
  'assigned',
  'flagged',
  'reopened',
  'reported',
  'declared',
  'severity',
  'closed',
  'lapsed',
  'gone',
]

function tellHappening(fact: Fact, title: string): Happening | null {
  switch (fact.kind) {
    case 'title':
      return title === ''
        ? { what: 'opened', title: fact.text }
        : { what: 'renamed', from: title, to: fact.text }
    case 'assigned':
    case 'unassigned':
      return { what: fact.kind, login: fact.assignee.login }
    case 'flagged':
      return fact.set ? { what: 'flagged' } : null
    case 'closed':
      return { what: 'closed', reason: fact.reason, closer: fact.closer }
    case 'reopened':
    case 'lapsed':
      return { what: fact.kind }
    case 'gone':
      return { what: 'gone', how: fact.how }
    case 'opened':
    case 'body':
    case 'severity':
      return null
  }
}

function severityEntries(severity: SeverityStory | null): readonly TimelineEntry[] {
  if (severity === null) return []
  const { declared, reported } = severity
  const entries: TimelineEntry[] = severity.changes.map((change) =>
    entry(change, { what: 'severity', from: change.from ?? change.to, to: change.to }),
  )
  if (declared !== null)
    entries.unshift(entry(declared, { what: 'declared', severity: declared.to }))
  if (declared?.at !== reported.at) {
    entries.unshift(entry(reported, { what: 'reported', severity: reported.to }))
  }
  return entries
}

function entry(by: { at: string; actor: Actor }, happening: Happening): TimelineEntry {
  return { at: by.at, actor: by.actor, ...happening }
}
