import { createRef, deleteRef, updateRef } from '../acts/refs.ts'
import type { Call } from '../call.ts'
import { demand, needs } from '../permissions.ts'
import { notFound, unprocessable } from '../refusal.ts'
import { repositoryApi } from '../shapes/repository.ts'
import { tagObject } from '../state/git-store.ts'
import { nodeId } from '../state/ids.ts'
import type { Repository } from '../state/things.ts'
import { type Answer, json, nothing } from './answer.ts'
import { flag, requiredText } from './body.ts'
import { gitRepositoryOf, param, type RestRequest } from './request.ts'
import type { Route } from './route.ts'

const git = '/repos/{owner}/{repo}/git'

/** Branches and tags as refs. */
export const gitRefRoutes: readonly Route[] = [
  { method: 'GET', template: `${git}/ref/{ref}`, run: get },
  { method: 'POST', template: `${git}/refs`, run: create },
  { method: 'PATCH', template: `${git}/refs/{ref}`, run: update },
  { method: 'DELETE', template: `${git}/refs/{ref}`, run: remove },
]

function get(call: Call, request: RestRequest): Answer {
  const repository = gitRepositoryOf(call, request)
  demand(call, repository, needs.readContents)
  return json(200, refShape(call, repository, `refs/${param(request, 'ref')}`))
}

function create(call: Call, request: RestRequest): Answer {
  const repository = gitRepositoryOf(call, request)
  const ref = requiredText(request.body, 'ref')
  createRef(call, repository, { ref, oid: requiredText(request.body, 'sha') })
  const value = refShape(call, repository, ref)
  return json(201, value, { location: value.url })
}

function update(call: Call, request: RestRequest): Answer {
  const repository = gitRepositoryOf(call, request)
  const ref = `refs/${param(request, 'ref')}`
  const oid = requiredText(request.body, 'sha')
  if (!/^[0-9a-f]{40}$/.test(oid))
    throw unprocessable(
      'The sha parameter must be exactly 40 characters and contain only [0-9a-f].',
    )
  updateRef(call, repository, { ref, oid, force: flag(request.body, 'force') ?? false })
  return json(200, refShape(call, repository, ref))
}

function remove(call: Call, request: RestRequest): Answer {
  deleteRef(call, gitRepositoryOf(call, request), `refs/${param(request, 'ref')}`)
  return nothing()
}

function refShape(call: Call, repository: Repository, ref: string) {
  const sha = repository.git.refs.get(ref)
  if (!sha) throw notFound()
  const api = `${repositoryApi(call.state.urls, repository)}/git`
  return {
    ref,
    node_id: nodeId('Ref', `${repository.databaseId}:${ref}`),
    url: `${api}/${ref}`,
    object: tagObject(repository.git, sha)
      ? { type: 'tag', sha, url: `${api}/tags/${sha}` }
      : { type: 'commit', sha, url: `${api}/commits/${sha}` },
  }
}
