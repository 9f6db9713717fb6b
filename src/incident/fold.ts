import { addSeconds } from '../time/instant.ts'
import { readReportedTime } from '../time/reported-time.ts'
import { maySetSeverity } from './actor.ts'
import type { BodyFact, CommandFact, Fact, FlaggedFact, OpenedFact, TitleFact } from './fact.ts'
import { type FormFields, isOurForm, readForm } from './form.ts'
import { readImpact, shortImpact } from './impact.ts'
import type { Incident, IncidentTimes, Outcome } from './incident.ts'
import { openGaps } from './lapse.ts'
import { emptyLedger, type Ledger, mergeLedgers } from './ledger.ts'
import { type Progress, tellProgress } from './progress.ts'
import { reportText } from './report-text.ts'
import { type Severity, worse } from './severity.ts'
import {
  type Gap,
  isSetByCommand,
  type SeverityStory,
  tellGaps,
  tellSeverity,
} from './severity-story.ts'
import { hasEnded } from './status.ts'
import { inStoryOrder } from './story-order.ts'
import { tellPostmortem } from './tell-postmortem.ts'
import { tellRoles } from './tell-roles.ts'
import { type Strike, tellTimeline } from './tell-timeline.ts'
import { tellWords, type Words } from './tell-words.ts'
import { isMeant, tellWithheld, textOf } from './withhold.ts'

/**
 * The incident that a ledger tells; null when no severity and no label `incident` was ever set on the issue.
 *
 * Pure: any order of the facts, any repetition and any split into runs gives the same incident.
 */
export function fold(ledger: Ledger): Incident | null {
  const facts = inStoryOrder(mergeLedgers(emptyLedger, ledger).facts)
  const opened = facts.find((fact): fact is OpenedFact => fact.kind === 'opened')
  const severity = tellSeverity(facts)
  const flagged = facts.find((fact): fact is FlaggedFact => fact.kind === 'flagged' && fact.set)
  if (opened === undefined || (severity === null && flagged === undefined)) return null
  const gaps = openGaps(facts, tellGaps(facts))
  const { progress, refusals } = tellProgress(facts, { severity, gaps })
  const effective = facts.filter((fact) => !refusals.has(fact.id))
  const strikes = strikesOf(effective)
  const { roles, acknowledged, former } = tellRoles(effective)
  const { impact, moments, ...words } = tellWords(
    effective.filter((fact) => !strikes.some(({ entry }) => isMeant(fact, entry))),
  )
  const body = facts.findLast((fact): fact is BodyFact => fact.kind === 'body')
  const form = trustedForm(facts, body?.text ?? '')
  const reportedAt = severity?.reported.at ?? flagged?.at ?? opened.at
  return {
    number: opened.number,
    url: opened.url,
    ...tellReport(facts),
    ...tellHowBad(severity, facts),
    ...tellState(progress, gaps),
    kind: form.kind ?? 'incident',
    lead: roles.lead?.login ?? null,
    roles,
    formerHolders: former,
    acknowledgedBy: acknowledged?.by ?? null,
    impact: impact === null ? readImpact(body?.text ?? '') : shortImpact(impact),
    services: form.services,
    environment: form.environment,
    detectedBy: form.detectedBy,
    openedBy: opened.actor,
    times: tellTimes({
      opened,
      severity,
      progress,
      form,
      reportedAt,
      moments,
      acknowledgedAt: acknowledged?.at ?? null,
    }),
    startedAsWritten: moments.started === null ? unreadStart(form, opened) : null,
    ...words,
    postmortem: tellPostmortem(facts),
    ...tellEnding(progress.turnedBy),
    outcomes: tellOutcomes(facts, refusals),
    timeline: tellTimeline(effective, { severity, gaps, strikes }),
  }
}

/** How bad it is, and who said so first. */
function tellHowBad(
  severity: SeverityStory | null,
  facts: readonly Fact[],
): Pick<
  Incident,
  'severity' | 'severityIsAssumed' | 'worstSeverity' | 'severityByCommand' | 'declaredBy'
> {
  return {
    // Nobody has said how bad it is: the field's rule is to assume the worst.
    severity: severity?.severity ?? 'SEV1',
    severityIsAssumed: severity === null,
    worstSeverity: worstOf(severity),
    severityByCommand: isSetByCommand(facts),
    declaredBy: severity?.declared?.actor ?? null,
  }
}

/** Where it stands; what only matters while it runs is nothing once it is over. */
function tellState(
  progress: Progress,
  gaps: readonly Gap[],
): Pick<
  Incident,
  | 'status'
  | 'statusSince'
  | 'unlabelledSince'
  | 'mergedBy'
  | 'closedByMerge'
  | 'reopened'
  | 'gone'
  | 'endedBy'
> {
  const { status, since, mergedBy, closedByMerge, reopened, gone, endedBy } = progress
  const isOver = hasEnded(status)
  return {
    status,
    statusSince: since,
    unlabelledSince: isOver ? null : bareSince(gaps),
    mergedBy: isOver ? null : mergedBy,
    closedByMerge: closedByMerge && !isOver,
    reopened,
    gone,
    endedBy,
  }
}

/** What was said when it ended, and which issue it is the same as. */
function tellEnding(
  turnedBy: CommandFact | null,
): Pick<Incident, 'turnedBy' | 'ending' | 'duplicateOf' | 'reopenedWhy'> {
  if (turnedBy === null) {
    return { turnedBy: null, ending: null, duplicateOf: null, reopenedWhy: null }
  }
  const { id, at, actor: by, url, command, withheld } = turnedBy
  const text = withheld === undefined ? textOf(command) : tellWithheld(withheld)
  return {
    turnedBy: id,
    ending: command.name === 'reopen' ? null : { id, at, by, url, text },
    reopenedWhy: command.name === 'reopen' ? text : null,
    duplicateOf: command.name === 'duplicate' ? command.of : null,
  }
}

function tellOutcomes(
  facts: readonly Fact[],
  refusals: ReadonlyMap<string, string>,
): ReadonlyMap<string, Outcome> {
  const commands = facts.filter((fact) => fact.kind === 'command')
  return new Map(
    commands.map(({ id }) => {
      const why = refusals.get(id)
      return [id, why === undefined ? { took: true } : { took: false, why }]
    }),
  )
}

function worstOf(severity: SeverityStory | null): Severity {
  if (severity === null) return 'SEV1'
  const { declared, changes } = severity
  const set = [...(declared === null ? [] : [declared]), ...changes].map(({ to }) => to)
  return set.reduce(worse, severity.severity)
}

/** Which entries were struck, and by whom. */
function strikesOf(facts: readonly Fact[]): readonly Strike[] {
  return facts.flatMap((fact) =>
    fact.kind === 'command' && fact.command.name === 'strike'
      ? [{ entry: fact.command.entry, by: fact.actor.login }]
      : [],
  )
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
  /** Moments that a command corrected. */
  readonly moments: Words['moments']
  readonly acknowledgedAt: string | null
}

function tellTimes(told: Told): IncidentTimes {
  const { opened, severity, progress, reportedAt, moments } = told
  const declaredAt = severity?.declared?.at ?? null
  const beganAt = declaredAt ?? reportedAt
  const waitedHours = (Date.parse(beganAt) - Date.parse(opened.at)) / 3_600_000
  const isPublished = progress.status === 'closed' && progress.publishedAt !== null
  const isResolved = progress.status === 'resolved' || isPublished
  return {
    openedAt: opened.at,
    impactStartedAt: moments.started ?? impactStart(told),
    detectedAt: moments.detected ?? (waitedHours <= detectionWindowHours ? opened.at : beganAt),
    declaredAt,
    acknowledgedAt: told.acknowledgedAt,
    identifiedAt: progress.identifiedAt,
    mitigatedAt: progress.mitigatedAt,
    resolvedAt: isResolved ? progress.endedAt : null,
    closedAt: isPublished ? progress.since : isResolved ? null : progress.endedAt,
  }
}
