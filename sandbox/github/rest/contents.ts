import { commitOnBranch, signatureOf } from '../acts/branch-commit.ts'
import type { Call } from '../call.ts'
import { demand, needs } from '../permissions.ts'
import { conflict, notFound, Refusal } from '../refusal.ts'
import { repositoryApi, repositoryUrl } from '../shapes/repository.ts'
import { isFolder, type TreeEntry } from '../state/git-objects.ts'
import { blobBytes, branchHead, commitObject, treeEntries } from '../state/git-store.ts'
import { entryAt } from '../state/git-trees.ts'
import { nodeId } from '../state/ids.ts'
import { commitAt } from '../state/revisions.ts'
import type { Repository } from '../state/things.ts'
import { type Answer, json } from './answer.ts'
import { requiredText, text } from './body.ts'
import { param, type RestRequest, repositoryOf, wantsRaw } from './request.ts'
import type { Route } from './route.ts'

const contents = '/repos/{owner}/{repo}/contents/{path}'

/** Files and folders by path. */
export const contentRoutes: readonly Route[] = [
  { method: 'GET', template: contents, run: get },
  { method: 'PUT', template: contents, run: put },
]

/** A place in a repository, as the addresses of its answers need it. */
interface Place {
  readonly repository: Repository
  readonly path: string
  readonly ref: string
}

function get(call: Call, request: RestRequest): Answer {
  const repository = repositoryOf(call, request)
  demand(call, repository, needs.readContents)
  const ref = request.query.get('ref') ?? repository.defaultBranch
  const place = { repository, path: param(request, 'path'), ref }
  const entry = entryOf(place)
  if (!entry) throw notFound()
  const bytes = blobBytes(repository.git, entry.oid)
  if (!bytes) return json(200, folderShape(call, place, entry))
  if (wantsRaw(request)) return { status: 200, headers: {}, body: { raw: bytes } }
  return json(200, {
    ...entryShape(call, place, entry),
    content: bytes.length > 1_048_576 ? '' : bytes.toString('base64').replaceAll(/.{60}/g, '$&\n'),
    encoding: bytes.length > 1_048_576 ? 'none' : 'base64',
  })
}

/** Creates or updates one file; `sha` must name the file's present blob. */
function put(call: Call, request: RestRequest): Answer {
  const repository = repositoryOf(call, request)
  demand(call, repository, needs.writeContents)
  const branch = text(request.body, 'branch') ?? repository.defaultBranch
  const place = { repository, path: param(request, 'path'), ref: branch }
  const head = branchHead(repository.git, branch)
  if (!head) {
    throw new Refusal(`Branch ${branch} not found`, { status: 404, type: 'NOT_FOUND' })
  }
  const before = entryOf(place)
  demandCurrent(place, before, text(request.body, 'sha'))
  const bytes = Buffer.from(requiredText(request.body, 'content'), 'base64')
  const message = requiredText(request.body, 'message')
  const additions = new Map([[place.path, bytes]])
  const commit = { branch, expectedHead: head, message, additions, deletions: [] }
  const sha = commitOnBranch(call, repository, commit)
  return json(before ? 200 : 201, putShape(call, place, sha))
}

function demandCurrent(place: Place, before: TreeEntry | null, sha: string | undefined): void {
  if (before && sha === undefined) {
    const message = 'Invalid request.\n\n"sha" wasn\'t supplied.'
    throw new Refusal(message, { status: 422, type: 'UNPROCESSABLE' })
  }
  if (sha === undefined || before?.oid === sha) return
  throw conflict(`${place.path} does not match ${sha}`)
}

function entryOf({ repository, path, ref }: Place): TreeEntry | null {
  const commit = commitAt(repository, ref)
  const tree = commit ? commitObject(repository.git, commit)?.tree : undefined
  return tree ? entryAt(repository.git, tree, path) : null
}

function folderShape(call: Call, place: Place, folder: TreeEntry) {
  return (treeEntries(place.repository.git, folder.oid) ?? []).map((entry) => {
    const path = place.path === '' ? entry.name : `${place.path}/${entry.name}`
    return entryShape(call, { ...place, path }, entry)
  })
}

function entryShape(call: Call, { repository, path, ref }: Place, entry: TreeEntry) {
  const api = repositoryApi(call.state.urls, repository)
  const type = isFolder(entry) ? 'dir' : 'file'
  const html = `${repositoryUrl(call.state.urls, repository)}/${type === 'dir' ? 'tree' : 'blob'}/${ref}/${path}`
  const url = `${api}/contents/${path}?ref=${ref}`
  const git_url = `${api}/git/${type === 'dir' ? 'trees' : 'blobs'}/${entry.oid}`
  return {
    name: entry.name,
    path,
    sha: entry.oid,
    size: blobBytes(repository.git, entry.oid)?.length ?? 0,
    url,
    html_url: html,
    git_url,
    download_url: type === 'dir' ? null : `${html}?raw=true`,
    type,
    _links: { self: url, git: git_url, html },
  }
}

function putShape(call: Call, place: Place, sha: string) {
  const { repository } = place
  const entry = entryOf(place)
  const commit = commitObject(repository.git, sha)
  const author = signatureOf(call.token.account, call.now)
  return {
    content: entry && entryShape(call, place, entry),
    commit: {
      sha,
      node_id: nodeId('Commit', `${repository.databaseId}:${sha}`),
      url: `${repositoryApi(call.state.urls, repository)}/git/commits/${sha}`,
      html_url: `${repositoryUrl(call.state.urls, repository)}/commit/${sha}`,
      message: commit?.message ?? '',
      author: { name: author.name, email: author.email, date: author.at },
    },
  }
}
