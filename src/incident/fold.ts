import { compareText } from '../text/order.ts'
import { type Actor, maySetSeverity } from './actor.ts'
import type {
  BodyFact,
  ClosedFact,
  Fact,
  LapsedFact,
  OpenedFact,
  SeverityFact,
  TitleFact,
} from './fact.ts'
import { readImpact } from './impact.ts'
import type { Happening, Incident, IncidentTimes, TimelineEntry } from './incident.ts'
import { isBorneOut } from './lapse.ts'
import { emptyLedger, type Ledger, mergeLedgers } from './ledger.ts'
import { type SeverityStory, tellSeverity } from './severity-story.ts'
import { hasEnded, type Status } from './status.ts'

/**
 * The incident that a ledger tells; null when no severity was ever set on the issue.
 *
 * Pure: any order of the facts, any repetition and any split into runs gives the same incident.
 */
export function fold(ledger: Ledger): Incident | null {
  const facts = inStoryOrder(mergeLedgers(emptyLedger, ledger).facts)
  const opened = facts.find((fact): fact is OpenedFact => fact.kind === 'opened')
  const severity = tellSeverity(
    facts.filter((fact): fact is SeverityFact => fact.kind === 'severity'),
  )
  if (opened === undefined || severity === null) return null
  const progress = tellProgress(facts, severity)
  return {
    number: opened.number,
    url: opened.url,
    title: newest(facts, (fact): fact is TitleFact => fact.kind === 'title')?.text ?? '',
    severity: severity.severity,
    status: progress.status,
    lead: leadOf(facts),
    impact: readImpact(newest(facts, (fact): fact is BodyFact => fact.kind === 'body')?.text ?? ''),
    openedBy: opened.actor,
    declaredBy: severity.declared?.actor ?? null,
    times: tellTimes(opened, severity, progress),
    unlabelledSince: hasEnded(progress.status) ? null : unlabelledSince(severity),
    timeline: tellTimeline(facts, severity),
  }
}

function unlabelledSince(severity: SeverityStory): string | null {
  const last = severity.gaps.at(-1)
  return last?.until === null ? last.since : null
}

/** Facts of one second in the order a reader expects; removals before additions, then by id. */
const storyOrder: readonly Fact['kind'][] = [
  'opened',
  'title',
  'body',
  'unassigned',
  'assigned',
  'reopened',
  'severity',
  'closed',
  'lapsed',
]

function inStoryOrder(facts: readonly Fact[]): readonly Fact[] {
  return facts.toSorted(
    (a, b) =>
      compareText(a.at, b.at) ||
      storyOrder.indexOf(a.kind) - storyOrder.indexOf(b.kind) ||
      Number(isEvent(a)) - Number(isEvent(b)) ||
      compareText(a.id, b.id),
  )
}

/** What came with the issue precedes what happened to it. */
function isEvent(fact: Fact): boolean {
  return fact.id.startsWith('event:')
}

function newest<Kind extends Fact>(
  facts: readonly Fact[],
  isKind: (fact: Fact) => fact is Kind,
): Kind | undefined {
  return facts.findLast(isKind)
}

interface Progress {
  readonly status: Status
  readonly endedAt: string | null
  /** Ended only because its severity label was removed: setting one again takes it up again. */
  readonly lapsed: boolean
}

function tellProgress(facts: readonly Fact[], severity: SeverityStory): Progress {
  const running: Progress = {
    status: severity.declared === null ? 'triage' : 'investigating',
    endedAt: null,
    lapsed: false,
  }
  let progress = running
  for (const fact of facts) progress = advance(progress, fact, { running, severity })
  return progress
}

/** Whether a fact sets the severity: by somebody who may, or by anybody while nobody who may has. */
function setsSeverity(fact: SeverityFact, severity: SeverityStory): boolean {
  return fact.to !== null && (maySetSeverity(fact.authority) || severity.declared === null)
}

function advance(
  progress: Progress,
  fact: Fact,
  { running, severity }: { readonly running: Progress; readonly severity: SeverityStory },
): Progress {
  if (fact.kind === 'closed') return { status: endOf(fact), endedAt: fact.at, lapsed: false }
  if (fact.kind === 'lapsed') return lapse(progress, fact, severity)
  if (fact.kind === 'reopened') return running
  if (fact.kind === 'severity' && progress.lapsed && setsSeverity(fact, severity)) return running
  return progress
}

function lapse(progress: Progress, fact: LapsedFact, severity: SeverityStory): Progress {
  if (hasEnded(progress.status) || !isBorneOut(fact, severity.gaps)) return progress
  return { status: 'cancelled', endedAt: fact.at, lapsed: true }
}

function endOf(fact: ClosedFact): Status {
  const ends = {
    completed: 'resolved',
    'not-planned': 'cancelled',
    duplicate: 'duplicate',
  } as const
  return ends[fact.reason]
}

/** Created longer than this before it was declared, an issue was something else first; hours. */
const detectionWindowHours = 24

function tellTimes(opened: OpenedFact, severity: SeverityStory, progress: Progress): IncidentTimes {
  const declaredAt = severity.declared?.at ?? null
  const beganAt = declaredAt ?? severity.reported.at
  const waitedHours = (Date.parse(beganAt) - Date.parse(opened.at)) / 3_600_000
  return {
    openedAt: opened.at,
    impactStartedAt: null,
    detectedAt: waitedHours <= detectionWindowHours ? opened.at : beganAt,
    declaredAt,
    acknowledgedAt: null,
    mitigatedAt: null,
    resolvedAt: progress.status === 'resolved' ? progress.endedAt : null,
    closedAt: progress.status === 'resolved' ? null : progress.endedAt,
  }
}

/** The person whose assignment has stood longest; of several assigned in one second the first by login. */
function leadOf(facts: readonly Fact[]): string | null {
  const standing = new Map<string, string>()
  for (const fact of facts) {
    if (fact.kind === 'unassigned') standing.delete(fact.assignee.login)
    if (fact.kind === 'assigned' && !standing.has(fact.assignee.login)) {
      standing.set(fact.assignee.login, fact.at)
    }
  }
  const [first] = [...standing].sort(
    ([aLogin, aSince], [bLogin, bSince]) =>
      compareText(aSince, bSince) || compareText(aLogin, bLogin),
  )
  return first?.[0] ?? null
}

function tellTimeline(facts: readonly Fact[], severity: SeverityStory): readonly TimelineEntry[] {
  const entries: TimelineEntry[] = []
  let title = ''
  for (const fact of facts) {
    if (fact.kind === 'lapsed' && !isBorneOut(fact, severity.gaps)) continue
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
  'reopened',
  'reported',
  'declared',
  'severity',
  'closed',
  'lapsed',
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
    case 'closed':
      return { what: 'closed', reason: fact.reason, closer: fact.closer }
    case 'reopened':
    case 'lapsed':
      return { what: fact.kind }
    case 'opened':
    case 'body':
    case 'severity':
      return null
  }
}

function severityEntries(severity: SeverityStory): readonly TimelineEntry[] {
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
