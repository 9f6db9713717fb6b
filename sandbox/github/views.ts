import { presentStatuses, type StatusContext } from './state/commit-statuses.ts'
import { shownAccount } from './state/ghost.ts'
import { branchHead, commitObject, history } from './state/git-store.ts'
import { commitTexts } from './state/git-trees.ts'
import { commitAt, commitThing } from './state/revisions.ts'
import type { State } from './state/state.ts'
import type { Comment, Issue, PullRequest, Repository } from './state/things.ts'

/** What a test asserts on: plain values of the state as it is now. */
export interface StateView {
  /** By `owner/name`; throws when there is none. */
  repository(fullName: string): RepositoryView
}

/** A repository; every call reads the state anew. */
export interface RepositoryView {
  readonly fullName: string
  issues(): readonly IssueView[]
  /** Throws when there is none. */
  issue(number: number): IssueView
  pulls(): readonly PullView[]
  /** Throws when there is none. */
  pull(number: number): PullView
  /** Present statuses of the commit that a branch, or an id, names; by context. */
  statuses(revision: string): Readonly<Record<string, StatusView>>
  /** Names of the repository's labels. */
  labels(): readonly string[]
  /** Path to text of every file of a branch; empty when there is no such branch. */
  files(branch: string): ReadonlyMap<string, string>
  /** Commit id, or null when there is no such branch. */
  head(branch: string): string | null
  /** Newest first; empty when there is no such branch. */
  commits(branch: string): readonly CommitView[]
  /** Short names of all branches. */
  branches(): readonly string[]
}

/** An issue or pull request. */
export interface IssueView {
  readonly number: number
  readonly nodeId: string
  readonly type: 'Issue' | 'PullRequest'
  readonly title: string
  readonly body: string
  readonly author: string
  readonly state: string
  readonly stateReason: string | null
  readonly labels: readonly string[]
  readonly assignees: readonly string[]
  /** Title of the milestone. */
  readonly milestone: string | null
  /** Number of the parent; null for pull requests as well. */
  readonly parent: number | null
  /** Numbers of the sub-issues. */
  readonly subIssues: readonly number[]
  readonly reactions: readonly string[]
  readonly comments: readonly CommentView[]
  /** Types of the timeline's items, oldest first. */
  readonly timeline: readonly string[]
}

/** A pull request; branches by short name. */
export interface PullView extends IssueView {
  readonly isDraft: boolean
  /** From a fork `owner:branch`. */
  readonly head: string
  readonly base: string
  /** Logins of those who are asked for a review. */
  readonly reviewers: readonly string[]
  readonly mergeCommit: string | null
}

/** A status of a commit. */
export type StatusView = Pick<StatusContext, 'state' | 'description' | 'targetUrl'>

/** A comment; `id` is the one REST uses. */
export interface CommentView {
  readonly id: number
  readonly nodeId: string
  readonly author: string
  readonly body: string
  readonly createdAt: string
  readonly lastEditedAt: string | null
  readonly isMinimized: boolean
  readonly isPinned: boolean
  readonly reactions: readonly string[]
}

/** A commit; `author` is the name in the commit. */
export interface CommitView {
  readonly oid: string
  readonly message: string
  readonly author: string
  readonly at: string
}

/** A view of the state for assertions. */
export function createStateView(state: State): StateView {
  return {
    repository: (fullName) => {
      const repository = state.repositories.get(fullName.toLowerCase())
      if (!repository) throw new Error(`sandbox: no repository ${fullName}`)
      return repositoryView(repository, fullName)
    },
  }
}

function repositoryView(repository: Repository, fullName: string): RepositoryView {
  const { git, issues, labels } = repository
  return {
    fullName,
    issues: () => [...issues.values()].map(issueView),
    issue: (number) => {
      const issue = issues.get(number)
      if (!issue) throw new Error(`sandbox: no issue ${number} in ${fullName}`)
      return issueView(issue)
    },
    pulls: () => pullsOf(repository).map(pullView),
    pull: (number) => {
      const pull = pullsOf(repository).find((candidate) => candidate.number === number)
      if (!pull) throw new Error(`sandbox: no pull request ${number} in ${fullName}`)
      return pullView(pull)
    },
    statuses: (revision) => statusesOf(repository, revision),
    labels: () => [...labels.values()].map((label) => label.name),
    files: (branch) => {
      const head = branchHead(git, branch)
      return head === null ? new Map() : commitTexts(git, head)
    },
    head: (branch) => branchHead(git, branch),
    commits: (branch) => {
      const head = branchHead(git, branch)
      return head === null ? [] : history(git, head).map((oid) => commitView(repository, oid))
    },
    branches: () =>
      [...git.refs.keys()]
        .filter((ref) => ref.startsWith('refs/heads/'))
        .map((ref) => ref.slice('refs/heads/'.length)),
  }
}

function issueView(issue: Issue | PullRequest): IssueView {
  return {
    number: issue.number,
    nodeId: issue.id,
    type: issue.typename,
    title: issue.title,
    body: issue.body,
    author: shownAccount(issue.author).login,
    state: issue.state,
    stateReason: issue.typename === 'Issue' ? issue.stateReason : null,
    labels: issue.labels.map((label) => label.name),
    assignees: issue.assignees.map((account) => account.login),
    milestone: issue.milestone?.title ?? null,
    parent: issue.typename === 'Issue' ? (issue.parent?.number ?? null) : null,
    subIssues: issue.typename === 'Issue' ? issue.subIssues.map(({ number }) => number) : [],
    reactions: issue.reactions.map((reaction) => reaction.content),
    comments: issue.comments.map(commentView),
    timeline: issue.timeline.map((item) => item.typename),
  }
}

function pullsOf({ issues }: Repository): readonly PullRequest[] {
  return [...issues.values()].filter((issue) => issue.typename === 'PullRequest')
}

function pullView(pull: PullRequest): PullView {
  const { repository, headRepository, headBranch } = pull
  const fork = headRepository === repository ? '' : `${headRepository.owner.login}:`
  return {
    ...issueView(pull),
    isDraft: pull.isDraft,
    head: `${fork}${headBranch}`,
    base: pull.baseBranch,
    reviewers: pull.reviewRequests.map(({ reviewer }) => reviewer.login),
    mergeCommit: pull.mergeCommitOid,
  }
}

function statusesOf(repository: Repository, revision: string): Record<string, StatusView> {
  const oid = commitAt(repository, revision)
  const present = oid === null ? [] : presentStatuses(commitThing(repository, oid))
  return Object.fromEntries(
    present.map(({ context, state, description, targetUrl }) => [
      context,
      { state, description, targetUrl },
    ]),
  )
}

function commentView(comment: Comment): CommentView {
  return {
    id: comment.databaseId,
    nodeId: comment.id,
    author: shownAccount(comment.author).login,
    body: comment.body,
    createdAt: comment.createdAt,
    lastEditedAt: comment.lastEditedAt,
    isMinimized: comment.minimizedReason !== null,
    isPinned: comment.pinned !== null,
    reactions: comment.reactions.map((reaction) => reaction.content),
  }
}

function commitView({ git }: Repository, oid: string): CommitView {
  const commit = commitObject(git, oid)
  const { name = '', at = '' } = commit?.author ?? {}
  return { oid, message: commit?.message ?? '', author: name, at }
}
