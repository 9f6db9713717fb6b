import type { ChangeFeed } from './feed.ts'

/** What changed, as one run has read it, and what the repository says of itself beside it. */
export interface SeenChanges {
  readonly feed: ChangeFeed
  /** The newest deployment there was, as `deploymentMark` writes it; null for none. */
  readonly newestDeployment: string | null
  /** Whether everything that was asked for could be read. */
  readonly isWhole: boolean
  /** Marks of the reported changes among them, as `reportedMarks` makes them. */
  readonly reported: readonly string[]
  /** Text of the workflows on the default branch by file name. */
  readonly workflows: ReadonlyMap<string, string>
  /** Text of CODEOWNERS; null when there is none. */
  readonly codeowners: string | null
  /** The branch that changes land on; a commit where no branch is known to have them. */
  readonly branch: string
}
