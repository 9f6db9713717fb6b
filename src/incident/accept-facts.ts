import { type Fact, factVersion, type GoneFact } from './fact.ts'
import { type FactReading, factsFromIssue, wasFlagged } from './facts-from-issue.ts'
import { lapsesOf } from './lapse.ts'
import { type Ledger, mergeLedgers } from './ledger.ts'
import type { IssueSnapshot } from './observation.ts'
import { tellGaps } from './severity-story.ts'
import type { SyncFacts } from './sync-plan.ts'

/** What facts are read off. */
export type FactSources = Pick<
  SyncFacts,
  'issue' | 'gone' | 'now' | 'settings' | 'authorityOf' | 'records'
>

/**
 * The ledger with every fact of the issue's own events that a run has seen, `more` facts beside them, and the lapses that follow
 * from all of them.
 */
export function acceptFacts(seen: FactSources, more: readonly Fact[] = []): Ledger {
  const { ledger: known } = seen.records
  const fresh = [
    ...(seen.issue === null ? [] : factsFromIssue(seen.issue, readingOf(seen))),
    ...(seen.gone === null ? [] : [goneFact(seen.gone, known, seen.now)]),
    ...more,
  ]
  const ledger = mergeLedgers(known, { facts: fresh.filter((fact) => fact !== null), unknown: [] })
  const lapses = lapsesOf(ledger.facts, tellGaps(ledger.facts), seen.now)
  return mergeLedgers(ledger, { facts: lapses, unknown: [] })
}

function readingOf({ settings, authorityOf, records }: FactSources): FactReading {
  return {
    spellings: settings.severityLabels,
    authorityOf,
    work: records.work,
    wasFlagged: wasFlagged(records.ledger),
  }
}

/** GitHub shows no time for a deletion, so the first run that misses the issue gives it one. */
function goneFact(how: GoneFact['how'], ledger: Ledger, now: string): GoneFact | null {
  const opened = ledger.facts.find((fact) => fact.kind === 'opened')
  if (opened === undefined) return null
  const actor = { login: 'incident-loop', id: null, type: 'bot' } as const
  return { v: factVersion, id: `issue:${opened.number}:gone`, at: now, actor, kind: 'gone', how }
}

/** Whether an issue shows facts that are not on record; what anybody may do does not matter for that. */
export function hasNews(
  issue: IssueSnapshot,
  ledger: Ledger,
  reading: Omit<FactReading, 'authorityOf'>,
): boolean {
  const facts = factsFromIssue(issue, { ...reading, authorityOf: () => 'none' })
  return factsNotIn({ facts, unknown: [] }, ledger).length > 0
}

/** The facts of a ledger that another does not have. */
export function factsNotIn(ledger: Ledger, known: Ledger): readonly Fact[] {
  const ids = new Set(known.facts.map((fact) => fact.id))
  return ledger.facts.filter((fact) => !ids.has(fact.id))
}
