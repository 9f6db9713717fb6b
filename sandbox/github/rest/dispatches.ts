import { dispatch } from '../acts/dispatch.ts'
import type { Call } from '../call.ts'
import { type Answer, nothing } from './answer.ts'
import { object, requiredText } from './body.ts'
import { type RestRequest, repositoryOf } from './request.ts'
import type { Route } from './route.ts'

/** Events made up by somebody outside. */
export const dispatchRoutes: readonly Route[] = [
  { method: 'POST', template: '/repos/{owner}/{repo}/dispatches', run: create },
]

function create(call: Call, request: RestRequest): Answer {
  const { body } = request
  const eventType = requiredText(body, 'event_type')
  dispatch(call, repositoryOf(call, request), {
    eventType,
    payload: object(body, 'client_payload'),
  })
  return nothing()
}
