import { verbOf } from './commands/command-table.ts'
import type { CommandFact, Fact } from './fact.ts'
import type { Incident } from './incident.ts'
import { inStoryOrder } from './story-order.ts'

/** First line of the records commit. Never `#42`, which GitHub would link on the issue at every commit. */
export function headline(incident: Incident, newFacts: readonly Fact[]): string {
  return commitMessage(incident.number, `${whatHappened(incident, newFacts)}`)
}

function lastCommand(facts: readonly Fact[]): CommandFact | null {
  return (
    inStoryOrder(facts).findLast((fact): fact is CommandFact => fact.kind === 'command') ?? null
  )
}

/** A records commit message; `[skip ci]` keeps other workflows and preview hosts quiet. */
export function commitMessage(number: number, text: string): string {
  return `INC-${number}: ${text} [skip ci]`
}

function whatHappened(incident: Incident, newFacts: readonly Fact[]): string {
  const told = newFacts.filter((fact) => fact.kind !== 'body')
  const ids = new Set(told.map(({ id }) => id))
  const latest = incident.timeline.findLast(({ id }) => ids.has(id))
  const command = lastCommand(told)
  // What a command did may stand earlier on the timeline, or not at all.
  if (command !== null && (latest === undefined || command.at > latest.at)) {
    return `/${verbOf(command.command)}`
  }
  switch (latest?.what) {
    case undefined:
      return besideTimeline(newFacts)
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
    case 'command':
      return `/${verbOf(latest.command)}`
    case 'published':
      return 'post-mortem published'
    case 'linked':
      return 'linked pull requests or commits'
    case 'assigned':
    case 'unassigned':
    case 'deployed':
    case 'flagged':
    case 'opened':
    case 'renamed':
    case 'reopened':
      return latest.what
  }
}

/** What happened when nothing of it stands on the timeline. */
function besideTimeline(newFacts: readonly Fact[]): string {
  if (newFacts.some(({ kind }) => kind === 'post-mortem')) return 'post-mortem drafted'
  return newFacts.length > 0 ? 'description edited' : 'record brought up to date'
}
