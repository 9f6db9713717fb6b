import { issueFor } from '../acts/issues.ts'
import { addSubIssue, removeSubIssue } from '../acts/sub-issues.ts'
import type { Call } from '../call.ts'
import { type Need, needs } from '../permissions.ts'
import { notFound, unprocessable } from '../refusal.ts'
import { issueShape } from '../shapes/issue.ts'
import { findIssue } from '../state/state.ts'
import type { Issue } from '../state/things.ts'
import { type Answer, json } from './answer.ts'
import { flag } from './body.ts'
import { page } from './paging.ts'
import { numberParam, type RestRequest, repositoryOf } from './request.ts'
import type { Route } from './route.ts'

const issue = '/repos/{owner}/{repo}/issues/{issue_number}'

/** The sub-issues of an issue, by the ids of REST. */
export const subIssueRoutes: readonly Route[] = [
  { method: 'GET', template: `${issue}/sub_issues`, run: list },
  { method: 'POST', template: `${issue}/sub_issues`, run: add },
  { method: 'DELETE', template: `${issue}/sub_issue`, run: remove },
]

function list(call: Call, request: RestRequest): Answer {
  const parent = parentOf(call, request, needs.readIssues)
  return page(request, parent.subIssues, (item) => issueShape(call.state.urls, item))
}

function add(call: Call, request: RestRequest): Answer {
  const parent = parentOf(call, request, needs.triageIssues)
  const child = childOf(call, request)
  addSubIssue(call, parent, { child, replaceParent: flag(request.body, 'replace_parent') ?? false })
  return json(201, issueShape(call.state.urls, parent))
}

function remove(call: Call, request: RestRequest): Answer {
  const parent = parentOf(call, request, needs.triageIssues)
  removeSubIssue(call, parent, childOf(call, request))
  return json(200, issueShape(call.state.urls, parent))
}

function parentOf(call: Call, request: RestRequest, need: Need): Issue {
  if (call.state.lacks.has('sub-issues')) throw notFound()
  const repository = repositoryOf(call, request)
  const found = issueFor(call, repository, { number: numberParam(request, 'issue_number'), need })
  if (found.typename === 'Issue') return found
  throw notFound()
}

function childOf({ state }: Call, { body }: RestRequest): Issue {
  const found = findIssue(state, ({ databaseId }) => databaseId === body['sub_issue_id'])
  if (!found) throw unprocessable('The provided sub-issue does not exist')
  return found
}
