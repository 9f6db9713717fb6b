import { forkRepository } from '../acts/forks.ts'
import type { Call } from '../call.ts'
import { fullRepositoryShape } from '../shapes/repository.ts'
import { type Answer, json } from './answer.ts'
import { type RestRequest, repositoryOf } from './request.ts'
import type { Route } from './route.ts'

/** Forks. GitHub makes them a while later; here they are there at once. */
export const forkRoutes: readonly Route[] = [
  { method: 'POST', template: '/repos/{owner}/{repo}/forks', run: create },
]

function create(call: Call, request: RestRequest): Answer {
  const fork = forkRepository(call, repositoryOf(call, request))
  return json(202, fullRepositoryShape(call.state.urls, fork))
}
