import type { Urls } from '../state/state.ts'
import { subIssuesSummary } from '../state/sub-issues.ts'
import type { Account, Comment, Issue, Label, PullRequest, Repository } from '../state/things.ts'
import { accountShape } from './account.ts'
import { fieldValueShape } from './issue-field.ts'
import { milestoneShape } from './milestone.ts'
import { fullName, repositoryApi, repositoryUrl } from './repository.ts'

/** An issue (or pull request seen as one) as REST answers and webhooks show it. */
export function issueShape(urls: Urls, issue: Issue | PullRequest) {
  const api = issueApi(urls, issue)
  const [assignee] = issue.assignees
  return {
    id: issue.databaseId,
    node_id: issue.id,
    url: api,
    repository_url: repositoryApi(urls, issue.repository),
    labels_url: `${api}/labels{/name}`,
    comments_url: `${api}/comments`,
    events_url: `${api}/events`,
    html_url: issueUrl(urls, issue),
    number: issue.number,
    state: issue.state === 'OPEN' ? 'open' : 'closed',
    state_reason: issue.typename === 'Issue' ? (issue.stateReason?.toLowerCase() ?? null) : null,
    title: issue.title,
    body: issue.body === '' ? null : issue.body,
    user: accountShape(urls, issue.author),
    labels: issue.labels.map((label) => labelShape(urls, label)),
    assignee: assignee ? accountShape(urls, assignee) : null,
    assignees: issue.assignees.map((account) => accountShape(urls, account)),
    milestone: issue.milestone && milestoneShape(urls, issue.milestone),
    locked: false,
    active_lock_reason: null,
    comments: issue.comments.length,
    closed_at: issue.closedAt,
    created_at: issue.createdAt,
    updated_at: issue.updatedAt,
    author_association: association(issue.repository, issue.author),
    reactions: reactionsShape(
      `${api}/reactions`,
      issue.reactions.map((reaction) => reaction.content),
    ),
    performed_via_github_app: null,
    ...(issue.typename === 'PullRequest'
      ? { pull_request: pullLinks(urls, issue), draft: issue.isDraft }
      : familyOf(urls, issue)),
  }
}

/** An issue as its own GET answers it: with who closed it. */
export function issueWithCloser(urls: Urls, issue: Issue | PullRequest) {
  const closed_by = issue.closedBy ? accountShape(urls, issue.closedBy) : null
  return { ...issueShape(urls, issue), closed_by }
}

/** The page of an issue or pull request. */
export function issueUrl(urls: Urls, issue: Issue | PullRequest): string {
  const folder = issue.typename === 'PullRequest' ? 'pull' : 'issues'
  return `${repositoryUrl(urls, issue.repository)}/${folder}/${issue.number}`
}

/** A label. */
export function labelShape(urls: Urls, label: Label) {
  return {
    id: label.databaseId,
    node_id: label.id,
    url: `${repositoryApi(urls, label.repository)}/labels/${encodeURIComponent(label.name)}`,
    name: label.name,
    description: label.description,
    color: label.color,
    default: false,
  }
}

/** A comment of an issue or pull request. */
export function commentShape(urls: Urls, comment: Comment) {
  const api = `${repositoryApi(urls, comment.issue.repository)}/issues/comments/${comment.databaseId}`
  const pin = comment.pinned
  return {
    id: comment.databaseId,
    node_id: comment.id,
    url: api,
    html_url: commentUrl(urls, comment),
    issue_url: issueApi(urls, comment.issue),
    body: comment.body,
    user: accountShape(urls, comment.author),
    created_at: comment.createdAt,
    updated_at: comment.updatedAt,
    author_association: association(comment.issue.repository, comment.author),
    reactions: reactionsShape(
      `${api}/reactions`,
      comment.reactions.map((reaction) => reaction.content),
    ),
    performed_via_github_app: null,
    pin: pin && { pinned_at: pin.at, pinned_by: accountShape(urls, pin.by) },
  }
}

/** The address of a comment on its issue's page. */
export function commentUrl(urls: Urls, comment: Comment): string {
  return `${issueUrl(urls, comment.issue)}#issuecomment-${comment.databaseId}`
}

/** How somebody belongs to a repository, as coarse as GitHub says it. */
export function association(repository: Repository, account: Account): string {
  if (repository.owner.login === account.login) return 'OWNER'
  const role = repository.collaborators.get(account.login.toLowerCase()) ?? 'none'
  return role === 'none' ? 'NONE' : 'COLLABORATOR'
}

function issueApi(urls: Urls, issue: Issue | PullRequest): string {
  return `${repositoryApi(urls, issue.repository)}/issues/${issue.number}`
}

function familyOf(urls: Urls, issue: Issue) {
  const { total, completed, percentCompleted } = subIssuesSummary(issue)
  return {
    issue_field_values: issue.fieldValues.map(fieldValueShape),
    sub_issues_summary: { total, completed, percent_completed: percentCompleted },
    ...(issue.parent ? { parent_issue_url: issueApi(urls, issue.parent) } : {}),
  }
}

function pullLinks(urls: Urls, pull: PullRequest) {
  const html = issueUrl(urls, pull)
  return {
    url: `${urls.api}/repos/${fullName(pull.repository)}/pulls/${pull.number}`,
    html_url: html,
    diff_url: `${html}.diff`,
    patch_url: `${html}.patch`,
    merged_at: pull.mergedAt,
  }
}

function reactionsShape(url: string, contents: readonly string[]) {
  const count = (content: string) => contents.filter((candidate) => candidate === content).length
  return {
    url,
    total_count: contents.length,
    '+1': count('THUMBS_UP'),
    '-1': count('THUMBS_DOWN'),
    laugh: count('LAUGH'),
    hooray: count('HOORAY'),
    confused: count('CONFUSED'),
    heart: count('HEART'),
    rocket: count('ROCKET'),
    eyes: count('EYES'),
  }
}
