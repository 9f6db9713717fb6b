import type {
  ChangesObservation,
  ObservedCommit,
  ObservedDeployment,
  ObservedPull,
  ObservedRelease,
} from '../changes/observation.ts'
import { compareText } from '../text/order.ts'
import type { ChangesSearch } from '../world.ts'
import {
  type Answer,
  at,
  fields,
  flag,
  integer,
  isPresent,
  list,
  text,
  textOrNull,
} from './answer.ts'
import type { Client, GraphQlAnswer } from './client.ts'
import { deploymentState } from './deployment-state.ts'
import { documents } from './documents.ts'
import { graphQlFailure } from './failures.ts'
import type { Place } from './observe.ts'
import { readDeployRuns } from './read-deploy-runs.ts'
import { readText } from './read-text.ts'

/** How much is read of each, in one request whatever there is. */
const limits = { deployments: 100, commits: 100 }

/**
 * What was deployed and what landed: one request, and one more for each workflow that deploys.
 *
 * A part that GitHub keeps back is named in `unread` and reads as empty; the rest is used.
 */
export async function readChanges(
  client: Client,
  { owner, name }: Place,
  search: ChangesSearch,
): Promise<ChangesObservation> {
  const { environments, tip, until, deployWorkflows } = search
  const [{ repository, unread }, runs] = await Promise.all([
    askRepository(client, { owner, name, environments, tip: tip ?? 'HEAD', until, ...limits }),
    readDeployRuns(client, deployWorkflows),
  ])
  const deployments = at(repository, 'deployments')
  const branch = at(repository, 'defaultBranchRef')
  const commit = at(repository, 'tip')
  const history = isPresent(commit) ? at(commit, 'history') : nothing
  const commits = nodesOf(history)
  const codeowners = ['codeowners', 'codeownersAtRoot', 'codeownersInDocs']
  const texts = codeowners.map((file) => readText(client, at(repository, file), 'CODEOWNERS'))
  return {
    deployments: nodesOf(deployments).map(readDeployment),
    deploymentsAreCut: hasMore(deployments),
    environmentNames: environmentNames(at(repository, 'environmentNames')),
    deployRuns: runs.runs,
    releases: readReleases(repository),
    commits: commits.map(readCommit),
    commitsAreCut: hasMore(history),
    branch: isPresent(branch) ? text(at(branch, 'name')) : '',
    pulls: new Map(commits.flatMap(readPulls)),
    workflows: await readWorkflows(client, at(repository, 'workflows')),
    codeowners: (await Promise.all(texts)).find((found) => found !== null) ?? null,
    unread: [...unread, ...runs.unread],
  }
}

/**
 * Asks, and asks once more without what is kept back: one part that must not be read takes the whole repository out of the
 * answer, as its field may not be null.
 */
async function askRepository(
  client: Client,
  variables: object,
): Promise<{ readonly repository: Answer; readonly unread: readonly string[] }> {
  const ask = (parts: object) =>
    client.graphql('read', documents.changes(), { ...variables, ...parts })
  const whole = await ask({ withDeployments: true, withReleases: true })
  const repository = at(whole.data, 'repository')
  if (isPresent(repository)) return { repository, unread: unreadParts(whole) }
  const kept = whole.errors.map(({ path }) => path[1] ?? '')
  const withDeployments = !kept.includes('deployments') && !kept.includes('environmentNames')
  const withReleases = !kept.includes('releases') && !kept.includes('tags')
  if (withDeployments && withReleases) throw graphQlFailure(whole.errors)
  const rest = await ask({ withDeployments, withReleases })
  if (!isPresent(at(rest.data, 'repository'))) throw graphQlFailure(rest.errors)
  return {
    repository: at(rest.data, 'repository'),
    unread: [...new Set([...unreadParts(whole), ...unreadParts(rest)])],
  }
}

const nothing: Answer = { path: 'nothing', value: null }

/** The nodes of a connection; none of one that was kept back. */
function nodesOf(connection: Answer): readonly Answer[] {
  return isPresent(connection) ? list(at(connection, 'nodes')) : []
}

function hasMore(connection: Answer): boolean {
  return isPresent(connection) && flag(at(connection, 'pageInfo', 'hasNextPage'))
}

/** A deployment as the fragment `LiveDeployment` answers it. */
export function readDeployment(deployment: Answer): ObservedDeployment {
  const ref = at(deployment, 'ref')
  return {
    id: integer(at(deployment, 'databaseId')),
    sha: text(at(deployment, 'commitOid')),
    isGone: !isPresent(at(deployment, 'commit')),
    environment: textOrNull(at(deployment, 'environment')) ?? '',
    task: textOrNull(at(deployment, 'task')) ?? 'deploy',
    createdAt: text(at(deployment, 'createdAt')),
    ref: isPresent(ref) ? text(at(ref, 'name')) : null,
    statuses: nodesOf(at(deployment, 'statuses')).map((status) => ({
      state: deploymentState(text(at(status, 'state'))),
      at: text(at(status, 'createdAt')),
      logUrl: textOrNull(at(status, 'logUrl')),
    })),
  }
}

function environmentNames(connection: Answer): readonly string[] {
  const names = nodesOf(connection).map((node) => textOrNull(at(node, 'environment')) ?? '')
  return [...new Set(names)].filter((name) => name !== '')
}

function readCommit(commit: Answer): ObservedCommit {
  const pull = mergedPull(commit)
  return {
    sha: text(at(commit, 'oid')),
    at: text(at(commit, 'committedDate')),
    title: text(at(commit, 'messageHeadline')),
    body: text(at(commit, 'messageBody')),
    url: text(at(commit, 'url')),
    parents: nodesOf(at(commit, 'parents')).map((parent) => text(at(parent, 'oid'))),
    pull: pull === null ? null : integer(at(pull, 'number')),
  }
}

/** The pull request a commit came by. One that is still open has brought nothing. */
function mergedPull(commit: Answer): Answer | null {
  const pulls = nodesOf(at(commit, 'associatedPullRequests'))
  return pulls.find((pull) => flag(at(pull, 'merged'))) ?? null
}

function readPulls(commit: Answer): readonly (readonly [number, ObservedPull])[] {
  const pull = mergedPull(commit)
  if (pull === null) return []
  const number = integer(at(pull, 'number'))
  const files = at(pull, 'files')
  const read = {
    number,
    title: text(at(pull, 'title')),
    body: text(at(pull, 'body')),
    url: text(at(pull, 'url')),
    mergedAt: textOrNull(at(pull, 'mergedAt')),
    files: nodesOf(files).map((file) => ({
      path: text(at(file, 'path')),
      added: integer(at(file, 'additions')),
      deleted: integer(at(file, 'deletions')),
    })),
    fileCount: isPresent(files) ? integer(at(files, 'totalCount')) : 0,
  }
  return [[number, read]]
}

/** Releases, and the tags that have none, newest first. */
function readReleases(repository: Answer): readonly ObservedRelease[] {
  const released = nodesOf(at(repository, 'releases')).flatMap(readRelease)
  const known = new Set(released.map(({ tag }) => tag))
  const tagged = nodesOf(at(repository, 'tags'))
    .flatMap(readTag)
    .filter(({ tag }) => !known.has(tag))
  return [...released, ...tagged].toSorted((a, b) => compareText(b.at, a.at))
}

function readRelease(release: Answer): readonly ObservedRelease[] {
  const commit = at(release, 'tagCommit')
  const publishedAt = textOrNull(at(release, 'publishedAt'))
  if (!isPresent(commit) || publishedAt === null || flag(at(release, 'isDraft'))) return []
  const tag = text(at(release, 'tagName'))
  return [{ tag, sha: text(at(commit, 'oid')), at: publishedAt, url: text(at(release, 'url')) }]
}

function readTag(ref: Answer): readonly ObservedRelease[] {
  const target = at(ref, 'target')
  if (!isPresent(target)) return []
  const isAnnotated = text(at(target, '__typename')) === 'Tag'
  const commit = isAnnotated ? at(target, 'target') : target
  if (text(at(commit, '__typename')) !== 'Commit') return []
  const tagger = isAnnotated ? at(target, 'tagger') : nothing
  const taggedAt = isPresent(tagger) ? textOrNull(at(tagger, 'date')) : null
  const tag = text(at(ref, 'name'))
  return [
    {
      tag,
      sha: text(at(commit, 'oid')),
      at: taggedAt ?? text(at(commit, 'committedDate')),
      url: null,
    },
  ]
}

async function readWorkflows(client: Client, folder: Answer): Promise<ReadonlyMap<string, string>> {
  if (!isPresent(folder) || fields(folder).length === 0) return new Map()
  const files = list(at(folder, 'entries')).filter((entry) =>
    /\.ya?ml$/.test(text(at(entry, 'name'))),
  )
  const read = files.map(async (entry): Promise<[string, string][]> => {
    const name = text(at(entry, 'name'))
    const content = await readText(client, at(entry, 'object'), name)
    return content === null ? [] : [[name, content]]
  })
  return new Map((await Promise.all(read)).flat())
}

/** What GitHub kept back, by the part of the question it belongs to, each part once. */
function unreadParts({ errors }: GraphQlAnswer): readonly string[] {
  const told = errors
    .filter(({ type }) => type !== 'NOT_FOUND')
    .map(({ type, path, message }) => {
      const part = parts[path[1] ?? '']
      const what = `${part?.name ?? 'changes'}: ${message}`
      return type === 'FORBIDDEN' && part !== undefined ? `${what}. ${remedyOf(part)}` : what
    })
  return [...new Set(told)]
}

function remedyOf({ permission }: Part): string {
  return `Add ${permission} to the permissions of the job`
}

interface Part {
  readonly name: string
  /** The line of `permissions:` that lets the job read it. */
  readonly permission: string
}

const deployed: Part = { name: 'deployments', permission: 'deployments: read' }

const parts: Readonly<Record<string, Part>> = {
  deployments: deployed,
  environmentNames: deployed,
  tip: { name: 'pull requests and commits', permission: 'pull-requests: read' },
  releases: { name: 'releases', permission: 'contents: read' },
  tags: { name: 'tags', permission: 'contents: read' },
}
