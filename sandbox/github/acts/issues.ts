import type { Call } from '../call.ts'
import { allows, demand, type Need, needFor, needs } from '../permissions.ts'
import { notFound, Refusal } from '../refusal.ts'
import { nodeId } from '../state/ids.ts'
import type { Milestone } from '../state/milestones.ts'
import { nextId, register } from '../state/state.ts'
import type { Commit, Issue, PullRequest, Repository, StateReason } from '../state/things.ts'
import { assign } from './assignees.ts'
import { editContent } from './content-edits.ts'
import { demandCreationBudget } from './creation-budget.ts'
import { type FieldChange, setIssueFields } from './issue-fields.ts'
import { applyLabels, ensureLabels } from './issue-labels.ts'
import { checkBody, checkTitle } from './limits.ts'
import { linkMentions } from './links.ts'
import { moveToMilestone } from './milestones.ts'
import { markPullClosed, markPullOpen } from './pull-state.ts'
import { adopt, demandAdoption } from './sub-issues.ts'
import { emitIssue, eventBase, record } from './timeline.ts'

/** What an issue is opened with; labels and assignees by name. */
export interface NewIssue {
  readonly title: string
  readonly body?: string
  readonly labels?: readonly string[]
  readonly assignees?: readonly string[]
  readonly milestone?: Milestone | null
  readonly fields?: readonly FieldChange[]
  /** The issue it is made a sub-issue of. */
  readonly parent?: Issue | null
}

/**
 * Opens an issue: `opened`, then one `labeled` and one `assigned` for each, and `milestoned`. Labels, assignees
 * and milestone of somebody without triage rights are dropped silently, as GitHub does.
 */
export function openIssue(call: Call, repository: Repository, input: NewIssue): Issue {
  demand(call, repository, needs.openIssues)
  demandIssues(repository)
  checkTitle(input.title)
  checkBody('Issue', input.body ?? '')
  if (input.parent) demandAdoption(call, input.parent)
  demandCreationBudget(call)
  const issue = createIssue(call, repository, input)
  const mayTriage = allows(call, repository, needs.triageIssues)
  const labels = mayTriage ? ensureLabels(call, repository, input.labels ?? []) : []
  issue.labels = labels
  emitIssue(call, issue, { action: 'opened' })
  issue.labels = []
  applyLabels(call, issue, labels)
  if (mayTriage) assign(call, issue, input.assignees ?? [])
  if (mayTriage && input.milestone) moveToMilestone(call, issue, input.milestone)
  if (input.fields?.length) setIssueFields(call, issue, input.fields)
  if (input.parent) adopt(call, input.parent, issue)
  return issue
}

/** The issue or pull request with this number, when the token may do with it what it needs. */
export function issueFor(
  call: Call,
  repository: Repository,
  { number, need }: { readonly number: number; readonly need: Need },
): Issue | PullRequest {
  const issue = repository.issues.get(number)
  demand(call, repository, needFor(need, issue?.typename ?? 'Issue'))
  if (!issue || issue.typename === 'Issue') demandIssues(repository)
  if (!issue) throw unknownIssue(repository, number)
  return issue
}

/** Changes title or body; unchanged text leaves no trace. Own issues or write right. */
export function editIssue(
  call: Call,
  issue: Issue | PullRequest,
  { title = issue.title, body = issue.body }: { readonly title?: string; readonly body?: string },
): void {
  if (title === issue.title && body === issue.body) return
  demandOwnOr(needs.maintainIssues, { call, issue })
  checkTitle(title)
  checkBody('Issue', body)
  const changes: Record<string, { readonly from: string }> = {}
  if (title !== issue.title) changes['title'] = { from: issue.title }
  if (body !== issue.body) changes['body'] = { from: issue.body }
  if (title !== issue.title) rename(call, issue, title)
  if (body !== issue.body) editContent(call, issue, body)
  issue.updatedAt = call.now
  emitIssue(call, issue, { action: 'edited', payload: { changes } })
}

/** Closes an open issue. On a closed one only a different reason makes another event. */
export function closeIssue(
  call: Call,
  issue: Issue | PullRequest,
  {
    reason = 'COMPLETED',
    canonical,
  }: { readonly reason?: StateReason; readonly canonical?: Issue } = {},
): void {
  demandOwnOr(needs.triageIssues, { call, issue })
  if (issue.typename === 'PullRequest') markPullClosed(call, issue)
  else markClosed(call, issue, { reason, ...(canonical ? { canonical } : {}) })
}

/** Closes without asking for the right to; `closer` is what did it, if not a person's own act. */
export function markClosed(
  call: Call,
  issue: Issue,
  {
    reason,
    canonical,
    closer = null,
  }: {
    readonly reason: StateReason
    readonly canonical?: Issue
    readonly closer?: PullRequest | Commit | null
  },
): void {
  if (issue.state === 'CLOSED' && issue.stateReason === reason) return
  issue.state = 'CLOSED'
  issue.stateReason = reason
  issue.closedAt = call.now
  issue.closedBy = call.token.account
  if (canonical) {
    const base = eventBase(call, issue, 'MarkedAsDuplicateEvent')
    record(call, { ...base, typename: 'MarkedAsDuplicateEvent', canonical })
  }
  const base = eventBase(call, issue, 'ClosedEvent')
  record(call, { ...base, typename: 'ClosedEvent', stateReason: reason, closer })
  emitIssue(call, issue, { action: 'closed' })
}

/** Opens a closed issue again; an open one stays as it is. */
export function reopenIssue(call: Call, issue: Issue | PullRequest): void {
  demandOwnOr(needs.triageIssues, { call, issue })
  if (issue.state === 'OPEN') return
  if (issue.typename === 'PullRequest') {
    markPullOpen(call, issue)
    return
  }
  issue.state = 'OPEN'
  issue.stateReason = 'REOPENED'
  issue.closedAt = null
  issue.closedBy = null
  record(call, { ...eventBase(call, issue, 'ReopenedEvent'), typename: 'ReopenedEvent' })
  emitIssue(call, issue, { action: 'reopened' })
}

/** Refuses when issues are switched off. */
export function demandIssues(repository: Repository): void {
  if (repository.hasIssues) return
  throw new Refusal('Issues has been disabled in this repository.', {
    status: 410,
    type: 'UNPROCESSABLE',
  })
}

/** Deleted issues are gone for good; what is below a transferred one is just not there. */
function unknownIssue(repository: Repository, number: number): Refusal {
  if (repository.departed.get(number)?.type !== 'deleted') return notFound()
  return new Refusal('This issue was deleted', { status: 410, type: 'NOT_FOUND' })
}

function createIssue(call: Call, repository: Repository, input: NewIssue): Issue {
  const { state } = call
  const number = repository.nextNumber
  repository.nextNumber += 1
  const issue: Issue = {
    typename: 'Issue',
    id: nodeId('Issue', `${repository.databaseId}.${number}`),
    databaseId: nextId(state),
    repository,
    number,
    author: call.token.account,
    createdAt: call.now,
    title: input.title,
    body: input.body ?? '',
    updatedAt: call.now,
    lastEditedAt: null,
    edits: [],
    closedAt: null,
    closedBy: null,
    labels: [],
    assignees: [],
    milestone: null,
    comments: [],
    timeline: [],
    reactions: [],
    state: 'OPEN',
    stateReason: null,
    parent: null,
    subIssues: [],
    fieldValues: [],
  }
  repository.issues.set(number, register(state, issue))
  linkMentions(call, issue, issue.body)
  return issue
}

function rename(call: Call, issue: Issue | PullRequest, title: string): void {
  record(call, {
    ...eventBase(call, issue, 'RenamedTitleEvent'),
    typename: 'RenamedTitleEvent',
    previousTitle: issue.title,
    currentTitle: title,
  })
  issue.title = title
}

interface Attempt {
  readonly call: Call
  readonly issue: Issue | PullRequest
}

/** People may always change their own issues. */
function demandOwnOr(need: Need, { call, issue }: Attempt): void {
  const isOwn = issue.author === call.token.account && call.token.kind === 'user'
  demand(call, issue.repository, needFor(isOwn ? needs.openIssues : need, issue.typename))
}
