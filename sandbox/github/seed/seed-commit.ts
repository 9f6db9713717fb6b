import type { Signature } from '../state/git-objects.ts'
import { branchHead, commitObject, putObject } from '../state/git-store.ts'
import { changeTree, emptyTree, type TreeChange } from '../state/git-trees.ts'
import { commitAt } from '../state/revisions.ts'
import type { Repository } from '../state/things.ts'

/** A commit of a day gone by. */
export interface CommitSeed {
  readonly at: string
  readonly author: string
  readonly message: string
  /** Path to text, bytes, or null to delete. */
  readonly files?: Readonly<Record<string, string | Uint8Array | null>>
  /** Short name; default: the default branch. A new branch starts at `from`. */
  readonly branch?: string
  /** The parent of a new branch's first commit: branch or commit id, or null for an orphan. Default: the default branch. */
  readonly from?: string | null
}

/** Commits on a branch, and gives the commit id. */
export function seedCommit(repository: Repository, seed: CommitSeed): string {
  const { git } = repository
  const branch = seed.branch ?? repository.defaultBranch
  const start = seed.from === null ? null : commitAt(repository, seed.from ?? 'HEAD')
  const parent = branchHead(git, branch) ?? start
  const base = parent === null ? null : (commitObject(git, parent)?.tree ?? null)
  const changes = new Map<string, TreeChange>()
  for (const [path, content] of Object.entries(seed.files ?? {})) {
    changes.set(path, content === null ? null : blob(repository, content))
  }
  const signature = seedSignature(seed)
  const oid = putObject(git, {
    type: 'commit',
    tree: changeTree(git, base, changes) ?? emptyTree(git),
    parents: parent === null ? [] : [parent],
    author: signature,
    committer: signature,
    message: seed.message,
  })
  git.refs.set(`refs/heads/${branch}`, oid)
  return oid
}

/** Who made a seeded commit. */
export function seedSignature({ author, at }: Pick<CommitSeed, 'author' | 'at'>): Signature {
  return { name: author, email: `${author}@example.com`, at }
}

function blob({ git }: Repository, content: string | Uint8Array): TreeChange {
  return { mode: '100644', oid: putObject(git, { type: 'blob', bytes: Buffer.from(content) }) }
}
