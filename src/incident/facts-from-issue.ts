import { compareText } from '../text/order.ts'
import { cutWhole } from '../text/shorten.ts'
import type { Actor, Authority } from './actor.ts'
import { type CloseReason, type Fact, factVersion, maximumFactText } from './fact.ts'
import { isOurForm, readForm } from './form.ts'
import type { Ledger } from './ledger.ts'
import type { IssueEvent, IssueSnapshot } from './observation.ts'
import {
  isIncidentLabel,
  labelOf,
  type Severity,
  type SeverityReader,
  type SeveritySpellings,
  severityReader,
} from './severity.ts'
import { explains, type Work } from './work.ts'

/** What it takes to read facts off an issue. */
export interface FactReading {
  readonly spellings: SeveritySpellings
  /** What each actor may do; anybody missing here may do nothing. */
  readonly authorityOf: (actor: Actor) => Authority
  /** What we did ourselves; our own events are no facts. */
  readonly work: Work
  /** Whether a person has set the label `incident` before the events that are read here; false when left out. */
  readonly wasFlagged?: boolean
}

/**
 * The facts an issue and its events show, each with an id that stays the same whenever it is seen again.
 *
 * Events that say nothing about an incident give none. `opened`, the first title and the form need all events to be right,
 * which holds for the first reading; the ledger keeps them from then on.
 */
export function factsFromIssue(issue: IssueSnapshot, reading: FactReading): readonly Fact[] {
  const severityOf = readerOf(issue, reading)
  const events = issue.events
    .filter((event) => !isOurs(event, reading.work))
    .flatMap((event) => factFromEvent(event, { ...reading, severityOf, issue }) ?? [])
  return [...factsOfText(issue), ...factsOfForm(issue, reading), ...events]
}

/** The actors whose authority the facts of an issue will carry. */
export function actorsToJudge(
  issue: IssueSnapshot,
  reading: Omit<FactReading, 'authorityOf'>,
): readonly Actor[] {
  const severityOf = readerOf(issue, reading)
  const judged = issue.events
    .filter((event) => !isOurs(event, reading.work) && isDeclaration(event, severityOf))
    .map((event) => event.actor)
  const actors = isOurForm(issue.body) ? [issue.author, ...judged] : judged
  return [...new Map(actors.map((actor) => [actor.login, actor])).values()]
}

/** Whether an issue shows anything that makes it an incident: a severity, the label `incident`, or our form. */
export function maybeIncident(
  issue: IssueSnapshot,
  reading: Omit<FactReading, 'authorityOf'>,
): boolean {
  const severityOf = readerOf(issue, reading)
  const named = issue.labels.some((name) => severityOf(name) !== null || isIncidentLabel(name))
  return (
    named || isOurForm(issue.body) || issue.events.some((event) => isDeclaration(event, severityOf))
  )
}

/** When an issue was last made an incident: by a label of ours being set, or by being opened. */
export function lastDeclaredAt(
  issue: IssueSnapshot,
  reading: Omit<FactReading, 'authorityOf'>,
): string {
  const severityOf = readerOf(issue, reading)
  const set = issue.events.filter(
    (event) => event.type === 'labeled' && isDeclaration(event, severityOf),
  )
  return (
    [issue.createdAt, ...set.map((event) => event.at)].toSorted(compareText).at(-1) ??
    issue.createdAt
  )
}

/** Whether a person's label `incident` is on record. */
export function wasFlagged(ledger: Ledger): boolean {
  return ledger.facts.some(
    (fact) => fact.kind === 'flagged' && fact.set && fact.id.startsWith('event:'),
  )
}

function readerOf(
  issue: IssueSnapshot,
  { spellings, work, wasFlagged = false }: Omit<FactReading, 'authorityOf'>,
): SeverityReader {
  const isFlagged = issue.events.some(
    (event) => event.type === 'labeled' && isIncidentLabel(event.label) && !isOurs(event, work),
  )
  return severityReader(spellings, wasFlagged || isFlagged)
}

function isDeclaration(event: IssueEvent, severityOf: SeverityReader): boolean {
  return 'label' in event && (severityOf(event.label) !== null || isIncidentLabel(event.label))
}

function isOurs(event: IssueEvent, work: Work): boolean {
  // A merge that closes it is somebody's, whoever carries it out.
  if (event.type === 'closed' && event.closer !== null) return false
  const label = subjectOf(event)
  return explains(work, { act: event.type, label, at: event.at, actor: event.actor })
}

/** What an act of ours is told from another by: the label, the person, the reason. */
function subjectOf(event: IssueEvent): string {
  if ('label' in event) return event.label
  if ('assignee' in event) return event.assignee.login
  return event.type === 'closed' ? event.reason : ''
}

function factsOfText(issue: IssueSnapshot): readonly Fact[] {
  const { number, url, author, createdAt } = issue
  const firstRename = issue.events.find((event) => event.type === 'renamed')
  const at = issue.editedAt ?? createdAt
  const opening = { v: factVersion, at: createdAt, actor: author } as const
  const id = `issue:${number}`
  return [
    { ...opening, id: `${id}:opened`, kind: 'opened', number, url },
    { ...opening, id: `${id}:title`, kind: 'title', text: firstRename?.from ?? issue.title },
    {
      ...opening,
      id: `${id}:body:${at}`,
      at,
      actor: issue.editor ?? author,
      kind: 'body',
      text: cutWhole(issue.body, maximumFactText),
      cut: issue.body.length > maximumFactText,
      url,
    },
  ]
}

/** A filled form declares by itself: GitHub drops form labels that do not exist. Its author's authority counts. */
function factsOfForm(issue: IssueSnapshot, { authorityOf }: FactReading): readonly Fact[] {
  if (!isOurForm(issue.body)) return []
  const { author: actor, createdAt: at, number } = issue
  const core = { v: factVersion, id: `issue:${number}:form`, at, actor } as const
  const { severity } = readForm(issue.body)
  const authority = authorityOf(actor)
  if (severity === null || severity === 'unsure') {
    return [{ ...core, kind: 'flagged', set: true, authority }]
  }
  return [{ ...core, kind: 'severity', label: labelOf(severity), ...setTo(severity), authority }]
}

function factFromEvent(
  event: IssueEvent,
  reading: FactReading & { readonly severityOf: SeverityReader; readonly issue: IssueSnapshot },
): Fact | null {
  const core = {
    v: factVersion,
    id: `event:${event.id}`,
    at: event.at,
    actor: event.actor,
  } as const
  switch (event.type) {
    case 'labeled':
    case 'unlabeled': {
      const set = event.type === 'labeled'
      const authority = reading.authorityOf(event.actor)
      if (isIncidentLabel(event.label)) return { ...core, kind: 'flagged', set, authority }
      const severity = reading.severityOf(event.label)
      if (severity === null) return null
      const change = set ? setTo(severity) : removed(severity)
      return { ...core, kind: 'severity', label: event.label, ...change, authority }
    }
    case 'assigned':
    case 'unassigned':
      return { ...core, kind: event.type, assignee: event.assignee }
    case 'closed':
      return {
        ...core,
        kind: 'closed',
        reason: reasonOf(event, reading.issue),
        closer: event.closer,
      }
    case 'marked-as-duplicate':
    // A deletion matters only where the comment had commands: `facts-from-comments.ts`.
    case 'comment-deleted':
      return null
    case 'linked':
      return { ...core, kind: 'linked', name: event.name, text: event.title, url: event.url }
    case 'renamed':
      return { ...core, kind: 'title', text: event.to }
    case 'reopened':
      return { ...core, kind: 'reopened' }
  }
}

/** Marking a duplicate closes an issue in the same breath, and not every answer of GitHub names that reason; seconds. */
const duplicateSeconds = 60

function reasonOf(closed: IssueEvent & { type: 'closed' }, issue: IssueSnapshot): CloseReason {
  const marked = issue.events.some(
    ({ type, at }) =>
      type === 'marked-as-duplicate' &&
      Math.abs(Date.parse(at) - Date.parse(closed.at)) <= duplicateSeconds * 1000,
  )
  return marked && closed.closer === null ? 'duplicate' : closed.reason
}

function setTo(severity: Severity): { from: null; to: Severity } {
  return { from: null, to: severity }
}

function removed(severity: Severity): { from: Severity; to: null } {
  return { from: severity, to: null }
}
