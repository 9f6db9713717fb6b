import { createMilestone, milestoneWithNumber, updateMilestone } from '../acts/milestones.ts'
import type { Call } from '../call.ts'
import { demand, needs } from '../permissions.ts'
import { milestoneShape } from '../shapes/milestone.ts'
import type { Milestone } from '../state/milestones.ts'
import { type Answer, json } from './answer.ts'
import { invalidRequest, requiredText, text } from './body.ts'
import { page } from './paging.ts'
import { numberParam, type RestRequest, repositoryOf } from './request.ts'
import type { Route } from './route.ts'

const milestones = '/repos/{owner}/{repo}/milestones'
const milestone = `${milestones}/{milestone_number}`

/** The milestones of a repository. */
export const milestoneRoutes: readonly Route[] = [
  { method: 'GET', template: milestones, run: list },
  { method: 'POST', template: milestones, run: create },
  { method: 'GET', template: milestone, run: get },
  { method: 'PATCH', template: milestone, run: patch },
]

/** Open ones unless asked otherwise; those due first, those without a date last. */
function list(call: Call, request: RestRequest): Answer {
  const repository = repositoryOf(call, request)
  demand(call, repository, needs.readIssues)
  const { query } = request
  const state = query.get('state') ?? 'open'
  const found = repository.milestones
    .filter((item) => state === 'all' || item.state === state.toUpperCase())
    .toSorted((left, right) => (left.dueOn ?? '9').localeCompare(right.dueOn ?? '9'))
  if (query.get('direction') === 'desc') found.reverse()
  return page(request, found, (item) => milestoneShape(call.state.urls, item))
}

function create(call: Call, request: RestRequest): Answer {
  const { body } = request
  const created = createMilestone(call, repositoryOf(call, request), {
    ...textsOf(body),
    title: requiredText(body, 'title'),
  })
  const value = milestoneShape(call.state.urls, created)
  return json(201, value, { location: value.url })
}

function get(call: Call, request: RestRequest): Answer {
  return json(200, milestoneShape(call.state.urls, milestoneOf(call, request)))
}

function patch(call: Call, request: RestRequest): Answer {
  const found = milestoneOf(call, request)
  updateMilestone(call, found, textsOf(request.body))
  return json(200, milestoneShape(call.state.urls, found))
}

function textsOf(body: RestRequest['body']) {
  const state = text(body, 'state')
  return {
    title: text(body, 'title'),
    description: body['description'] === null ? null : text(body, 'description'),
    dueOn: body['due_on'] === null ? null : dueOn(text(body, 'due_on')),
    state: state === undefined ? undefined : state === 'open' ? 'OPEN' : 'CLOSED',
  } as const
}

function dueOn(time: string | undefined): string | undefined {
  if (time === undefined || !Number.isNaN(Date.parse(time))) return time
  throw invalidRequest(`For 'properties/due_on', "${time}" is not a date-time.`)
}

function milestoneOf(call: Call, request: RestRequest): Milestone {
  const repository = repositoryOf(call, request)
  demand(call, repository, needs.readIssues)
  return milestoneWithNumber(repository, numberParam(request, 'milestone_number'))
}
