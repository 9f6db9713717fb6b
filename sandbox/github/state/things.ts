import type { CheckRun, CheckSuite, StatusCheckRollup } from './check-runs.ts'
import type { Status, StatusContext } from './commit-statuses.ts'
import type { Dependencies } from './dependencies.ts'
import type { Deployment, DeploymentStatus } from './deployments.ts'
import type { GitStore } from './git-store.ts'
import type { IssueFieldDate, IssueFieldDateValue } from './issue-fields.ts'
import type { Milestone } from './milestones.ts'
import type { Release } from './releases.ts'
import type { PullRequestReview, ReviewRequest } from './reviews.ts'
import type { Ruleset } from './rulesets.ts'
import type { TimelineItem } from './timeline-items.ts'
import type { WorkflowRun } from './workflow-runs.ts'

/** What every object with a GraphQL node id has; `typename` is its GraphQL type. */
interface ThingBase {
  readonly id: string
}

interface AccountBase extends ThingBase {
  /** As REST shows it: bots end in `[bot]`, which GraphQL leaves out. */
  readonly login: string
  readonly databaseId: number
}

/** A person. */
export interface User extends AccountBase {
  readonly typename: 'User'
  /** Then the ghost stands where this person was. */
  isDeleted: boolean
}

/** The account of an App. */
export interface Bot extends AccountBase {
  readonly typename: 'Bot'
}

/** The owner of seeded repositories. */
export interface Organization extends AccountBase {
  readonly typename: 'Organization'
}

/** Whoever can act: a person or an App. */
export type Account = User | Bot

/** What a person may do in a repository, weakest first. */
export type Role = 'none' | 'read' | 'triage' | 'write' | 'maintain' | 'admin'

/** The three ways a pull request lands on its base. */
export type MergeMethod = 'merge' | 'squash' | 'rebase'

/** A repository and all that is in it. */
export interface Repository extends ThingBase {
  readonly typename: 'Repository'
  readonly databaseId: number
  readonly owner: User | Organization
  readonly name: string
  readonly isPrivate: boolean
  isArchived: boolean
  hasIssues: boolean
  readonly defaultBranch: string
  /** The setting "Allow GitHub Actions to create and approve pull requests". */
  actionsMayOpenPulls: boolean
  /** Whether pull requests may be drafts; in private repositories of a free plan they may not. */
  offersDrafts: boolean
  /** The setting "Automatically delete head branches". */
  deletesMergedBranches: boolean
  /** How the merge queue lands what it is given; null without a queue. */
  mergeQueue: MergeMethod | null
  /** Whether commits with secrets are refused. */
  pushProtection: boolean
  readonly createdAt: string
  /** What it is a fork of. */
  readonly parent: Repository | null
  /** A fork shares the objects of its parent, not the refs. */
  readonly git: GitStore
  /** By lower-case login. */
  readonly collaborators: Map<string, Role>
  /** By lower-case name. */
  readonly labels: Map<string, Label>
  readonly issues: Map<number, Issue | PullRequest>
  /** Numbers that named an issue once. */
  readonly departed: Map<number, Departure>
  readonly rulesets: Ruleset[]
  /** In order of creation. */
  readonly deployments: Deployment[]
  /** The deployments whose newest status is a success. */
  readonly liveDeployments: Set<Deployment>
  /** In the order they were seeded. */
  readonly workflowRuns: WorkflowRun[]
  readonly releases: Release[]
  /** In order of creation. */
  readonly milestones: Milestone[]
  /** Of commits, by id; the oldest first. */
  readonly statuses: Map<string, StatusContext[]>
  /** Of commits, by id; the oldest first. */
  readonly checkRuns: Map<string, readonly CheckRun[]>
  readonly dependencies: Dependencies
  nextNumber: number
}

/** What became of an issue whose number is free no more: deleted, or living elsewhere. */
export type Departure =
  | { readonly type: 'deleted' }
  | { readonly type: 'transferred'; readonly to: Issue }

/** A label of a repository; issues hold the very object, so a rename shows everywhere. */
export interface Label extends ThingBase {
  readonly typename: 'Label'
  readonly databaseId: number
  readonly repository: Repository
  name: string
  color: string
  description: string | null
  readonly createdAt: string
}

/** Why an issue is in its state, as GraphQL spells it. */
export type StateReason = 'COMPLETED' | 'NOT_PLANNED' | 'DUPLICATE' | 'REOPENED'

/** One version of a text that was edited. */
export interface ContentEdit extends ThingBase {
  readonly typename: 'UserContentEdit'
  readonly editor: Account
  readonly at: string
  readonly text: string
}

/** A text that people write and edit. */
interface Content extends ThingBase {
  body: string
  updatedAt: string
  /** When the body was edited; a new title does not count. */
  lastEditedAt: string | null
  /** Oldest first; the first edit brings the text as it was written as well. Empty when unedited. */
  edits: readonly ContentEdit[]
}

interface IssueBase extends Content {
  readonly databaseId: number
  readonly repository: Repository
  readonly number: number
  readonly author: Account
  readonly createdAt: string
  title: string
  closedAt: string | null
  closedBy: Account | null
  labels: readonly Label[]
  assignees: readonly Account[]
  milestone: Milestone | null
  comments: readonly Comment[]
  timeline: readonly TimelineItem[]
  reactions: readonly Reaction[]
}

/** An issue; its numbers are shared with pull requests. */
export interface Issue extends IssueBase {
  readonly typename: 'Issue'
  state: 'OPEN' | 'CLOSED'
  stateReason: StateReason | null
  parent: Issue | null
  /** In the order they were added. */
  subIssues: readonly Issue[]
  /** One for each field that has a value. */
  fieldValues: readonly IssueFieldDateValue[]
}

/** A pull request, from a branch of the repository or of a fork of it. */
export interface PullRequest extends IssueBase {
  readonly typename: 'PullRequest'
  state: 'OPEN' | 'CLOSED' | 'MERGED'
  isDraft: boolean
  baseBranch: string
  readonly headRepository: Repository
  readonly headBranch: string
  reviewRequests: readonly ReviewRequest[]
  reviews: readonly PullRequestReview[]
  /** While it is open: as it was last pushed. Then: as it ended. */
  headOid: string
  baseOid: string
  /** Oldest first; empty while it is open. */
  commitOids: readonly string[]
  mergedAt: string | null
  /** The commit the base named after the merge. */
  mergeCommitOid: string | null
  /** The commits the merge made, oldest first: one, or of a rebase each. */
  landedOids: readonly string[]
}

/** A comment of an issue or pull request. */
export interface Comment extends Content {
  readonly typename: 'IssueComment'
  readonly databaseId: number
  readonly issue: Issue | PullRequest
  readonly author: Account
  readonly createdAt: string
  /** Why it is hidden (`OUTDATED`, ...), or null. */
  minimizedReason: string | null
  pinned: { readonly at: string; readonly by: Account } | null
  reactions: readonly Reaction[]
}

/** One account's reaction; `content` as GraphQL spells it (`THUMBS_UP`). */
export interface Reaction extends ThingBase {
  readonly typename: 'Reaction'
  readonly databaseId: number
  readonly content: string
  readonly author: Account
  readonly createdAt: string
  readonly subject: Issue | PullRequest | Comment
}

/** A commit, tree or blob as GraphQL shows it: an object id seen in one repository. */
interface GitThing extends ThingBase {
  readonly oid: string
  readonly repository: Repository
}

/** A commit id in a repository. */
export interface Commit extends GitThing {
  readonly typename: 'Commit'
}

/** A tree id in a repository. */
export interface Tree extends GitThing {
  readonly typename: 'Tree'
  /** The folder it was found at; empty for the root, and when nobody knows. */
  readonly path: string
}

/** A blob id in a repository. */
export interface Blob extends GitThing {
  readonly typename: 'Blob'
}

/** The id of an annotated tag in a repository. */
export interface Tag extends GitThing {
  readonly typename: 'Tag'
}

/** A branch or tag as it was when asked for. */
export interface Ref extends ThingBase {
  readonly typename: 'Ref'
  /** Full name: `refs/heads/main`. */
  readonly name: string
  readonly oid: string
  readonly repository: Repository
}

/** Everything that GraphQL can name by type. */
export type Thing =
  | User
  | Bot
  | Organization
  | Repository
  | Label
  | Issue
  | PullRequest
  | TimelineItem
  | Reaction
  | ContentEdit
  | Commit
  | Tree
  | Blob
  | Tag
  | Ref
  | Release
  | Milestone
  | IssueFieldDate
  | IssueFieldDateValue
  | ReviewRequest
  | PullRequestReview
  | Status
  | StatusContext
  | CheckRun
  | CheckSuite
  | StatusCheckRollup
  | Deployment
  | DeploymentStatus

/** The names of all types of things. */
export type Typename = Thing['typename']

/** The thing that carries the type name `T`. */
export type ThingOf<T extends Typename> = Extract<Thing, { readonly typename: T }>

/** Whether the value is a thing of one of the named types. */
export function isThing<T extends Typename>(
  value: unknown,
  ...typenames: readonly T[]
): value is ThingOf<T> {
  if (typeof value !== 'object' || value === null || !('typename' in value)) return false
  return typenames.some((typename) => typename === value.typename)
}
