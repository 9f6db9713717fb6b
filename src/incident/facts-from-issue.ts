import { cutWhole } from '../text/shorten.ts'
import type { Actor, Authority } from './actor.ts'
import { type Fact, factVersion, maximumFactText } from './fact.ts'
import type { IssueEvent, IssueSnapshot } from './observation.ts'
import { type Severity, type SeveritySpellings, severityOfLabel } from './severity.ts'

/** What it takes to read facts off an issue. */
export interface FactReading {
  readonly spellings: SeveritySpellings
  /** What each actor may do; anybody missing here may do nothing. */
  readonly authorityOf: (actor: Actor) => Authority
}

/**
 * The facts an issue and its events show, each with an id that stays the same whenever it is seen again.
 *
 * Events that say nothing about an incident give none. `opened` and the first title need all events to be right, which
 * holds for the first reading; the ledger keeps them from then on.
 */
export function factsFromIssue(issue: IssueSnapshot, reading: FactReading): readonly Fact[] {
  const events = issue.events.flatMap((event) => factFromEvent(event, reading) ?? [])
  return [...factsOfText(issue), ...events]
}

/** The actors whose authority the facts of these events will carry. */
export function actorsToJudge(
  events: readonly IssueEvent[],
  spellings: SeveritySpellings,
): readonly Actor[] {
  const judged = events.filter(
    (event) => 'label' in event && severityOfLabel(event.label, spellings) !== null,
  )
  return [...new Map(judged.map((event) => [event.actor.login, event.actor])).values()]
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
      kind: 'body',
      text: cutWhole(issue.body, maximumFactText),
      cut: issue.body.length > maximumFactText,
      url,
    },
  ]
}

function factFromEvent(event: IssueEvent, reading: FactReading): Fact | null {
  const core = {
    v: factVersion,
    id: `event:${event.id}`,
    at: event.at,
    actor: event.actor,
  } as const
  switch (event.type) {
    case 'labeled':
    case 'unlabeled': {
      const severity = severityOfLabel(event.label, reading.spellings)
      if (severity === null) return null
      const authority = reading.authorityOf(event.actor)
      const change = event.type === 'labeled' ? setTo(severity) : removed(severity)
      return { ...core, kind: 'severity', label: event.label, ...change, authority }
    }
    case 'assigned':
    case 'unassigned':
      return { ...core, kind: event.type, assignee: event.assignee }
    case 'closed':
      return { ...core, kind: 'closed', reason: event.reason, closer: event.closer }
    case 'renamed':
      return { ...core, kind: 'title', text: event.to }
    case 'reopened':
      return { ...core, kind: 'reopened' }
  }
}

function setTo(severity: Severity): { from: null; to: Severity } {
  return { from: null, to: severity }
}

function removed(severity: Severity): { from: Severity; to: null } {
  return { from: severity, to: null }
}
