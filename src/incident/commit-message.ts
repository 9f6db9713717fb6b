import type { Fact } from './fact.ts'
import type { Incident } from './incident.ts'

/** First line of the records commit. Never `#42`, which GitHub would link on the issue at every commit. */
export function headline(incident: Incident, newFacts: readonly Fact[]): string {
  return commitMessage(incident.number, `${whatHappened(incident, newFacts)}`)
}

/** A records commit message; `[skip ci]` keeps other workflows and preview hosts quiet. */
export function commitMessage(number: number, text: string): string {
  return `INC-${number}: ${text} [skip ci]`
}

function whatHappened(incident: Incident, newFacts: readonly Fact[]): string {
  const told = newFacts.filter((fact) => fact.kind !== 'body')
  const latest = incident.timeline.findLast((entry) => told.some((fact) => fact.at === entry.at))
  switch (latest?.what) {
    case undefined:
      return newFacts.length > 0 ? 'description edited' : 'record brought up to date'
    case 'severity':
      return `severity ${latest.from} to ${latest.to}`
    case 'declared':
    case 'reported':
      return `${latest.what} ${latest.severity}`
    case 'lapsed':
      return 'cancelled, severity label removed'
    case 'gone':
      return `issue ${latest.how}`
    case 'closed':
      return `closed as ${latest.reason}`
    case 'assigned':
    case 'unassigned':
    case 'flagged':
    case 'opened':
    case 'renamed':
    case 'reopened':
      return latest.what
  }
}
