import { shownAccount } from './state/ghost.ts'
import { branchHead, commitObject, history } from './state/git-store.ts'
import { commitTexts } from './state/git-trees.ts'
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
  readonly reactions: readonly string[]
  readonly comments: readonly CommentView[]
  /** Types of the timeline's items, oldest first. */
  readonly timeline: readonly string[]
}

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
    reactions: issue.reactions.map((reaction) => reaction.content),
    comments: issue.comments.map(commentView),
    timeline: issue.timeline.map((item) => item.typename),
  }
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
