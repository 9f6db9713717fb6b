import { addAssignees, removeAssignees } from '../acts/assignees.ts'
import { addLabelNames, removeLabelName, setLabelNames } from '../acts/issue-labels.ts'
import {
  closeIssue,
  demandIssues,
  editIssue,
  issueFor,
  openIssue,
  reopenIssue,
} from '../acts/issues.ts'
import { setMilestone } from '../acts/milestones.ts'
import type { Call } from '../call.ts'
import { demand, type Need, needs } from '../permissions.ts'
import { invalid, moved } from '../refusal.ts'
import { issueShape, issueWithCloser, labelShape } from '../shapes/issue.ts'
import type { Milestone } from '../state/milestones.ts'
import type { Issue, PullRequest, Repository, StateReason } from '../state/things.ts'
import { type Answer, json } from './answer.ts'
import { requiredText, text, texts } from './body.ts'
import { page } from './paging.ts'
import { numberParam, param, type RestRequest, repositoryOf } from './request.ts'
import type { Route } from './route.ts'

const issues = '/repos/{owner}/{repo}/issues'
const issue = `${issues}/{issue_number}`

/** Issues, and the labels and assignees on them. */
export const issueRoutes: readonly Route[] = [
  { method: 'GET', template: issues, run: listIssues },
  { method: 'POST', template: issues, run: createIssue },
  { method: 'GET', template: issue, run: getIssue },
  { method: 'PATCH', template: issue, run: patchIssue },
  { method: 'GET', template: `${issue}/labels`, run: listIssueLabels },
  { method: 'POST', template: `${issue}/labels`, run: addIssueLabels },
  { method: 'PUT', template: `${issue}/labels`, run: setIssueLabels },
  { method: 'DELETE', template: `${issue}/labels/{name}`, run: removeIssueLabel },
  { method: 'POST', template: `${issue}/assignees`, run: assignIssue },
  { method: 'DELETE', template: `${issue}/assignees`, run: unassignIssue },
]

function listIssues(call: Call, request: RestRequest): Answer {
  const repository = repositoryOf(call, request)
  demand(call, repository, needs.readIssues)
  demandIssues(repository)
  const found = [...repository.issues.values()].filter((item) => isWanted(item, request.query))
  const key = request.query.get('sort') === 'updated' ? 'updatedAt' : 'createdAt'
  found.sort((left, right) => left[key].localeCompare(right[key]) || left.number - right.number)
  if (request.query.get('direction') !== 'asc') found.reverse()
  return page(request, found, (item) => issueShape(call.state.urls, item))
}

function createIssue(call: Call, request: RestRequest): Answer {
  const { body } = request
  const repository = repositoryOf(call, request)
  const created = openIssue(call, repository, {
    title: requiredText(body, 'title'),
    body: text(body, 'body') ?? '',
    labels: texts(body, 'labels') ?? [],
    assignees: texts(body, 'assignees') ?? [],
    milestone: milestoneOf(repository, body) ?? null,
  })
  const value = issueWithCloser(call.state.urls, created)
  return json(201, value, { location: value.url })
}

function getIssue(call: Call, request: RestRequest): Answer {
  demandUnmoved(call, request)
  const found = issueOf(call, request, needs.readIssues)
  return json(200, issueWithCloser(call.state.urls, found))
}

function patchIssue(call: Call, request: RestRequest): Answer {
  const { body } = request
  demandUnmoved(call, request)
  const found = issueOf(call, request, needs.openIssues)
  const title = text(body, 'title')
  const newText = body['body'] === null ? '' : text(body, 'body')
  editIssue(call, found, {
    ...(title === undefined ? {} : { title }),
    ...(newText === undefined ? {} : { body: newText }),
  })
  patchState(call, found, body)
  const labels = texts(body, 'labels')
  if (labels) setLabelNames(call, found, labels)
  patchAssignees(call, found, texts(body, 'assignees'))
  const milestone = milestoneOf(found.repository, body)
  if (milestone !== undefined) setMilestone(call, found, milestone)
  return json(200, issueWithCloser(call.state.urls, found))
}

/** Undefined when the body says nothing of it, null when it says that there is none. */
function milestoneOf(
  repository: Repository,
  body: RestRequest['body'],
): Milestone | null | undefined {
  const { milestone } = body
  if (milestone === undefined || milestone === null) return milestone
  const found = repository.milestones.find(({ number }) => number === Number(milestone))
  if (!found) throw invalid({ resource: 'Issue', field: 'milestone', code: 'invalid' })
  return found
}

function patchState(call: Call, found: Issue | PullRequest, body: RestRequest['body']): void {
  const state = text(body, 'state')
  const reason = text(body, 'state_reason')
  if (state === 'open') reopenIssue(call, found)
  if (state === 'closed' || (reason && found.state === 'CLOSED' && reason !== 'reopened')) {
    closeIssue(call, found, { reason: closeReason(reason ?? 'completed') })
  }
}

function closeReason(reason: string): StateReason {
  if (reason === 'completed') return 'COMPLETED'
  if (reason === 'not_planned') return 'NOT_PLANNED'
  if (reason === 'duplicate') return 'DUPLICATE'
  throw invalid({ resource: 'Issue', field: 'state_reason', code: 'invalid' })
}

function patchAssignees(
  call: Call,
  found: Issue | PullRequest,
  logins: readonly string[] | undefined,
): void {
  if (!logins) return
  const kept = logins.map((login) => login.toLowerCase())
  const present = found.assignees.map(({ login }) => login)
  const gone = present.filter((login) => !kept.includes(login.toLowerCase()))
  removeAssignees(call, found, gone)
  addAssignees(call, found, logins)
}

function listIssueLabels(call: Call, request: RestRequest): Answer {
  const found = issueOf(call, request, needs.readIssues)
  return page(request, found.labels, (label) => labelShape(call.state.urls, label))
}

function addIssueLabels(call: Call, request: RestRequest): Answer {
  const found = issueOf(call, request, needs.triageIssues)
  addLabelNames(call, found, texts(request.body, 'labels') ?? [])
  return labelsOf(call, found)
}

function setIssueLabels(call: Call, request: RestRequest): Answer {
  const found = issueOf(call, request, needs.triageIssues)
  setLabelNames(call, found, texts(request.body, 'labels') ?? [])
  return labelsOf(call, found)
}

function removeIssueLabel(call: Call, request: RestRequest): Answer {
  const found = issueOf(call, request, needs.triageIssues)
  removeLabelName(call, found, param(request, 'name'))
  return labelsOf(call, found)
}

function assignIssue(call: Call, request: RestRequest): Answer {
  const found = issueOf(call, request, needs.triageIssues)
  addAssignees(call, found, texts(request.body, 'assignees') ?? [])
  return json(201, issueShape(call.state.urls, found))
}

function unassignIssue(call: Call, request: RestRequest): Answer {
  const found = issueOf(call, request, needs.triageIssues)
  removeAssignees(call, found, texts(request.body, 'assignees') ?? [])
  return json(200, issueShape(call.state.urls, found))
}

function labelsOf(call: Call, found: Issue | PullRequest): Answer {
  return json(
    200,
    found.labels.map((label) => labelShape(call.state.urls, label)),
  )
}

function issueOf(call: Call, request: RestRequest, need: Need): Issue | PullRequest {
  const repository = repositoryOf(call, request)
  return issueFor(call, repository, { number: numberParam(request, 'issue_number'), need })
}

/** GitHub redirects from a transferred issue itself, not from its comments, labels or assignees. */
function demandUnmoved(call: Call, request: RestRequest): void {
  const departure = repositoryOf(call, request).departed.get(numberParam(request, 'issue_number'))
  if (departure?.type !== 'transferred') return
  const { repository, number } = departure.to
  demand(call, repository, needs.readMetadata)
  throw moved(`${call.state.urls.api}/repositories/${repository.databaseId}/issues/${number}`)
}

function isWanted(item: Issue | PullRequest, query: URLSearchParams): boolean {
  const state = query.get('state') ?? 'open'
  const labels = (query.get('labels') ?? '').split(',').filter((name) => name !== '')
  const since = query.get('since')
  if (state !== 'all' && (item.state === 'OPEN') !== (state === 'open')) return false
  if (since && item.updatedAt < since) return false
  return labels.every((name) =>
    item.labels.some((label) => label.name.toLowerCase() === name.toLowerCase()),
  )
}
