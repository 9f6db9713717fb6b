import type { SeenChanges } from '../changes/feed/seen-changes.ts'
import type { StatusCommentReceipt } from '../incident/work.ts'

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
  /** What was written, a line each. */
  readonly did: Set<string>
}

/** The progress of a run that has done nothing yet. */
export function noProgress(): Progress {
  return { receipt: null, identity: null, isNew: false, changes: null, did: new Set() }
}
