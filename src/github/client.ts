import { setTimeout as wait } from 'node:timers/promises'
import { getOctokitOptions, GitHub as Octokit } from '@actions/github/lib/utils'
import { isRecord } from '../text/canonical-json.ts'
import { readHttpDate } from '../time/instant.ts'
import { UserError } from '../user-error.ts'
import type { Answer } from './answer.ts'
import { failureOf, type GraphQlError, isRateLimited, retryAfterSeconds } from './failures.ts'

/** Where GitHub is and as whom we speak. */
export interface Connection {
  readonly token: string
  /** REST root, such as `https://api.github.com` or `https://HOST/api/v3`. */
  readonly apiUrl: string
  readonly graphqlUrl: string
  readonly owner: string
  readonly name: string
  /** First wait before a read is repeated; it doubles. Milliseconds. */
  readonly retryMilliseconds?: number
  /** How long one request may take; milliseconds. */
  readonly timeoutMilliseconds?: number
}

/** Requests to GitHub. Reads are repeated on network failures; writes only when GitHub says it has not done them. */
export interface Client {
  rest(kind: RequestKind, route: string, parameters?: RestParameters): Promise<RestAnswer>
  /** Errors of parts of an answer come with it; an answer without data is a failure. */
  graphql(kind: RequestKind, document: string, variables: object): Promise<GraphQlAnswer>
}

/** An answer, and what else GitHub told: names of headers are in lower case. */
export interface RestAnswer extends Answer {
  readonly headers: Readonly<Record<string, string | number | undefined>>
}

/** Parameters of a route, and what else GitHub is to be told. */
export interface RestParameters {
  readonly headers?: Readonly<Record<string, string>>
  /** `manual` takes a redirect for the answer. */
  readonly redirect?: 'manual'
  readonly [name: string]: unknown
}

export type RequestKind = 'read' | 'write'

export interface GraphQlAnswer {
  readonly data: Answer
  readonly errors: readonly GraphQlError[]
  /** GitHub's clock at the answer; RFC 3339 in UTC. */
  readonly readAt: string
}

/** Pinned: a newer version drops fields we read. https://docs.github.com/rest/about-the-rest-api/breaking-changes */
const apiVersion = '2022-11-28'

const maximumTries = 3

/** Longest wait GitHub may ask for before we give up instead; seconds. */
const maximumWaitSeconds = 60

/** Opens a client; nothing is sent before the first request. */
export function openClient(connection: Connection): Client {
  const octokit = new Octokit(
    getOctokitOptions(connection.token, {
      baseUrl: connection.apiUrl,
      userAgent: 'incident-loop',
      log: { debug: quiet, info: quiet, warn: quiet, error: quiet },
    }),
  )
  const send = async (kind: RequestKind, route: string, parameters: RestParameters) =>
    retrying(kind, connection, () => {
      const { redirect, ...rest } = parameters
      const signal = AbortSignal.timeout(connection.timeoutMilliseconds ?? 20_000)
      return octokit.request(route, {
        ...rest,
        headers: { 'x-github-api-version': apiVersion, ...rest.headers },
        request: redirect === undefined ? { signal } : { signal, redirect },
      })
    })
  return {
    async rest(kind, route, parameters = {}) {
      const { owner, name: repo } = connection
      const response = await send(kind, route, { owner, repo, ...parameters })
      return { path: route, value: response.data, headers: response.headers }
    },
    async graphql(kind, query, variables) {
      const response = await send(kind, `POST ${connection.graphqlUrl}`, { query, variables })
      return readGraphQl(response.data, response.headers.date ?? '')
    },
  }
}

function quiet(): void {
  // Octokit logs every failed request; a failure is told once, by whoever handles it.
}

async function retrying<Response>(
  kind: RequestKind,
  connection: Connection,
  request: () => Promise<Response>,
): Promise<Response> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await request()
    } catch (error) {
      const failure = failureOf(error)
      const pause = pauseMilliseconds(kind, { error, failure, tries, connection })
      if (pause === null) throw failure
      await wait(pause)
    }
  }
}

/** How long to wait before trying again; null for never. */
function pauseMilliseconds(
  kind: RequestKind,
  failed: {
    readonly error: unknown
    readonly failure: unknown
    readonly tries: number
    readonly connection: Connection
  },
): number | null {
  const { error, failure, tries, connection } = failed
  if (tries >= maximumTries) return null
  const code = failure instanceof UserError ? failure.code : null
  const asked = code === 'rate-limited' || kind === 'read' ? retryAfterSeconds(error) : null
  // A refusal for going too fast has done nothing, so even a write may be sent again.
  if (asked !== null) return asked <= maximumWaitSeconds ? asked * 1000 : null
  const unanswered = code === 'github-unavailable'
  if (kind === 'write' || !unanswered) return null
  const base = (connection.retryMilliseconds ?? 1000) * 2 ** (tries - 1)
  return base * (0.5 + Math.random())
}

function readGraphQl(body: unknown, date: string): GraphQlAnswer {
  const value = isRecord(body) ? body : {}
  const errors = Array.isArray(value['errors']) ? value['errors'].map(readError) : []
  if (errors.some(isRateLimited) || !isRecord(value['data'])) throw failureOf({ errors })
  const readAt = readHttpDate(date)
  if (readAt === null) throw new TypeError(`GitHub's answer has the Date ${JSON.stringify(date)}`)
  return { data: { path: 'data', value: value['data'] }, errors, readAt }
}

function readError(error: unknown): GraphQlError {
  const { type, message, path } = isRecord(error) ? error : {}
  return {
    type: typeof type === 'string' ? type : 'UNKNOWN',
    message: typeof message === 'string' ? message : JSON.stringify(error),
    path: Array.isArray(path) ? path.map(String) : [],
  }
}
