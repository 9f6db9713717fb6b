import { createPull } from '../acts/pulls.ts'
import { branchHead } from '../state/git-store.ts'
import { type State, userAccount } from '../state/state.ts'
import type { PullRequest, Repository } from '../state/things.ts'
import { type CommitSeed, seedCommit } from './seed-commit.ts'

/** A pull request of a day gone by. */
export interface PullRequestSeed {
  readonly at: string
  readonly author: string
  readonly title: string
  readonly body?: string
  /** Head branch; default `<author>/pr-<number>`. */
  readonly branch?: string
  /** The change, as one commit on the head branch. */
  readonly files: NonNullable<CommitSeed['files']>
  /** When it was squash-merged; an open pull request without. */
  readonly mergedAt?: string
}

/** Opens a pull request with one commit; merging it commits `title (#number)` on the default branch. */
export function seedPullRequest(
  state: State,
  repository: Repository,
  seed: PullRequestSeed,
): PullRequest {
  const { at, author, title, files, mergedAt, body = '' } = seed
  const account = userAccount(state, author)
  const branch = seed.branch ?? `${author}/pr-${repository.nextNumber}`
  const base = repository.defaultBranch
  const baseOid = branchHead(repository.git, base) ?? ''
  const headOid = seedCommit(repository, { at, author, message: title, files, branch })
  const token = { value: '', kind: 'seed', account, permissions: {} } as const
  const input = { title, body, head: branch, base, baseOid, headOid }
  const pull = createPull({ state, token, now: at }, repository, input)
  if (mergedAt === undefined) return pull
  const message = `${title} (#${pull.number})`
  pull.mergeCommitOid = seedCommit(repository, { author, files, message, at: mergedAt })
  pull.state = 'MERGED'
  pull.commitOids = [headOid]
  pull.mergedAt = mergedAt
  pull.closedAt = mergedAt
  pull.closedBy = account
  pull.updatedAt = mergedAt
  repository.git.refs.delete(`refs/heads/${branch}`)
  return pull
}
