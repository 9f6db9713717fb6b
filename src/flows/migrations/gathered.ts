import type { Unchecked } from '../../migrations/finding.ts'
import type { FilesOfChange } from '../../migrations/judgement-plan.ts'

/** The migrations that are to be judged, with all that says something about them. */
export interface LintGathered {
  readonly change: FilesOfChange
  /** Files that cannot be read. */
  readonly unchecked: readonly Unchecked[]
  /** What was compared; null where files were named. */
  readonly range: LintRange | null
  /** What was looked at, in a sentence. */
  readonly scope: string
  /** Older migrations that were left out, in whole sentences. */
  readonly leftOut: readonly string[]
  /** Whether each file is a deploy of its own, after those before it. */
  readonly isHistory: boolean
}

export interface LintRange {
  readonly base: string
  /** The commit, or `working tree`. */
  readonly head: string
}
