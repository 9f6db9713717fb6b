import { type Actor, maySetSeverity } from './actor.ts'
import type { ClosedFact, Fact, FlaggedFact, GoneFact, LapsedFact, SeverityFact } from './fact.ts'
import { isBorneOut } from './lapse.ts'
import type { Gap, SeverityStory } from './severity-story.ts'
import { hasEnded, type Status } from './status.ts'

/** How far an incident has come. */
export interface Progress {
  readonly status: Status
  readonly endedAt: string | null
  /** Ended only because its severity label was removed: setting one again takes it up again. */
  readonly lapsed: boolean
  readonly mergedBy: string | null
  readonly reopened: { readonly at: string; readonly by: Actor } | null
  readonly gone: 'deleted' | 'transferred' | null
}

/** How far the facts, in story order, have brought an incident; without a severity it waits in triage. */
export function tellProgress(
  facts: readonly Fact[],
  { severity, gaps }: { readonly severity: SeverityStory | null; readonly gaps: readonly Gap[] },
): Progress {
  const start: Progress = {
    status: severity?.declared == null ? 'triage' : 'investigating',
    endedAt: null,
    lapsed: false,
    mergedBy: null,
    reopened: null,
    gone: null,
  }
  let progress = start
  for (const fact of facts) progress = advance(progress, fact, { start, severity, gaps })
  return progress
}

interface Context {
  readonly start: Progress
  readonly severity: SeverityStory | null
  readonly gaps: readonly Gap[]
}

function advance(progress: Progress, fact: Fact, context: Context): Progress {
  const { start, severity, gaps } = context
  switch (fact.kind) {
    case 'closed':
      return close(fact, start)
    case 'reopened':
      return reopen(progress, fact, start)
    case 'lapsed':
      return lapse(progress, fact, gaps)
    case 'severity':
      return progress.lapsed && setsSeverity(fact, severity) ? takeUp(progress, start) : progress
    case 'flagged':
      return progress.lapsed && setsFlag(fact, severity) ? takeUp(progress, start) : progress
    case 'gone':
      return leave(progress, fact)
    default:
      return progress
  }
}

/** A merge closes the issue, not the incident: that is over when it is live and users have recovered. */
function close(fact: ClosedFact, start: Progress): Progress {
  if (fact.closer !== null) return { ...start, status: 'monitoring', mergedBy: fact.closer }
  const ends = {
    completed: 'resolved',
    'not-planned': 'cancelled',
    duplicate: 'duplicate',
  } as const
  return { ...start, status: ends[fact.reason], endedAt: fact.at }
}

function reopen(progress: Progress, fact: Fact, start: Progress): Progress {
  if (progress.status === 'monitoring') return progress
  return { ...start, reopened: { at: fact.at, by: fact.actor } }
}

/** Where it stood before its label was removed. */
function takeUp({ mergedBy }: Progress, start: Progress): Progress {
  return mergedBy === null ? start : { ...start, status: 'monitoring', mergedBy }
}

/** What was over stays as it ended; what was not is closed. */
function leave(progress: Progress, { at, how }: GoneFact): Progress {
  if (hasEnded(progress.status)) return { ...progress, gone: how }
  return { ...progress, status: 'closed', endedAt: at, reopened: null, gone: how }
}

function lapse(progress: Progress, fact: LapsedFact, gaps: readonly Gap[]): Progress {
  if (hasEnded(progress.status) || !isBorneOut(fact, gaps)) return progress
  return { ...progress, status: 'cancelled', endedAt: fact.at, lapsed: true, reopened: null }
}

/** Whether a fact sets the severity: by somebody who may, or by anybody while nobody who may has. */
function setsSeverity(fact: SeverityFact, severity: SeverityStory | null): boolean {
  return fact.to !== null && (maySetSeverity(fact.authority) || severity?.declared == null)
}

/** Whether a fact sets the label `incident`, by somebody who may, on an issue that has nothing else to say it is one. */
function setsFlag(fact: FlaggedFact, severity: SeverityStory | null): boolean {
  return severity === null && fact.set && maySetSeverity(fact.authority)
}
