import { landCommits } from '../acts/pull-landing.ts'
import { createPull } from '../acts/pulls.ts'
import { branchHead } from '../state/git-store.ts'
import { pullEnd } from '../state/pull-git.ts'
import { namedAccount, type State } from '../state/state.ts'
import type { MergeMethod, PullRequest, Repository } from '../state/things.ts'
import { type CommitSeed, seedCommit, seedSignature } from './seed-commit.ts'

/** A pull request of a day gone by. */
export interface PullRequestSeed {
  readonly at: string
  readonly author: string
  readonly title: string
  readonly body?: string
  /** Head branch; default `<author>/pr-<number>`. */
  readonly branch?: string
  /** Where the head branch starts, a branch or commit id; default: the default branch. */
  readonly from?: string
  /** The change as one commit on the head branch; empty when `commits` say it. */
  readonly files?: NonNullable<CommitSeed['files']>
  /** Commits on the head branch, oldest first, after the one of `files`; by default made when it was opened. */
  readonly commits?: readonly (Pick<CommitSeed, 'message' | 'files'> & {
    readonly at?: string
    readonly author?: string
  })[]
  /** When it was merged; an open pull request without. */
  readonly mergedAt?: string
  /** Default false. */
  readonly draft?: boolean
  /** Default squash. */
  readonly method?: MergeMethod
  /** Default: the author. */
  readonly mergedBy?: string
}

/** Opens a pull request; merged, its branch is gone. Squashed it is `title (#number)` on the default branch. */
export function seedPullRequest(
  state: State,
  repository: Repository,
  seed: PullRequestSeed,
): PullRequest {
  const { at, author, title, body = '' } = seed
  const branch = seed.branch ?? `${author}/pr-${repository.nextNumber}`
  const base = repository.defaultBranch
  const baseOid = branchHead(repository.git, base) ?? ''
  const headOid = seedBranch(repository, seed, branch)
  const account = namedAccount(state, author)
  const token = { value: '', kind: 'seed', account, permissions: {} } as const
  const place = { head: branch, base, headRepository: repository, baseOid, headOid }
  const input = { title, body, isDraft: seed.draft ?? false, ...place }
  const pull = createPull({ state, token, now: at }, repository, input)
  if (seed.mergedAt !== undefined) land(state, pull, { ...seed, mergedAt: seed.mergedAt })
  return pull
}

/** Commits the change on the head branch and gives its head. */
function seedBranch(repository: Repository, seed: PullRequestSeed, branch: string): string {
  const { at, author, title, files } = seed
  const commits = [
    ...(files === undefined ? [] : [{ message: title, files }]),
    ...(seed.commits ?? []),
  ]
  const from = seed.from === undefined ? {} : { from: seed.from }
  const oids = commits.map((commit) =>
    seedCommit(repository, { at, author, branch, ...from, ...commit }),
  )
  const head = oids.at(-1)
  if (head === undefined) throw new Error(`sandbox: pull request "${title}" has no commit`)
  return head
}

function land(
  state: State,
  pull: PullRequest,
  seed: PullRequestSeed & { readonly mergedAt: string },
): void {
  const { author, mergedAt, method = 'squash', mergedBy = author } = seed
  const { git } = pull.repository
  const base = branchHead(git, pull.baseBranch) ?? pull.baseOid
  const own = seedSignature({ author, at: mergedAt })
  const merger = seedSignature({ author: mergedBy, at: mergedAt })
  const ended = { ...pullEnd(pull), baseOid: base }
  const committer = method === 'squash' ? own : merger
  const landedOids = landCommits(pull, { method, base, author: own, merger, committer })
  const oid = landedOids.at(-1) ?? base
  git.refs.set(`refs/heads/${pull.baseBranch}`, oid)
  git.refs.delete(`refs/heads/${pull.headBranch}`)
  Object.assign(pull, ended, {
    state: 'MERGED',
    mergeCommitOid: oid,
    landedOids,
    mergedAt,
    closedAt: mergedAt,
    closedBy: namedAccount(state, mergedBy),
    updatedAt: mergedAt,
  })
}
