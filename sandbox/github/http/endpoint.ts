import { Kind, parse } from 'graphql'
import { creationsLeft, retryAfter } from '../acts/creation-budget.ts'
import type { Call } from '../call.ts'
import type { ContractCheck } from '../contract/check.ts'
import { executeGraph, type GraphRequest } from '../graphql/execute.ts'
import type { DiffLimits } from '../patch/limits.ts'
import { Refusal } from '../refusal.ts'
import { type Answer, json, refusalAnswer } from '../rest/answer.ts'
import { invalidRequest, isObject } from '../rest/body.ts'
import { findRoute, type Route, routeName } from '../rest/route.ts'
import { routes } from '../rest/routes.ts'
import { fullName } from '../shapes/repository.ts'
import type { State } from '../state/state.ts'
import { secondaryLimit } from './fault-answers.ts'
import type { RawRequest } from './raw-request.ts'

/** What a request turned out to ask, before anything is done. */
export type Endpoint =
  | {
      readonly type: 'graphql'
      readonly route: string
      readonly kind: 'read' | 'write'
      readonly request: GraphRequest
    }
  | {
      readonly type: 'rest'
      readonly route: string
      readonly kind: 'read' | 'write'
      readonly found: Route
      readonly params: Readonly<Record<string, string>>
    }
  | { readonly type: 'unknown'; readonly route: string; readonly kind: 'read' | 'write' }

/** Settings of the sandbox that answers depend on. */
export interface Setting {
  readonly pageSize: number
  readonly diffLimits: DiffLimits
  readonly treeLimit: number
  readonly forbiddenPaths: readonly string[]
  readonly contract: ContractCheck
}

/** Finds what a request asks; GHES paths (`/api/v3`, `/api/graphql`) work as well. */
export function readEndpoint(state: State, raw: RawRequest): Endpoint {
  const path = namedPath(state, raw.url.pathname.replace(/^\/api\/v3(?=\/|$)/, ''))
  if (raw.method === 'POST' && /^(\/api)?\/graphql$/.test(path)) return graphEndpoint(raw.body)
  const kind = raw.method === 'GET' ? 'read' : 'write'
  const match = findRoute(routes, { method: raw.method, path })
  if (!match) return { type: 'unknown', route: `unknown ${raw.method} ${path}`, kind }
  return {
    type: 'rest',
    route: routeName(match.route),
    kind,
    found: match.route,
    params: match.params,
  }
}

/** Redirects name a repository by id: `/repositories/1` for `/repos/acme/shop`. */
function namedPath(state: State, path: string): string {
  return path.replace(/^\/repositories\/(\d+)(?=\/|$)/, (own, id: string) => {
    const repository = state.repositories.values().find((each) => String(each.databaseId) === id)
    return repository ? `/repos/${fullName(repository)}` : own
  })
}

/** Does what the endpoint asks, in one step, and gives the answer. */
export function runEndpoint(
  call: Call,
  endpoint: Endpoint,
  { raw, setting }: { readonly raw: RawRequest; readonly setting: Setting },
): Answer {
  if (endpoint.type === 'graphql') return graphAnswer(call, endpoint.request, setting)
  if (endpoint.type === 'rest') return restAnswer(call, endpoint, { raw, setting })
  call.state.problems.push(
    `no such route in the sandbox: ${endpoint.route.replace('unknown ', '')}`,
  )
  return json(404, {
    message: 'Not Found',
    documentation_url: 'https://docs.github.com/rest',
    status: '404',
  })
}

function graphAnswer(call: Call, request: GraphRequest, setting: Setting): Answer {
  if (creates(request) && creationsLeft(call) <= 0) return secondaryLimit(retryAfter(call))
  const { problems } = call.state
  const [unimplemented, invalid]: [string[], string[]] = [[], []]
  const answer = executeGraph(request, { ...setting, call, unimplemented, invalid })
  problems.push(...unimplemented.map((name) => `no such field in the sandbox: ${name}`))
  problems.push(...invalid.map((message) => `not in GitHub's GraphQL schema: ${message}`))
  return json(200, answer)
}

function restAnswer(
  call: Call,
  endpoint: Extract<Endpoint, { type: 'rest' }>,
  { raw, setting }: { readonly raw: RawRequest; readonly setting: Setting },
): Answer {
  const { found, params, route } = endpoint
  const body = isObject(raw.body) ? raw.body : {}
  const request = {
    params,
    query: raw.url.searchParams,
    body,
    accept: raw.accept,
    url: raw.url.toString(),
    pageSize: setting.pageSize,
    diffLimits: setting.diffLimits,
    treeLimit: setting.treeLimit,
  }
  try {
    demandContract(call, endpoint, { raw, setting })
    const answer = found.run(call, request)
    for (const problem of setting.contract.answer(found, answer)) {
      call.state.problems.push(`${route}: ${problem}`)
    }
    return answer
  } catch (error) {
    if (error instanceof Refusal) return refusalAnswer(error)
    throw error
  }
}

function demandContract(
  { state }: Call,
  { found, route }: Extract<Endpoint, { type: 'rest' }>,
  { raw, setting }: { readonly raw: RawRequest; readonly setting: Setting },
): void {
  for (const name of setting.contract.query(found, raw.url.searchParams)) {
    state.problems.push(`${route}: query parameter ${name} is not in the published schema`)
  }
  const misfits = setting.contract.request(found, raw.body)
  for (const { problem } of misfits) {
    if (problem !== null) state.problems.push(`${route}: ${problem}`)
  }
  if (misfits[0]) throw invalidRequest(misfits[0].message)
}

function graphEndpoint(body: unknown): Endpoint {
  const request = graphRequest(body)
  const { name, isMutation } = operationOf(request)
  const kind = isMutation ? 'write' : 'read'
  const unnamed = isMutation ? '(mutation)' : '(query)'
  return { type: 'graphql', route: `graphql:${name ?? unnamed}`, kind, request }
}

function graphRequest(body: unknown): GraphRequest {
  const given = isObject(body) ? body : {}
  const { query, variables, operationName } = given
  return {
    query: typeof query === 'string' ? query : '',
    variables: isObject(variables) ? variables : {},
    operationName: typeof operationName === 'string' ? operationName : null,
  }
}

/** Whether a request makes issues, comments or pull requests. */
function creates(request: GraphRequest): boolean {
  const selections = operationOf(request).operation?.selectionSet.selections ?? []
  return selections.some(
    (selection) => selection.kind === Kind.FIELD && creations.has(selection.name.value),
  )
}

const creations = new Set(['addComment', 'createIssue', 'createPullRequest'])

function operationOf({ query, operationName }: GraphRequest) {
  try {
    const operations = parse(query).definitions.filter(
      (definition) => definition.kind === Kind.OPERATION_DEFINITION,
    )
    const operation = operations.find(({ name }) => name?.value === operationName) ?? operations[0]
    const name = operation?.name?.value
    return { operation, name, isMutation: operation?.operation === 'mutation' }
  } catch {
    // Text that does not parse is answered as such when it runs; here it only lacks a name.
    return { operation: undefined, name: undefined, isMutation: false }
  }
}
