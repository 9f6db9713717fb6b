import type { ChangeKind, CommitRange } from '../change.ts'
import type { FeedSource } from '../feed/feed.ts'
import type { Sentence } from '../sentence.ts'

/**
 * Which change most likely caused an incident, and why.
 *
 * `named`: one change, or one deployment, at 80 % or more. `several`: up to five that fit, none of them sure. `nothing-likely`:
 * whatever there is fits badly. `nothing-changed`: there is nothing in the window. `not-checked`: the changes could not be read.
 */
export interface Verdict {
  readonly answer: 'named' | 'several' | 'nothing-likely' | 'nothing-changed' | 'not-checked'
  /** The most likely first; at most five. */
  readonly suspects: readonly Suspect[]
  /** The deployment that is named, where no single change of it is; else null. */
  readonly namedDeployment: SuspectDeployment | null
  /** The newest first. */
  readonly ruledOut: readonly RuledOut[]
  /** How many more were ruled out than are listed. */
  readonly ruledOutMore: number
  /** Rollbacks that the incident began after; no commit shows them. */
  readonly rollbacks: readonly Sentence[]
  readonly searched: Searched
}

/** From this probability on, one change or deployment is named. */
export const namedAt = 0.8

/** Below this probability of the first, nothing is likely. */
export const nothingLikelyBelow = 0.15

/** A change that may be the cause, with everything there is to say of it. */
export interface Suspect {
  /** `pull:57`, `commit:<sha>` or `external:<id>`. */
  readonly id: string
  readonly title: string
  readonly url: string | null
  readonly pull: number | null
  /** The commit that landed it; null for something outside of the repository. */
  readonly sha: string | null
  /** Probability that it is the cause, of 1; the possibility that it is none of all is taken off. */
  readonly probability: number
  readonly kind: ChangeKind
  /** When it went live, or landed where that is not known. */
  readonly at: string
  readonly reasons: readonly Sentence[]
  readonly size: { readonly files: number; readonly added: number; readonly deleted: number } | null
  /** What the deployment that carried it changed in all. */
  readonly compare: CommitRange | null
  readonly undo: Undo
}

/** How to take a change back: the quickest way first, each for itself; and what speaks against it, in whole sentences. */
export interface Undo {
  readonly steps: readonly UndoStep[]
  readonly warnings: readonly string[]
}

/** One way: command lines to run in their order, and what they do; without any, what to do. */
export interface UndoStep {
  readonly commands: readonly string[]
  readonly why: string
}

/** A deployment that may be the cause as a whole. */
export interface SuspectDeployment {
  readonly id: number
  readonly environment: string
  readonly at: string
  readonly sha: string
  /** What was live before; null when that is not known. */
  readonly previousSha: string | null
  readonly probability: number
  /** How many changes it carried. */
  readonly changes: number
  readonly undo: Undo
}

/** A change that cannot be the cause, and why. */
export interface RuledOut {
  readonly id: string
  readonly title: string
  readonly url: string | null
  readonly why: Sentence
}

/** What was looked at, so that nobody takes "nothing found" for "nothing there". */
export interface Searched {
  /** From where on; RFC 3339. */
  readonly from: string
  readonly until: string
  /** How many changes were weighed; the ones ruled out are not among them. */
  readonly changes: number
  /** How many of these are older: of kinds that are looked for further back. */
  readonly older: number
  readonly source: FeedSource
  readonly environments: readonly string[]
  /** Why those, in words; null when somebody named them. */
  readonly environmentWhy: string | null
  /** Whether the lines they changed were read too. */
  readonly linesRead: boolean
  /** What could not be read, or only in part, in words. */
  readonly gaps: readonly string[]
}
