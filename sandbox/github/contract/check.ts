import { readFileSync } from 'node:fs'
import type { Answer } from '../rest/answer.ts'
import { type Route, routeName } from '../rest/route.ts'
import { type Misfit, misfits } from './fit.ts'
import type { Contract, RouteContract, Schema } from './schema.ts'

/** What GitHub would say of a body that does not fit, and what the test should hear of it. */
export interface RequestMisfit {
  /** Follows `Invalid request.` in GitHub's 422. */
  readonly message: string
  /** A mistake of the code under test, not of its input: fails the test. */
  readonly problem: string | null
}

/**
 * Holds requests and answers against GitHub's published OpenAPI. Unknown fields are problems;
 * missing fields and wrong types are refused as GitHub refuses them, and that is all.
 */
export interface ContractCheck {
  request(route: Route, body: unknown): readonly RequestMisfit[]
  /** Query parameters the published route does not have; GitHub ignores them. */
  query(route: Route, query: URLSearchParams): readonly string[]
  /** How a successful answer of the sandbox differs from the published one. */
  answer(route: Route, answer: Answer): readonly string[]
}

/** A check against the slice beside this file. */
export function createContractCheck(): ContractCheck {
  const contract = readContract()
  return {
    request: (route, body) => requestMisfits(contract, contractOf(contract, route), body),
    query: (route, query) =>
      [...query.keys()].filter((name) => !contractOf(contract, route).query.includes(name)),
    answer: (route, answer) => answerMisfits(contract, contractOf(contract, route), answer),
  }
}

function readContract(): Contract {
  const parsed: Contract = JSON.parse(
    readFileSync(new URL('openapi.json', import.meta.url), 'utf8'),
  )
  return parsed
}

function contractOf(contract: Contract, route: Route): RouteContract {
  const found = contract.routes[routeName(route)]
  if (!found) throw new Error(`contract: no slice of ${routeName(route)}; run slice-openapi.ts`)
  return found
}

function requestMisfits(
  contract: Contract,
  { request }: RouteContract,
  body: unknown,
): readonly RequestMisfit[] {
  if (!request) return []
  return misfits(contract.schemas, request, body ?? {}).map(requestMisfit)
}

function requestMisfit({ kind, path, detail }: Misfit): RequestMisfit {
  if (kind === 'missing') return { message: `"${path}" wasn't supplied.`, problem: null }
  if (kind === 'type') return { message: `For 'properties/${path}', ${detail}.`, problem: null }
  const message = `"${path}" is not a permitted key.`
  return { message, problem: `request field ${path} ${detail}` }
}

function answerMisfits(
  contract: Contract,
  { answers }: RouteContract,
  answer: Answer,
): readonly string[] {
  const schema: Schema | null | undefined = answers[String(answer.status)]
  if (schema === undefined) return [`answer status ${answer.status} is not published`]
  if (answer.body === null || 'raw' in answer.body) return []
  if (schema === null) return [`answer ${answer.status} has a body, the published one has none`]
  // Answers are checked as they are sent: without undefined values.
  const sent: unknown = JSON.parse(JSON.stringify(answer.body.json))
  const found = misfits(contract.schemas, schema, sent)
  return found.map(({ path, detail }) => `answer field ${path} ${detail}`)
}
