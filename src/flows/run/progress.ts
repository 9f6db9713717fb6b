import type { SeenChanges } from '../../changes/feed/seen-changes.ts'
import type { Authority } from '../../incident/actor.ts'
import type { SaidReceipt, StatusCommentReceipt } from '../../incident/work.ts'

/** What one run has done so far; it survives the rounds in which the run looks again. */
export interface Progress {
  /** A receipt that has not reached the records branch yet. */
  receipt: StatusCommentReceipt | null
  /** The login this run's comment appeared under. */
  identity: string | null
  /** Whether this run put the incident on record. */
  isNew: boolean
  /** What changed, once it was read, and the question it was read for: rounds ask it once. */
  changes: { readonly asked: string; readonly seen: SeenChanges } | null
  /** Comments that were posted once, and redactions whose texts are forgotten, that have not reached the branch yet. */
  said: readonly SaidReceipt[]
  forgotten: readonly string[]
  /** Who was asked about, by login, and what they may do: rounds ask once. */
  readonly judged: Map<string, Promise<Authority>>
  /** Facts whose text GitHub took for a secret. */
  readonly secretFacts: Set<string>
  /** What was written, a line each. */
  readonly did: Set<string>
}

/** The progress of a run that has done nothing yet. */
export function noProgress(): Progress {
  return {
    receipt: null,
    identity: null,
    isNew: false,
    changes: null,
    said: [],
    forgotten: [],
    judged: new Map(),
    secretFacts: new Set(),
    did: new Set(),
  }
}
