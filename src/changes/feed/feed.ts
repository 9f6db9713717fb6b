import type { Change, ChangeKind } from '../change.ts'

/** Everything that was changed, as far as it was read, and what of it was live when. */
export interface ChangeFeed {
  readonly source: FeedSource
  /** Environments the deployments are of; empty where changes are not known to be live. */
  readonly environments: readonly string[]
  /** Why those, in words; null when somebody named them. */
  readonly environmentWhy: string | null
  /** What brought versions to users, in the order they went live, environment by environment. */
  readonly carriers: readonly Carrier[]
  /** Newest first. */
  readonly entries: readonly FeedEntry[]
  /** Since when the entries are complete; RFC 3339, null where they reach back to the first change of all. */
  readonly completeSince: string | null
  /** Whether changed lines were read. */
  readonly linesRead: boolean
  /** What could not be read, or only in part, in words. */
  readonly gaps: readonly string[]
}

/** Where changes come from, the strongest first: only the first three say what was live. */
export type FeedSource = 'deployments' | 'deploy-runs' | 'releases' | 'pushes'

/** One change, what it touched, and what became of it. */
export interface FeedEntry {
  readonly change: Change
  /** Every kind that one of its files has. */
  readonly kinds: readonly ChangeKind[]
  readonly landing: Landing
  /** The later change that took it back, and when that was live or landed; null while it stands. */
  readonly takenBack: TakenBack | null
}

/** A later change that took another one back. */
export interface TakenBack {
  readonly title: string
  readonly pull: number | null
  /** When that was live, or landed where nobody knows what is live; null while it is merged and not live. */
  readonly at: string | null
}

/** What became of a change after it was merged, as seen from the moment that was asked about. */
export type Landing =
  /** This carrier brought it to users; `goneAt` is when a version without it took over, null while there is none. */
  | { readonly state: 'live'; readonly carrier: Carrier; readonly goneAt: string | null }
  /** No carrier that was read has it. */
  | { readonly state: 'waiting' }
  /** Nobody says what is live here; or it was live before everything that was read. */
  | { readonly state: 'unknown' }

/** The deployment, run or release that brought a version to users. */
export interface Carrier {
  readonly id: number
  /** A redeploy brings the version that was there before once more, a rollback an older one. */
  readonly kind: 'deployment' | 'rollback' | 'redeploy'
  readonly environment: string
  readonly sha: string
  /** What was live before; null when that is not known. */
  readonly previousSha: string | null
  /** When its roll-out began. */
  readonly startedAt: string
  /** When it was first told to have worked; null when it never was. */
  readonly liveAt: string | null
  /** Branch or tag it was made of; null where that is not known. */
  readonly ref: string | null
  /** Where its log is; null when nobody said. */
  readonly logUrl: string | null
}
