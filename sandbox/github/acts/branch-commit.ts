import type { Call } from '../call.ts'
import { demand, needs } from '../permissions.ts'
import { Refusal, unprocessable } from '../refusal.ts'
import type { Signature } from '../state/git-objects.ts'
import { branchHead, commitObject, putObject } from '../state/git-store.ts'
import { changeTree, emptyTree, entryAt, type TreeChange } from '../state/git-trees.ts'
import type { Account, Repository } from '../state/things.ts'
import { demandNoSecrets } from './push-protection.ts'
import { demandWorkflowsUntouched, moveRef } from './refs.ts'
import { demandPushAllowed } from './rules.ts'

/** A commit on the head of a branch, as `createCommitOnBranch` takes it. */
export interface BranchCommit {
  readonly branch: string
  /** The compare-and-swap: the commit the branch must still name. */
  readonly expectedHead: string
  readonly message: string
  readonly additions: ReadonlyMap<string, Buffer>
  readonly deletions: readonly string[]
}

/** Commits on a branch when its head is the expected one, and gives the commit id. */
export function commitOnBranch(call: Call, repository: Repository, input: BranchCommit): string {
  demand(call, repository, needs.writeContents)
  const head = branchHead(repository.git, input.branch)
  if (!head) {
    throw new Refusal(`Branch "${input.branch}" not found`, { status: 404, type: 'NOT_FOUND' })
  }
  if (head !== input.expectedHead) throw staleData(input.expectedHead)
  const oid = putChangedCommit(call, repository, { ...input, head })
  demandWorkflowsUntouched(call, repository, { before: head, after: oid })
  const ref = `refs/heads/${input.branch}`
  demandPushAllowed(repository, { ref, status: 409 })
  demandNoSecrets(repository, { before: head, after: oid, status: 409 })
  moveRef(call, repository, { ref, oid })
  return oid
}

/** GitHub's refusal of a lost compare-and-swap. */
export function staleData(expectedHead: string): Refusal {
  return new Refusal(
    `Expected branch to point to "${expectedHead}" but it did not. Pull and try again.`,
    { status: 409, type: 'STALE_DATA' },
  )
}

/** Name and address GitHub writes into commits made through the API. */
export function signatureOf(account: Account, at: string): Signature {
  const email = `${account.databaseId}+${account.login}@users.noreply.github.com`
  return { name: account.login, email, at }
}

type ChangedCommit = Omit<BranchCommit, 'expectedHead'> & { readonly head: string }

function putChangedCommit(call: Call, repository: Repository, input: ChangedCommit): string {
  const { git } = repository
  const base = commitObject(git, input.head)?.tree ?? emptyTree(git)
  const changes = new Map<string, TreeChange>()
  for (const path of input.deletions) {
    if (!entryAt(git, base, path)) {
      throw unprocessable(
        `A path was requested for deletion which does not exist in the repository: ${path}`,
      )
    }
    changes.set(path, null)
  }
  for (const [path, bytes] of input.additions) {
    demandPath(path)
    const mode = entryAt(git, base, path)?.mode ?? '100644'
    changes.set(path, { mode, oid: putObject(git, { type: 'blob', bytes }) })
  }
  const author = signatureOf(call.token.account, call.now)
  return putObject(git, {
    type: 'commit',
    tree: changeTree(git, base, changes) ?? emptyTree(git),
    parents: [input.head],
    author,
    committer: { name: 'GitHub', email: 'noreply@github.com', at: call.now },
    message: input.message,
  })
}

function demandPath(path: string): void {
  const segments = path.split('/')
  const isBad = segments.some((segment) => ['', '.', '..', '.git'].includes(segment))
  if (isBad) throw unprocessable(`A path was requested which is invalid: "${path}"`)
}
