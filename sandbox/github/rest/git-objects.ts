import { signatureOf } from '../acts/branch-commit.ts'
import { demandNoSecretIn } from '../acts/push-protection.ts'
import type { Call } from '../call.ts'
import { shiftTime } from '../clock.ts'
import { demand, needs } from '../permissions.ts'
import { notFound, unprocessable } from '../refusal.ts'
import { repositoryApi, repositoryUrl } from '../shapes/repository.ts'
import type { Signature, TreeEntry } from '../state/git-objects.ts'
import {
  blobBytes,
  commitObject,
  type GitStore,
  putObject,
  treeEntries,
} from '../state/git-store.ts'
import { allEntries, changeTree, emptyTree, type TreeChange } from '../state/git-trees.ts'
import { nodeId } from '../state/ids.ts'
import { commitAt } from '../state/revisions.ts'
import type { Repository } from '../state/things.ts'
import { type Answer, json } from './answer.ts'
import { isObject, object, objects, requiredText, text, texts } from './body.ts'
import { gitRepositoryOf, param, type RestRequest, wantsRaw } from './request.ts'
import type { Route } from './route.ts'

const git = '/repos/{owner}/{repo}/git'

/** Blobs, trees and commits. */
export const gitObjectRoutes: readonly Route[] = [
  { method: 'POST', template: `${git}/blobs`, run: createBlob },
  { method: 'GET', template: `${git}/blobs/{file_sha}`, run: getBlob },
  { method: 'POST', template: `${git}/trees`, run: createTree },
  { method: 'GET', template: `${git}/trees/{tree_sha}`, run: getTree },
  { method: 'POST', template: `${git}/commits`, run: createCommit },
  { method: 'GET', template: `${git}/commits/{commit_sha}`, run: getCommit },
]

function createBlob(call: Call, request: RestRequest): Answer {
  const repository = writable(call, request)
  const content = requiredText(request.body, 'content')
  const encoding = text(request.body, 'encoding') === 'base64' ? 'base64' : 'utf8'
  const bytes = Buffer.from(content, encoding)
  demandNoSecretIn(repository, bytes)
  const sha = putObject(repository.git, { type: 'blob', bytes })
  return json(201, { sha, url: `${repositoryApi(call.state.urls, repository)}/git/blobs/${sha}` })
}

function getBlob(call: Call, request: RestRequest): Answer {
  const repository = readable(call, request)
  const sha = param(request, 'file_sha')
  const bytes = blobBytes(repository.git, sha)
  if (!bytes) throw notFound()
  if (wantsRaw(request)) return { status: 200, headers: {}, body: { raw: bytes } }
  return json(200, {
    sha,
    node_id: nodeId('Blob', `${repository.databaseId}:${sha}`),
    size: bytes.length,
    url: `${repositoryApi(call.state.urls, repository)}/git/blobs/${sha}`,
    content: bytes.toString('base64').replaceAll(/.{60}/g, '$&\n'),
    encoding: 'base64',
  })
}

function createTree(call: Call, request: RestRequest): Answer {
  const repository = writable(call, request)
  const changes = new Map<string, TreeChange>()
  for (const item of objects(request.body, 'tree')) {
    changes.set(requiredText(item, 'path'), treeChange(repository.git, item))
  }
  const base = baseTree(repository.git, text(request.body, 'base_tree'))
  const sha = changeTree(repository.git, base, changes) ?? emptyTree(repository.git)
  const limit = Number.POSITIVE_INFINITY
  return json(201, treeShape(call, repository, { sha, isRecursive: false, limit }))
}

function treeChange(store: GitStore, item: Readonly<Record<string, unknown>>): TreeChange {
  if (item['sha'] === null) return null
  const mode = (text(item, 'mode') ?? '100644').replace(/^0/, '')
  const content = text(item, 'content')
  const oid =
    content === undefined
      ? text(item, 'sha')
      : putObject(store, { type: 'blob', bytes: Buffer.from(content) })
  if (!oid) throw unprocessable('Must supply either tree.sha or tree.content')
  if (!store.objects.has(oid)) throw unprocessable(`tree.sha ${oid} is not a valid object`)
  return { mode, oid }
}

function baseTree(store: GitStore, sha: string | undefined): string | null {
  if (sha === undefined) return null
  const tree = commitObject(store, sha)?.tree ?? sha
  if (!treeEntries(store, tree)) throw unprocessable('base_tree is not a valid tree oid')
  return tree
}

function getTree(call: Call, request: RestRequest): Answer {
  const repository = readable(call, request)
  const given = param(request, 'tree_sha')
  const sha = commitObject(repository.git, commitAt(repository, given) ?? given)?.tree ?? given
  if (!treeEntries(repository.git, sha)) throw notFound()
  const isRecursive = request.query.has('recursive')
  const limit = isRecursive ? request.treeLimit : Number.POSITIVE_INFINITY
  return json(200, treeShape(call, repository, { sha, isRecursive, limit }))
}

interface TreeQuestion {
  readonly sha: string
  readonly isRecursive: boolean
  /** More entries are cut. */
  readonly limit: number
}

function treeShape(call: Call, repository: Repository, { sha, isRecursive, limit }: TreeQuestion) {
  const api = `${repositoryApi(call.state.urls, repository)}/git`
  const entries: readonly (readonly [string, TreeEntry])[] = isRecursive
    ? [...allEntries(repository.git, sha)]
    : (treeEntries(repository.git, sha) ?? []).map((entry) => [entry.name, entry] as const)
  const tree = entries.slice(0, limit).map(([path, entry]) => {
    const bytes = blobBytes(repository.git, entry.oid)
    const type = bytes ? 'blob' : 'tree'
    const base = { path, mode: entry.mode.padStart(6, '0'), type, sha: entry.oid }
    const url = `${api}/${type}s/${entry.oid}`
    return bytes ? { ...base, size: bytes.length, url } : { ...base, url }
  })
  return { sha, url: `${api}/trees/${sha}`, tree, truncated: entries.length > limit }
}

function createCommit(call: Call, request: RestRequest): Answer {
  const repository = writable(call, request)
  const { body } = request
  const tree = requiredText(body, 'tree')
  if (!treeEntries(repository.git, tree)) throw unprocessable('Tree SHA does not exist')
  const parents = texts(body, 'parents') ?? []
  for (const parent of parents) {
    if (!commitObject(repository.git, parent)) throw unprocessable('Parent SHA does not exist')
  }
  const author = signature(call, object(body, 'author'))
  const committer = isObject(body['committer']) ? signature(call, body['committer']) : author
  const message = requiredText(body, 'message')
  const commit = { type: 'commit', tree, parents, author, committer, message } as const
  const sha = putObject(repository.git, commit)
  return json(201, commitShape(call, repository, sha))
}

function signature(call: Call, given: Readonly<Record<string, unknown>>): Signature {
  const own = signatureOf(call.token.account, call.now)
  const at = text(given, 'date')
  return {
    name: text(given, 'name') ?? own.name,
    email: text(given, 'email') ?? own.email,
    at: at === undefined ? own.at : shiftTime(at, 0),
  }
}

function getCommit(call: Call, request: RestRequest): Answer {
  const repository = readable(call, request)
  const sha = param(request, 'commit_sha')
  if (!commitObject(repository.git, sha)) throw notFound()
  return json(200, commitShape(call, repository, sha))
}

function commitShape(call: Call, repository: Repository, sha: string) {
  const commit = commitObject(repository.git, sha)
  if (!commit) throw notFound()
  const api = `${repositoryApi(call.state.urls, repository)}/git`
  const html = `${repositoryUrl(call.state.urls, repository)}/commit`
  const person = ({ name, email, at }: Signature) => ({ name, email, date: at })
  return {
    sha,
    node_id: nodeId('Commit', `${repository.databaseId}:${sha}`),
    url: `${api}/commits/${sha}`,
    html_url: `${html}/${sha}`,
    author: person(commit.author),
    committer: person(commit.committer),
    tree: { sha: commit.tree, url: `${api}/trees/${commit.tree}` },
    message: commit.message,
    parents: commit.parents.map((parent) => ({
      sha: parent,
      url: `${api}/commits/${parent}`,
      html_url: `${html}/${parent}`,
    })),
    verification: {
      verified: false,
      reason: 'unsigned',
      signature: null,
      payload: null,
      verified_at: null,
    },
  }
}

function writable(call: Call, request: RestRequest): Repository {
  const repository = gitRepositoryOf(call, request)
  demand(call, repository, needs.writeContents)
  return repository
}

function readable(call: Call, request: RestRequest): Repository {
  const repository = gitRepositoryOf(call, request)
  demand(call, repository, needs.readContents)
  return repository
}
