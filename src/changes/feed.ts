import type { Change, ChangeKind } from './change.ts'
import type { FeedSource } from './verdict.ts'

/** Everything that was changed, as far as it was read, and what of it was live when. */
export interface ChangeFeed {
  readonly source: FeedSource
  /** Environments the deployments are of; empty where changes are not known to be live. */
  readonly environments: readonly string[]
  /** Why those, in words; null when somebody named them. */
  readonly environmentWhy: string | null
  /** Newest first. */
  readonly entries: readonly FeedEntry[]
  /** Since when the entries are complete; RFC 3339, null where they reach back to the first change of all. */
  readonly completeSince: string | null
  /** Whether changed lines were read. */
  readonly linesRead: boolean
  /** What could not be read, or only in part, in words. */
  readonly gaps: readonly string[]
}

/** One change, what it touched, and what became of it. */
export interface FeedEntry {
  readonly change: Change
  /** Every kind that one of its files has. */
  readonly kinds: readonly ChangeKind[]
  readonly landing: Landing
  /** The later change that took it back, and when that was live or landed; null while it stands. */
  readonly undone: {
    readonly title: string
    readonly pull: number | null
    readonly at: string
  } | null
}

/** What became of a change after it was merged. */
export type Landing =
  /** It was in use from `carrier.startedAt` on, when its roll-out began, until another version took its place. */
  | { readonly state: 'live'; readonly carrier: Carrier; readonly until: string | null }
  /** Nothing that was read carried it by the time it was asked about. */
  | { readonly state: 'waiting' }
  /** Nobody says what is live here; or it was live before everything that was read. */
  | { readonly state: 'unknown' }

/** The deployment, run or release that brought changes to users. */
export interface Carrier {
  readonly id: number
  readonly kind: 'deployment' | 'rollback' | 'redeploy'
  readonly environment: string
  readonly sha: string
  /** What was live before; null when that is not known. */
  readonly previousSha: string | null
  /** When its roll-out began, and when it was first told to have worked. */
  readonly startedAt: string
  readonly liveAt: string
  /** Whether the version before came back after it, and when. */
  readonly rolledBackAt: string | null
  /** The run of a workflow that did it; null when that is not known. */
  readonly runId: number | null
}
