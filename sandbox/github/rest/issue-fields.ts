import { setIssueFields } from '../acts/issue-fields.ts'
import { issueFor } from '../acts/issues.ts'
import type { Call } from '../call.ts'
import { type Need, needs } from '../permissions.ts'
import { forbidden, notFound } from '../refusal.ts'
import { fieldValueShape, issueFieldShape } from '../shapes/issue-field.ts'
import type { Issue } from '../state/things.ts'
import { type Answer, json } from './answer.ts'
import { objects, requiredText } from './body.ts'
import { page } from './paging.ts'
import { numberParam, param, type RestRequest, repositoryOf } from './request.ts'
import type { Route } from './route.ts'

const values = '/repos/{owner}/{repo}/issues/{issue_number}/issue-field-values'

/** The fields that an organization gives its issues, and what an issue has in them. */
export const issueFieldRoutes: readonly Route[] = [
  { method: 'GET', template: '/orgs/{org}/issue-fields', run: listFields },
  { method: 'GET', template: values, run: list },
  { method: 'POST', template: values, run: add },
]

/** Tokens of Apps would need a permission of the organization, which the default token never has. */
function listFields(call: Call, request: RestRequest): Answer {
  if (call.state.lacks.has('issue-fields')) throw notFound()
  if (call.token.kind !== 'user') throw forbidden('Resource not accessible by integration')
  const name = param(request, 'org').toLowerCase()
  const found = call.state.issueFields.filter((field) => field.organization.toLowerCase() === name)
  return page(request, found, issueFieldShape)
}

function list(call: Call, request: RestRequest): Answer {
  return page(request, issueOf(call, request, needs.readIssues).fieldValues, fieldValueShape)
}

function add(call: Call, request: RestRequest): Answer {
  const issue = issueOf(call, request, needs.maintainIssues)
  const changes = objects(request.body, 'issue_field_values').map((given) => {
    const field = call.state.issueFields.find((each) => each.databaseId === given['field_id'])
    if (!field) throw notFound()
    return { field, value: requiredText(given, 'value') }
  })
  setIssueFields(call, issue, changes)
  return json(200, issue.fieldValues.map(fieldValueShape))
}

function issueOf(call: Call, request: RestRequest, need: Need): Issue {
  if (call.state.lacks.has('issue-fields')) throw notFound()
  const number = numberParam(request, 'issue_number')
  const found = issueFor(call, repositoryOf(call, request), { number, need })
  if (found.typename === 'Issue') return found
  throw notFound()
}
