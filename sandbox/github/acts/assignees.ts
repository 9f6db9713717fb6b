import type { Call } from '../call.ts'
import { atLeast, demand, needFor, needs } from '../permissions.ts'
import { accountShape } from '../shapes/account.ts'
import { findAccount } from '../state/state.ts'
import type { Account, Issue, PullRequest, Repository } from '../state/things.ts'
import { emitIssue, eventBase, record } from './timeline.ts'

/** Assigns people by login; who cannot be assigned is dropped silently, as GitHub does. */
export function addAssignees(
  call: Call,
  issue: Issue | PullRequest,
  logins: readonly string[],
): void {
  demand(call, issue.repository, needFor(needs.triageIssues, issue.typename))
  assign(call, issue, logins)
}

/** Takes people off an issue; who is not assigned leaves no trace. */
export function removeAssignees(
  call: Call,
  issue: Issue | PullRequest,
  logins: readonly string[],
): void {
  demand(call, issue.repository, needFor(needs.triageIssues, issue.typename))
  const lower = logins.map((login) => login.toLowerCase())
  for (const account of issue.assignees) {
    if (!lower.includes(account.login.toLowerCase())) continue
    issue.assignees = issue.assignees.filter((candidate) => candidate !== account)
    note(call, issue, account, 'UnassignedEvent')
  }
}

/** Whether this is a person who can be assigned to any issue of the repository. */
export function isAssignable(repository: Repository, account: Account): boolean {
  if (account.typename !== 'User') return false
  return atLeast(repository.collaborators.get(account.login.toLowerCase()) ?? 'none', 'read')
}

/** Those who can be assigned to any issue of the repository and whose login contains the query, by login. */
export function assignableUsers(
  { state }: Call,
  repository: Repository,
  query: string,
): readonly Account[] {
  return [...repository.collaborators.keys()]
    .filter((login) => login.includes(query.toLowerCase()))
    .sort()
    .flatMap((login) => findAccount(state, login) ?? [])
    .filter((account) => isAssignable(repository, account))
}

/** Assigns without asking for the right to. */
export function assign(call: Call, issue: Issue | PullRequest, logins: readonly string[]): void {
  for (const login of logins) {
    const account = findAccount(call.state, login)
    if (!account || issue.assignees.includes(account)) continue
    if (!canBeAssigned(issue, account) || issue.assignees.length >= maximumAssignees) continue
    issue.assignees = [...issue.assignees, account]
    note(call, issue, account, 'AssignedEvent')
  }
}

/** GitHub's limit of assignees on one issue. */
const maximumAssignees = 10

/** People with a role here, the author, and whoever commented. */
function canBeAssigned(issue: Issue | PullRequest, account: Account): boolean {
  if (isAssignable(issue.repository, account)) return true
  if (account.typename !== 'User') return false
  return issue.author === account || issue.comments.some((comment) => comment.author === account)
}

function note(
  call: Call,
  issue: Issue | PullRequest,
  assignee: Account,
  typename: 'AssignedEvent' | 'UnassignedEvent',
): void {
  const base = eventBase(call, issue, typename)
  record(
    call,
    typename === 'AssignedEvent'
      ? { ...base, typename, assignee }
      : { ...base, typename, assignee },
  )
  const action = typename === 'AssignedEvent' ? 'assigned' : 'unassigned'
  const payload = { assignee: accountShape(call.state.urls, assignee) }
  emitIssue(call, issue, { action, payload })
}
