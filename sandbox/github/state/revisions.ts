import { branchHead, commitObject, type GitStore, tagObject } from './git-store.ts'
import { entryAt } from './git-trees.ts'
import { nodeId } from './ids.ts'
import type { Blob, Commit, Ref, Repository, Tag, Tree } from './things.ts'

/** What a revision expression (`HEAD:path`, `branch:path`, `sha:path`, `branch`, `sha`) names. */
export function objectAtExpression(
  repository: Repository,
  expression: string,
): Commit | Tree | Blob | Tag | null {
  const colon = expression.indexOf(':')
  const revision = colon < 0 ? expression : expression.slice(0, colon)
  if (colon < 0) return gitThing(repository, idAt(repository, revision) ?? revision)
  const oid = commitAt(repository, revision)
  if (!oid) return gitThing(repository, revision)
  const tree = commitObject(repository.git, oid)?.tree
  const entry = tree ? entryAt(repository.git, tree, expression.slice(colon + 1)) : null
  return entry && gitThing(repository, entry.oid, trimmed(expression.slice(colon + 1)))
}

/** The commit a revision names: HEAD, a branch, a tag, a full ref or a commit id; null for none. */
export function commitAt(repository: Repository, revision: string): string | null {
  const { git } = repository
  const oid = idAt(repository, revision)
  if (oid === null) return null
  return tagObject(git, oid)?.object ?? (commitObject(git, oid) ? oid : null)
}

/** The same, but an annotated tag is left as it is, and a full id may be of anything. */
function idAt({ git, defaultBranch }: Repository, revision: string): string | null {
  if (revision === 'HEAD') return branchHead(git, defaultBranch)
  const ref =
    git.refs.get(revision) ??
    git.refs.get(`refs/${revision}`) ??
    git.refs.get(`refs/heads/${revision}`) ??
    git.refs.get(`refs/tags/${revision}`)
  return ref ?? (git.objects.has(revision) ? revision : fullId(git, revision))
}

/** The object with this id as GraphQL shows it, a tree as found at `path`; null when there is none in the repository. */
export function gitThing(
  repository: Repository,
  oid: string,
  path = '',
): Commit | Tree | Blob | Tag | null {
  const object = repository.git.objects.get(oid)
  if (!object) return null
  if (object.type === 'commit') return commitThing(repository, oid)
  const typename = typenames[object.type]
  const thing = { id: nodeId(typename, `${repository.databaseId}:${oid}`), oid, repository }
  return typename === 'Tree' ? { ...thing, typename, path } : { ...thing, typename }
}

const typenames = { tree: 'Tree', blob: 'Blob', tag: 'Tag' } as const

/** A folder's path without slashes at its ends. */
function trimmed(path: string): string {
  return path.replaceAll(/^\/+|\/+$/g, '')
}

/** A commit known to exist. */
export function commitThing(repository: Repository, oid: string): Commit {
  return {
    typename: 'Commit',
    id: nodeId('Commit', `${repository.databaseId}:${oid}`),
    oid,
    repository,
  }
}

/** The ref with this full name (or a short branch name), or null. */
export function refThing(repository: Repository, name: string): Ref | null {
  const full = name.startsWith('refs/') ? name : `refs/heads/${name}`
  const oid = repository.git.refs.get(full)
  if (!oid) return null
  return {
    typename: 'Ref',
    id: nodeId('Ref', `${repository.databaseId}:${full}`),
    name: full,
    oid,
    repository,
  }
}

function fullId(git: GitStore, prefix: string): string | null {
  if (!/^[0-9a-f]{7,39}$/.test(prefix)) return null
  const found = git.objects.keys().filter((oid) => oid.startsWith(prefix))
  return found.find((oid) => commitObject(git, oid)) ?? null
}
