import { pullWithNumber } from '../acts/pulls.ts'
import { requestReviews, review } from '../acts/reviews.ts'
import type { Call } from '../call.ts'
import { unprocessable } from '../refusal.ts'
import { pullShape } from '../shapes/pull.ts'
import { reviewShape } from '../shapes/review.ts'
import { reviewState } from '../state/reviews.ts'
import { findAccount } from '../state/state.ts'
import type { PullRequest } from '../state/things.ts'
import { type Answer, json } from './answer.ts'
import { text, texts } from './body.ts'
import { page } from './paging.ts'
import { numberParam, type RestRequest, repositoryOf } from './request.ts'
import type { Route } from './route.ts'

const pull = '/repos/{owner}/{repo}/pulls/{pull_number}'

/** Reviews of pull requests, and who is asked for one. */
export const reviewRoutes: readonly Route[] = [
  { method: 'POST', template: `${pull}/requested_reviewers`, run: ask },
  { method: 'GET', template: `${pull}/reviews`, run: list },
  { method: 'POST', template: `${pull}/reviews`, run: create },
]

/** There are no teams here, and no token that could see them. */
function ask(call: Call, request: RestRequest): Answer {
  const found = pullOf(call, request)
  if ((texts(request.body, 'team_reviewers') ?? []).length > 0) {
    throw unprocessable('Could not resolve to a node with the global id of the team.')
  }
  const logins = texts(request.body, 'reviewers') ?? []
  requestReviews(
    call,
    found,
    logins.map((login) => findAccount(call.state, login)),
  )
  return json(201, pullShape(call.state.urls, found))
}

function list(call: Call, request: RestRequest): Answer {
  return page(request, pullOf(call, request).reviews, (made) => reviewShape(call.state.urls, made))
}

function create(call: Call, request: RestRequest): Answer {
  const state = reviewState(text(request.body, 'event'))
  const body = text(request.body, 'body') ?? ''
  const made = review(call, pullOf(call, request), { state, body })
  return json(200, reviewShape(call.state.urls, made))
}

function pullOf(call: Call, request: RestRequest): PullRequest {
  return pullWithNumber(call, repositoryOf(call, request), numberParam(request, 'pull_number'))
}
