import { sumOf } from '../state/git-diff.ts'
import { pullBase, pullCommits, pullFiles, pullHead } from '../state/pull-git.ts'
import type { Urls } from '../state/state.ts'
import type { PullRequest, Repository } from '../state/things.ts'
import { accountShape } from './account.ts'
import { issueShape, issueUrl } from './issue.ts'
import { repositoryApi, repositoryShape } from './repository.ts'

/** A pull request as REST lists it: an issue's fields, and where its branches are. */
export function pullShape(urls: Urls, pull: PullRequest) {
  const issue = issueShape(urls, pull)
  const links = linksOf(urls, pull)
  return {
    ...pick(issue, sharedWithIssues),
    url: links.self,
    issue_url: links.issue,
    diff_url: `${issue.html_url}.diff`,
    patch_url: `${issue.html_url}.patch`,
    comments_url: links.comments,
    commits_url: links.commits,
    review_comments_url: links.review_comments,
    review_comment_url: links.review_comment,
    statuses_url: links.statuses,
    merged_at: pull.mergedAt,
    merge_commit_sha: pull.mergeCommitOid,
    draft: pull.isDraft,
    requested_reviewers: pull.reviewRequests.map(({ reviewer }) => accountShape(urls, reviewer)),
    requested_teams: [],
    auto_merge: null,
    head: endShape(urls, pull.headRepository, { ref: pull.headBranch, sha: pullHead(pull) }),
    base: endShape(urls, pull.repository, { ref: pull.baseBranch, sha: pullBase(pull) }),
    _links: Object.fromEntries(Object.entries(links).map(([name, href]) => [name, { href }])),
  }
}

/** A pull request as webhooks show it: without what takes a look at its commits. */
export function hookPullShape(urls: Urls, pull: PullRequest) {
  return { ...pullShape(urls, pull), merged: pull.state === 'MERGED' }
}

/** A pull request as its own GET answers it. */
export function fullPullShape(urls: Urls, pull: PullRequest) {
  const files = pullFiles(pull)
  return {
    ...pullShape(urls, pull),
    merged: pull.state === 'MERGED',
    merged_by: pull.state === 'MERGED' && pull.closedBy ? accountShape(urls, pull.closedBy) : null,
    mergeable: pull.state === 'OPEN' ? true : null,
    mergeable_state: pull.state === 'OPEN' ? 'clean' : 'unknown',
    maintainer_can_modify: false,
    rebaseable: null,
    comments: pull.comments.length,
    review_comments: 0,
    commits: pullCommits(pull).length,
    additions: sumOf(files, 'additions'),
    deletions: sumOf(files, 'deletions'),
    changed_files: files.length,
  }
}

function endShape(
  urls: Urls,
  repository: Repository,
  { ref, sha }: { readonly ref: string; readonly sha: string },
) {
  const { owner } = repository
  return {
    label: `${owner.login}:${ref}`,
    ref,
    sha,
    user: accountShape(urls, owner),
    repo: repositoryShape(urls, repository),
  }
}

function linksOf(urls: Urls, pull: PullRequest) {
  const repository = repositoryApi(urls, pull.repository)
  const self = `${repository}/pulls/${pull.number}`
  const issue = `${repository}/issues/${pull.number}`
  return {
    self,
    html: issueUrl(urls, pull),
    issue,
    comments: `${issue}/comments`,
    review_comments: `${self}/comments`,
    review_comment: `${self}/comments{/number}`,
    commits: `${self}/commits`,
    statuses: `${repository}/statuses/${pullHead(pull)}`,
  }
}

type IssueShape = ReturnType<typeof issueShape>

const sharedWithIssues = [
  'id',
  'node_id',
  'html_url',
  'number',
  'state',
  'title',
  'body',
  'user',
  'labels',
  'assignee',
  'assignees',
  'milestone',
  'locked',
  'active_lock_reason',
  'closed_at',
  'created_at',
  'updated_at',
  'author_association',
] as const satisfies readonly (keyof IssueShape)[]

function pick(issue: IssueShape, names: readonly (keyof IssueShape)[]): Record<string, unknown> {
  return Object.fromEntries(names.map((name) => [name, issue[name]]))
}
