import { compareText } from '../text/order.ts'
import { addSeconds } from '../time/instant.ts'
import { readReportedTime } from '../time/reported-time.ts'
import { maySetSeverity } from './actor.ts'
import type { BodyFact, Fact, FlaggedFact, OpenedFact, SeverityFact, TitleFact } from './fact.ts'
import { type FormFields, isOurForm, readForm } from './form.ts'
import { readImpact } from './impact.ts'
import type { Incident, IncidentTimes } from './incident.ts'
import { openGaps } from './lapse.ts'
import { emptyLedger, type Ledger, mergeLedgers } from './ledger.ts'
import { type Progress, tellProgress } from './progress.ts'
import { reportText } from './report-text.ts'
import { type Gap, type SeverityStory, tellGaps, tellSeverity } from './severity-story.ts'
import { hasEnded } from './status.ts'
import { inStoryOrder } from './story-order.ts'
import { tellTimeline } from './tell-timeline.ts'

/**
 * The incident that a ledger tells; null when no severity and no label `incident` was ever set on the issue.
 *
 * Pure: any order of the facts, any repetition and any split into runs gives the same incident.
 */
export function fold(ledger: Ledger): Incident | null {
  const facts = inStoryOrder(mergeLedgers(emptyLedger, ledger).facts)
  const opened = facts.find((fact): fact is OpenedFact => fact.kind === 'opened')
  const severity = tellSeverity(
    facts.filter((fact): fact is SeverityFact => fact.kind === 'severity'),
  )
  const flagged = facts.find((fact): fact is FlaggedFact => fact.kind === 'flagged' && fact.set)
  if (opened === undefined || (severity === null && flagged === undefined)) return null
  const gaps = openGaps(facts, tellGaps(facts))
  const progress = tellProgress(facts, { severity, gaps })
  const body = facts.findLast((fact): fact is BodyFact => fact.kind === 'body')
  const form = trustedForm(facts, body?.text ?? '')
  const reportedAt = severity?.reported.at ?? flagged?.at ?? opened.at
  return {
    number: opened.number,
    url: opened.url,
    ...tellReport(facts),
    // Nobody has said how bad it is: the field's rule is to assume the worst.
    severity: severity?.severity ?? 'SEV1',
    severityIsAssumed: severity === null,
    status: progress.status,
    kind: form.kind ?? 'incident',
    lead: leadOf(facts),
    impact: readImpact(body?.text ?? ''),
    services: form.services,
    environment: form.environment,
    detectedBy: form.detectedBy,
    openedBy: opened.actor,
    declaredBy: severity?.declared?.actor ?? null,
    times: tellTimes({ opened, severity, progress, form, reportedAt }),
    startedAsWritten: unreadStart(form, opened),
    unlabelledSince: hasEnded(progress.status) ? null : bareSince(gaps),
    mergedBy: hasEnded(progress.status) ? null : progress.mergedBy,
    reopened: progress.reopened,
    gone: progress.gone,
    timeline: tellTimeline(facts, { severity, gaps }),
  }
}

/** What was written: the newest title and description, and which versions those are. */
function tellReport(facts: readonly Fact[]): Pick<Incident, 'title' | 'report'> {
  const body = facts.findLast((fact): fact is BodyFact => fact.kind === 'body')
  const title = facts.findLast((fact): fact is TitleFact => fact.kind === 'title')
  const text = reportText(title?.text ?? '', body?.text ?? '')
  return {
    title: title?.text ?? '',
    report: {
      text,
      version: `${title?.id ?? ''} ${body?.id ?? ''}`,
      environment: readForm(body?.text ?? '').environment,
    },
  }
}

/**
 * What the description says as our form. When it is none, only when impact began, as a bug report has an "Environment" too.
 * The kind counts only when somebody who may declare filled the form in: a drill stops no deploy.
 */
function trustedForm(facts: readonly Fact[], body: string): FormFields {
  if (!isOurForm(body)) return { ...readForm(''), startedAt: readForm(body).startedAt }
  const filled = facts.find((fact) => fact.id.endsWith(':form'))
  const trusted = filled !== undefined && 'authority' in filled && maySetSeverity(filled.authority)
  const form = readForm(body)
  return trusted ? form : { ...form, kind: null }
}

/** What was written for the start of impact when it could not be taken; null when it was, or nothing was written. */
function unreadStart(form: FormFields, opened: OpenedFact): string | null {
  return impactStart({ form, opened }) === null ? form.startedAt : null
}

/** When impact began, as written; a time more than a day after the report is a slip and not taken. */
function impactStart({ form, opened }: Pick<Told, 'form' | 'opened'>): string | null {
  if (form.startedAt === null) return null
  const at = readReportedTime(form.startedAt, opened.at)
  return at === null || at > addSeconds(opened.at, 86_400) ? null : at
}

function bareSince(gaps: readonly Gap[]): string | null {
  const last = gaps.at(-1)
  return last?.until === null ? last.since : null
}

/** Created longer than this before it was declared, an issue was something else first; hours. */
const detectionWindowHours = 24

interface Told {
  readonly opened: OpenedFact
  readonly severity: SeverityStory | null
  readonly progress: Progress
  readonly form: FormFields
  /** When the issue first was an incident to somebody. */
  readonly reportedAt: string
}

function tellTimes(told: Told): IncidentTimes {
  const { opened, severity, progress, reportedAt } = told
  const declaredAt = severity?.declared?.at ?? null
  const beganAt = declaredAt ?? reportedAt
  const waitedHours = (Date.parse(beganAt) - Date.parse(opened.at)) / 3_600_000
  const resolved = progress.status === 'resolved'
  return {
    openedAt: opened.at,
    impactStartedAt: impactStart(told),
    detectedAt: waitedHours <= detectionWindowHours ? opened.at : beganAt,
    declaredAt,
    acknowledgedAt: null,
    mitigatedAt: null,
    resolvedAt: resolved ? progress.endedAt : null,
    closedAt: resolved ? null : progress.endedAt,
  }
}

/** The person whose assignment has stood longest; of several assigned in one second the first by login. */
function leadOf(facts: readonly Fact[]): string | null {
  const standing = new Map<string, { login: string; since: string }>()
  for (const fact of facts) {
    if (fact.kind !== 'assigned' && fact.kind !== 'unassigned') continue
    const { login, id, type } = fact.assignee
    if (type !== 'user') continue
    // Logins can be renamed between the two, ids cannot.
    const person = id === null ? login : String(id)
    if (fact.kind === 'unassigned') standing.delete(person)
    else if (!standing.has(person)) standing.set(person, { login, since: fact.at })
  }
  const [first] = [...standing.values()].sort(
    (a, b) => compareText(a.since, b.since) || compareText(a.login, b.login),
  )
  return first?.login ?? null
}
