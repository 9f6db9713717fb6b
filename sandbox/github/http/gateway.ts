import { setTimeout as delay, setImmediate } from 'node:timers/promises'
import type { Barriers } from '../barriers.ts'
import type { Token } from '../call.ts'
import type { ContractCheck } from '../contract/check.ts'
import type { Fault, FaultQueue } from '../faults.ts'
import type { DiffLimits } from '../patch/limits.ts'
import { quota, spend } from '../quota.ts'
import type { RequestRecorder } from '../request-log.ts'
import { type Answer, json } from '../rest/answer.ts'
import type { State } from '../state/state.ts'
import { readToken, type Tokens } from '../tokens.ts'
import { type Endpoint, readEndpoint, runEndpoint } from './endpoint.ts'
import { faultAnswer } from './fault-answers.ts'
import type { RawRequest } from './raw-request.ts'

/** All that stands between the socket and the state. */
export interface Gateway {
  readonly state: State
  readonly tokens: Tokens
  readonly recorder: RequestRecorder
  readonly faultQueue: FaultQueue
  readonly barriers: Barriers
  readonly contract: ContractCheck
  readonly pageSize: number
  readonly diffLimits: DiffLimits
  readonly treeLimit: number
  /** 0, or how long nothing may arrive before an answer goes out. */
  readonly latencyMs: number
}

/** Answers one request; null means: close the socket without an answer. */
export async function serve(gateway: Gateway, raw: RawRequest): Promise<Answer | null> {
  const { state, tokens, recorder, faultQueue, barriers } = gateway
  const token = readToken(tokens, raw.authorization)
  const endpoint = readEndpoint(state, raw)
  const { route, kind } = endpoint
  const path = `${raw.url.pathname}${raw.url.search}`
  const actor = token?.account.login ?? ''
  const end = recorder.begin({
    method: raw.method,
    path,
    route,
    kind,
    actor,
    body: raw.body ?? null,
  })
  await barriers.pass(route)
  const fault = faultQueue.take(route)
  if (gateway.latencyMs > 0) await quiet(gateway)
  if (fault === 'hang') await new Promise<never>(() => {})
  const answer = fault === 'drop' ? null : answerOf(gateway, { raw, token, endpoint, fault })
  const sent = fault === 'apply-then-drop' ? null : answer
  end(sent?.status ?? 0)
  return sent && { ...sent, headers: { ...commonHeaders(state, token, raw), ...sent.headers } }
}

/**
 * Waits until nothing has arrived for `latencyMs`. Turns of the event loop count as well as time:
 * on a busy machine the timer may fire before requests that are long there have been read.
 */
async function quiet({ recorder, latencyMs }: Gateway): Promise<void> {
  for (let seen = -1; seen !== recorder.arrivals(); ) {
    seen = recorder.arrivals()
    await delay(latencyMs)
    for (let turn = 0; turn < 5; turn += 1) await setImmediate()
  }
}

interface Received {
  readonly raw: RawRequest
  readonly token: Token | null
  readonly endpoint: Endpoint
  readonly fault: Fault | null
}

function answerOf(gateway: Gateway, { raw, token, endpoint, fault }: Received): Answer {
  if (!token) return unauthorized(raw)
  if (endpoint.route !== 'GET /rate_limit') spend(gateway.state, token)
  const faulty = fault && faultAnswer(fault, endpoint)
  if (faulty) return faulty
  const isForbiddenField = fault !== null && typeof fault === 'object' && 'forbiddenField' in fault
  const setting = {
    pageSize: gateway.pageSize,
    diffLimits: gateway.diffLimits,
    treeLimit: gateway.treeLimit,
    contract: gateway.contract,
    forbiddenPaths: isForbiddenField ? [fault.forbiddenField] : [],
  }
  const call = { state: gateway.state, token, now: gateway.state.clock.now() }
  return runEndpoint(call, endpoint, { raw, setting })
}

function unauthorized(raw: RawRequest): Answer {
  const message = raw.authorization === '' ? 'Requires authentication' : 'Bad credentials'
  const documentation_url = 'https://docs.github.com/rest'
  return json(401, { message, documentation_url, status: '401' })
}

function commonHeaders(state: State, token: Token | null, raw: RawRequest): Record<string, string> {
  const left = token && quota(state, token)
  return {
    date: new Date(state.clock.now()).toUTCString(),
    'x-github-media-type': 'github.v3; format=json',
    'x-github-api-version-selected': raw.apiVersion,
    ...(left && {
      'x-ratelimit-limit': String(left.limit),
      'x-ratelimit-remaining': String(left.remaining),
      'x-ratelimit-reset': String(left.reset),
      'x-ratelimit-used': String(left.used),
      'x-ratelimit-resource': raw.url.pathname.endsWith('/graphql') ? 'graphql' : 'core',
    }),
  }
}
