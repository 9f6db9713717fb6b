import type { SeenPull } from './incident/observation.ts'
import type { IssueObservation } from './world.ts'

/** What flows of post-mortems ask of GitHub, in our words. */
export interface PostmortemGitHub {
  /** What is there of an incident's post-mortem, in one request. */
  observeDraft(place: { readonly branch: string; readonly path: string }): Promise<DraftObservation>
  /** A file at the head of a branch; null when either is not there. */
  branchFile(branch: string, path: string): Promise<string | null>
  /** Creates a branch. Key: the ref; `exists` when somebody was faster. */
  createBranch(branch: string, sha: string): Promise<'created' | 'exists'>
  /** Points a branch at another commit if its head is still `from`; `stale` when it moved. Key: the head. */
  moveBranch(move: BranchMove): Promise<'moved' | 'stale'>
  /** Commits files to a branch if its head is still `head`; `stale` when it moved. Key: the head. */
  commitToBranch(commit: BranchCommit): Promise<{ readonly head: string } | 'stale'>
  /** Opens a pull request. Key: the branch, of which GitHub takes one at a time; `exists` when somebody was faster. */
  openPull(pull: NewPull): Promise<OpenedPull>
  /** Assigns, labels and asks for reviews; answers what of it GitHub refused, in its words. Repeating it does nothing. */
  dressPull(pull: string, dress: PullDress): Promise<readonly string[]>
  /** Makes a pull request a draft again; does nothing to one that is. Answers what GitHub refused, in its words; null for nothing. */
  backToDraft(pull: string): Promise<string | null>
  /** The post-mortems that a pull request adds or changes; null where there is no such pull request. */
  pullDocuments(pull: number): Promise<PullDocuments | null>
  /** Sets our commit status. Key: commit and context; the newest counts. `false` where the token may not. */
  setStatus(sha: string, status: CommitStatus): Promise<boolean>
}

/** A pull request with the post-mortems it changes. */
export interface PullDocuments {
  readonly configuration: string | null
  /** Commit at its head. */
  readonly head: string
  /** Whether it comes from a fork, whose runs may not write. */
  readonly isFork: boolean
  /** When GitHub answered; RFC 3339. */
  readonly readAt: string
  readonly assignable: IssueObservation['assignable']
  /** Text of each post-mortem it adds or changes, as it is at the head. */
  readonly documents: ReadonlyMap<string, string>
}

/** What is there of a post-mortem. */
export interface DraftObservation {
  readonly repositoryId: string
  /** Null for a repository without commits. */
  readonly defaultBranch: (SeenBranch & { readonly name: string }) | null
  /** The draft's branch; null when there is none. */
  readonly draft: SeenBranch | null
  /** Our commit status at its head, as `state description`; null where there is none, or it may not be read. */
  readonly status: string | null
  /** Pull requests from that branch, newest first. */
  readonly pulls: readonly SeenDraftPull[]
  /** Text of CODEOWNERS; null when there is none. */
  readonly codeOwners: string | null
}

/** A branch as far as post-mortems are concerned. */
export interface SeenBranch {
  readonly head: string
  /** Paths of the files in the folder of post-mortems, and in the folders in it. */
  readonly paths: readonly string[]
  /** The file at the asked path; null when it is not there. */
  readonly text: string | null
}

/** What else there is to know of a pull request for a post-mortem. */
export interface SeenDraftPull {
  readonly id: string
  readonly isMerged: boolean
  /** Commit at its head; of a merged one, what was merged. */
  readonly head: string
  /** Whether anybody was ever assigned, or a label set. */
  readonly isDressed: boolean
}

export interface BranchMove {
  readonly repositoryId: string
  readonly branch: string
  readonly from: string
  readonly to: string
}

export interface BranchCommit {
  readonly branch: string
  readonly head: string
  readonly message: string
  readonly files: ReadonlyMap<string, string>
}

export interface NewPull {
  readonly repositoryId: string
  readonly base: string
  readonly branch: string
  readonly title: string
  readonly body: string
}

/** `not-permitted` where the repository does not let workflows open pull requests. */
export type OpenedPull =
  | { readonly kind: 'opened'; readonly pull: SeenPull }
  | { readonly kind: 'exists' }
  | { readonly kind: 'nothing-new' }
  | { readonly kind: 'not-permitted'; readonly told: string }

/** Node ids. */
export interface PullDress {
  readonly assignees: readonly string[]
  readonly labels: readonly string[]
  readonly reviewers: readonly string[]
}

export interface CommitStatus {
  readonly state: 'success' | 'failure' | 'pending'
  /** At most 140 characters. */
  readonly description: string
  readonly targetUrl: string
}
