import { createStatus } from '../acts/statuses.ts'
import type { Call } from '../call.ts'
import { demand, needs } from '../permissions.ts'
import { notFound } from '../refusal.ts'
import { combinedStatusShape, statusShape } from '../shapes/commit-status.ts'
import type { StatusWord } from '../state/commit-statuses.ts'
import { commitAt, commitThing } from '../state/revisions.ts'
import type { Commit } from '../state/things.ts'
import { type Answer, json } from './answer.ts'
import { invalidRequest, requiredText, text } from './body.ts'
import { page } from './paging.ts'
import { gitRepositoryOf, param, type RestRequest } from './request.ts'
import type { Route } from './route.ts'

const repository = '/repos/{owner}/{repo}'

/** Statuses of commits: give one, list all, and what they come to. */
export const statusRoutes: readonly Route[] = [
  { method: 'POST', template: `${repository}/statuses/{sha}`, run: create },
  { method: 'GET', template: `${repository}/commits/{ref}/statuses`, run: list },
  { method: 'GET', template: `${repository}/commits/{ref}/status`, run: combined },
]

function create(call: Call, request: RestRequest): Answer {
  const { body } = request
  const status = createStatus(call, gitRepositoryOf(call, request), {
    sha: param(request, 'sha'),
    state: stateOf(requiredText(body, 'state')),
    context: text(body, 'context') ?? 'default',
    description: text(body, 'description') ?? null,
    targetUrl: text(body, 'target_url') ?? null,
  })
  const value = statusShape(call.state.urls, status)
  return json(201, value, { location: value.url })
}

/** Newest first, older ones of the same context among them. */
function list(call: Call, request: RestRequest): Answer {
  const commit = commitOf(call, request)
  const found = (commit.repository.statuses.get(commit.oid) ?? []).toReversed()
  return page(request, found, (status) => statusShape(call.state.urls, status))
}

function combined(call: Call, request: RestRequest): Answer {
  return json(200, combinedStatusShape(call.state.urls, commitOf(call, request)))
}

function commitOf(call: Call, request: RestRequest): Commit {
  const found = gitRepositoryOf(call, request)
  demand(call, found, needs.readStatuses)
  const oid = commitAt(found, param(request, 'ref'))
  if (!oid) throw notFound()
  return commitThing(found, oid)
}

function stateOf(word: string): StatusWord {
  const state = states.find((candidate) => candidate === word)
  if (!state) throw invalidRequest(`${word} is not a member of [${states.join(', ')}].`)
  return state
}

const states: readonly StatusWord[] = ['error', 'failure', 'pending', 'success']
