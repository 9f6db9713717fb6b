import type { Change } from './changes/change.ts'
import type { EarlierChange } from './changes/ranking/history.ts'

/** What flows of the command line touch of the outside: a clone, and somebody who waits. */
export interface CloneWorld {
  readonly clone: Clone
  readonly progress: ReadingProgress
}

/** Where a long reading says how far it is; called often, shown now and then. */
export interface ReadingProgress {
  /** `total` is null where nobody knows it yet. */
  at(what: string, done: number, total: number | null): void
  /** Nothing more is coming: what was shown may be wiped away. */
  end(): void
}

/**
 * A clone of a repository in our words, read only and without network. Failures a person can mend arrive as `UserError`.
 * "Landed" means on the branch itself, following first parents: a merge is one change.
 */
export interface Clone {
  /** The branch that is read, or the commit where none is checked out. */
  readonly ref: string
  /** Sha of its newest commit. */
  readonly head: string
  /** History ends early: it was cloned with a depth. */
  readonly isShallow: boolean
  /** File contents are not all there (`--filter`): changed lines are not read, since Git would fetch them. */
  readonly isPartial: boolean
  /** What has landed, newest first, without its lines. Reading stops when the reader does. */
  landed(search: LandedSearch): AsyncGenerator<Landed>
  /** Every commit, merged ones too, newest first. */
  commits(): AsyncIterable<Commit>
  /** What these landed commits changed, in the order given. */
  changes(shas: readonly string[]): AsyncGenerator<LandedChange>
  /** These landed commits without their lines, in the order given. */
  named(shas: readonly string[]): AsyncIterable<Landed>
}

/** Which of the landed commits to read. */
/** A landed commit without its lines. */
export interface LandedSearch {
  /** Leave out what landed after it; RFC 3339 in UTC. */
  readonly until: string
  /** Only what touched one of these paths, relative to the folder; empty for everything. */
  readonly paths: readonly string[]
}

/** A landed commit without its lines. */
export interface Landed extends EarlierChange {
  readonly sha: string
  /** When it was committed; RFC 3339 in UTC. */
  readonly at: string
}

/** A commit as the history has it. */
export interface Commit {
  readonly sha: string
  /** When it was committed; RFC 3339 in UTC. */
  readonly at: string
  readonly parents: readonly string[]
  readonly message: string
}

/** A landed commit without its lines. */
/** A landed commit as a change, with its lines. */
export interface LandedChange {
  readonly change: Change
  readonly isMerge: boolean
  /** It has more lines or files than were kept. */
  readonly isCut: boolean
}
