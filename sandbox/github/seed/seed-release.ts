import { putObject } from '../state/git-store.ts'
import { nodeId } from '../state/ids.ts'
import type { Release } from '../state/releases.ts'
import { commitAt } from '../state/revisions.ts'
import { namedAccount, nextId, register, type State } from '../state/state.ts'
import type { Repository } from '../state/things.ts'
import { seedSignature } from './seed-commit.ts'

/** A tag of a day gone by. */
export interface TagSeed {
  readonly name: string
  /** Branch, tag or commit id; default: the default branch. */
  readonly target?: string
  /** Who made it, when and why: then it is an object of its own, else only a name. */
  readonly annotation?: { readonly at: string; readonly author: string; readonly message: string }
}

/** A release of a day gone by. */
export interface ReleaseSeed {
  /** When it was made, and unless it is a draft published. */
  readonly at: string
  readonly author: string
  /** A tag that is there, or is made now (not for a draft). */
  readonly tag: string
  /** Of a new tag: branch or commit id; default: the default branch. */
  readonly target?: string
  readonly name?: string
  readonly body?: string
  readonly draft?: boolean
  readonly prerelease?: boolean
}

/** Adds a tag and gives the id that it names: of the commit, or of the annotation. */
export function seedTag(repository: Repository, seed: TagSeed): string {
  const { git } = repository
  const commit = commitAt(repository, seed.target ?? 'HEAD')
  if (!commit) throw new Error(`sandbox: no commit ${seed.target} to tag`)
  const oid = seed.annotation
    ? putObject(git, {
        type: 'tag',
        object: commit,
        name: seed.name,
        tagger: seedSignature(seed.annotation),
        message: seed.annotation.message,
      })
    : commit
  git.refs.set(`refs/tags/${seed.name}`, oid)
  return oid
}

/** Adds a release and gives it. */
export function seedRelease(state: State, repository: Repository, seed: ReleaseSeed): Release {
  const { at, author, tag, target, draft = false } = seed
  if (!draft && !repository.git.refs.has(`refs/tags/${tag}`)) {
    seedTag(repository, { name: tag, ...(target === undefined ? {} : { target }) })
  }
  const databaseId = nextId(state)
  const release: Release = {
    typename: 'Release',
    id: nodeId('Release', databaseId),
    databaseId,
    repository,
    tagName: tag,
    name: seed.name ?? tag,
    body: seed.body ?? '',
    isDraft: draft,
    isPrerelease: seed.prerelease ?? false,
    author: namedAccount(state, author),
    createdAt: at,
    publishedAt: draft ? null : at,
  }
  repository.releases.push(register(state, release))
  return release
}
