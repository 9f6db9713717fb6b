import type { Call } from '../call.ts'
import { quota } from '../quota.ts'
import { type Answer, json } from './answer.ts'
import type { Route } from './route.ts'

/** What is left of the hour's requests; asking is free. */
export const rateLimitRoutes: readonly Route[] = [
  { method: 'GET', template: '/rate_limit', run: getRateLimit },
]

function getRateLimit(call: Call): Answer {
  const core = quota(call.state, call.token)
  const search = { ...core, limit: 30, remaining: 30, used: 0 }
  return json(200, { resources: { core, search, graphql: core }, rate: core })
}
