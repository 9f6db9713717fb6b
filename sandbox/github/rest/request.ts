import type { Call } from '../call.ts'
import type { DiffLimits } from '../patch/limits.ts'
import { demand, needs } from '../permissions.ts'
import { conflict, notFound } from '../refusal.ts'
import { findRepository } from '../state/state.ts'
import type { Repository } from '../state/things.ts'

/** A REST request whose route is known. */
export interface RestRequest {
  /** The variables of the route's template, decoded. */
  readonly params: Readonly<Record<string, string>>
  readonly query: URLSearchParams
  /** An object that fits the published schema; empty when the route takes none. */
  readonly body: Readonly<Record<string, unknown>>
  /** The media type asked for. */
  readonly accept: string
  /** Full address, for links to other pages. */
  readonly url: string
  /** The sandbox's cap on `per_page`. */
  readonly pageSize: number
  readonly diffLimits: DiffLimits
  /** Entries of a recursive tree before it is cut. */
  readonly treeLimit: number
}

/** The same for git data, which an empty repository refuses. */
export function gitRepositoryOf(call: Call, request: RestRequest): Repository {
  const repository = repositoryOf(call, request)
  if (repository.git.refs.size === 0) throw conflict('Git Repository is empty.')
  return repository
}

/** A variable of the template; empty when the template has no such variable. */
export function param(request: RestRequest, name: string): string {
  return request.params[name] ?? ''
}

/** A number in the address; refused as unknown when it is none. */
export function numberParam(request: RestRequest, name: string): number {
  const text = param(request, name)
  if (!/^\d+$/.test(text)) throw notFound()
  return Number(text)
}

/** The repository of the address, when the token may see it. */
export function repositoryOf(call: Call, request: RestRequest): Repository {
  const repository = findRepository(call.state, param(request, 'owner'), param(request, 'repo'))
  if (!repository) throw notFound()
  demand(call, repository, needs.readMetadata)
  return repository
}

/** Whether the raw content was asked for in place of JSON. */
export function wantsRaw(request: RestRequest): boolean {
  return /application\/vnd\.github(\.v3)?\.raw(\+json)?/.test(request.accept)
}
