import { createLabel, deleteLabel, labelNamed, updateLabel } from '../acts/labels.ts'
import type { Call } from '../call.ts'
import { demand, needs } from '../permissions.ts'
import { labelShape } from '../shapes/issue.ts'
import { type Answer, json, nothing } from './answer.ts'
import { requiredText, text } from './body.ts'
import { page } from './paging.ts'
import { param, type RestRequest, repositoryOf } from './request.ts'
import type { Route } from './route.ts'

const labels = '/repos/{owner}/{repo}/labels'
const label = `${labels}/{name}`

/** The labels of a repository. */
export const labelRoutes: readonly Route[] = [
  { method: 'GET', template: labels, run: list },
  { method: 'POST', template: labels, run: create },
  { method: 'GET', template: label, run: get },
  { method: 'PATCH', template: label, run: patch },
  { method: 'DELETE', template: label, run: remove },
]

function list(call: Call, request: RestRequest): Answer {
  const repository = repositoryOf(call, request)
  demand(call, repository, needs.readIssues)
  const found = [...repository.labels.values()]
  return page(request, found, (item) => labelShape(call.state.urls, item))
}

function create(call: Call, request: RestRequest): Answer {
  const { body } = request
  const color = text(body, 'color')
  const created = createLabel(call, repositoryOf(call, request), {
    name: requiredText(body, 'name'),
    description: text(body, 'description') ?? null,
    ...(color === undefined ? {} : { color }),
  })
  const value = labelShape(call.state.urls, created)
  return json(201, value, { location: value.url })
}

function get(call: Call, request: RestRequest): Answer {
  const repository = repositoryOf(call, request)
  demand(call, repository, needs.readIssues)
  return json(200, labelShape(call.state.urls, labelNamed(repository, param(request, 'name'))))
}

function patch(call: Call, request: RestRequest): Answer {
  const { body } = request
  const found = labelNamed(repositoryOf(call, request), param(request, 'name'))
  const name = text(body, 'new_name')
  const color = text(body, 'color')
  const description = text(body, 'description')
  updateLabel(call, found, {
    ...(name === undefined ? {} : { name }),
    ...(color === undefined ? {} : { color }),
    ...(description === undefined ? {} : { description }),
  })
  return json(200, labelShape(call.state.urls, found))
}

function remove(call: Call, request: RestRequest): Answer {
  deleteLabel(call, labelNamed(repositoryOf(call, request), param(request, 'name')))
  return nothing()
}
