import { editPull } from '../acts/pull-edits.ts'
import { mergePull } from '../acts/pull-merging.ts'
import { headOf, openPull, pullWithNumber } from '../acts/pulls.ts'
import type { Call } from '../call.ts'
import { demand, needs } from '../permissions.ts'
import { fileShape } from '../shapes/commit.ts'
import { fullPullShape, pullShape } from '../shapes/pull.ts'
import { pullFiles, pullHead, pullRange } from '../state/pull-git.ts'
import type { PullRequest } from '../state/things.ts'
import { type Answer, json } from './answer.ts'
import { flag, requiredText, text } from './body.ts'
import { diffAnswer } from './diff-answer.ts'
import { page } from './paging.ts'
import { numberParam, type RestRequest, repositoryOf } from './request.ts'
import type { Route } from './route.ts'

const pulls = '/repos/{owner}/{repo}/pulls'

/** Pull requests: list, open, read, change, files, merge. */
export const pullRoutes: readonly Route[] = [
  { method: 'GET', template: pulls, run: list },
  { method: 'POST', template: pulls, run: create },
  { method: 'GET', template: `${pulls}/{pull_number}`, run: get },
  { method: 'PATCH', template: `${pulls}/{pull_number}`, run: patch },
  { method: 'GET', template: `${pulls}/{pull_number}/files`, run: listFiles },
  { method: 'PUT', template: `${pulls}/{pull_number}/merge`, run: merge },
]

function list(call: Call, request: RestRequest): Answer {
  const repository = repositoryOf(call, request)
  demand(call, repository, needs.readPullRequests)
  const found = [...repository.issues.values()]
    .filter((issue) => issue.typename === 'PullRequest')
    .filter((pull) => isWanted(pull, request.query))
  return page(request, found.toReversed(), (pull) => pullShape(call.state.urls, pull))
}

function create(call: Call, request: RestRequest): Answer {
  const { body } = request
  const repository = repositoryOf(call, request)
  const opened = openPull(call, repository, {
    ...headOf(call.state, repository, requiredText(body, 'head')),
    base: requiredText(body, 'base'),
    title: requiredText(body, 'title'),
    body: text(body, 'body') ?? '',
    isDraft: flag(body, 'draft') ?? false,
  })
  const value = fullPullShape(call.state.urls, opened)
  return json(201, value, { location: value.url })
}

function get(call: Call, request: RestRequest): Answer {
  const pull = pullOf(call, request)
  const range = { resource: 'PullRequest', git: pull.repository.git, ...pullRange(pull) }
  return diffAnswer(request, range) ?? json(200, fullPullShape(call.state.urls, pull))
}

function patch(call: Call, request: RestRequest): Answer {
  const { body } = request
  const pull = pullOf(call, request)
  const state = text(body, 'state')
  editPull(call, pull, {
    title: text(body, 'title'),
    body: text(body, 'body'),
    base: text(body, 'base'),
    state: state === undefined ? undefined : state === 'open' ? 'OPEN' : 'CLOSED',
  })
  return json(200, fullPullShape(call.state.urls, pull))
}

function listFiles(call: Call, request: RestRequest): Answer {
  const pull = pullOf(call, request)
  const limits = request.diffLimits
  const place = { repository: pull.repository, sha: pullHead(pull), limits }
  return page(request, pullFiles(pull), (file) => fileShape(call.state, place, file))
}

function merge(call: Call, request: RestRequest): Answer {
  const { body } = request
  const sha = mergePull(call, pullOf(call, request), {
    method: methods.find((method) => method === text(body, 'merge_method')) ?? 'merge',
    title: text(body, 'commit_title'),
    body: text(body, 'commit_message'),
    expectedHead: text(body, 'sha'),
  })
  return json(200, { sha, merged: true, message: 'Pull Request successfully merged' })
}

const methods = ['merge', 'squash', 'rebase'] as const

function pullOf(call: Call, request: RestRequest): PullRequest {
  return pullWithNumber(call, repositoryOf(call, request), numberParam(request, 'pull_number'))
}

function isWanted(pull: PullRequest, query: URLSearchParams): boolean {
  const state = query.get('state') ?? 'open'
  const head = query.get('head')
  const base = query.get('base')
  if (state !== 'all' && (pull.state === 'OPEN') !== (state === 'open')) return false
  if (base !== null && base !== pull.baseBranch) return false
  return head === null || head === `${pull.headRepository.owner.login}:${pull.headBranch}`
}
