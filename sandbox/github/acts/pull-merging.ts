import type { Call } from '../call.ts'
import { demand, needs } from '../permissions.ts'
import { conflict, Refusal, unprocessable } from '../refusal.ts'
import { branchHead } from '../state/git-store.ts'
import { pullEnd, pullHead } from '../state/pull-git.ts'
import { botAccount } from '../state/state.ts'
import type { MergeMethod, PullRequest } from '../state/things.ts'
import { signatureOf } from './branch-commit.ts'
import { closeByPull } from './closing.ts'
import { emitPull } from './pull-events.ts'
import { landCommits } from './pull-landing.ts'
import { moveRef, removeRef } from './refs.ts'

/** How a pull request is merged. */
export interface PullMerge {
  readonly method: MergeMethod
  /** In place of GitHub's own words; a rebase takes neither. */
  readonly title?: string | undefined
  readonly body?: string | undefined
  /** The head the merge is meant for; refused when the branch has moved on. */
  readonly expectedHead?: string | undefined
}

/** Merges an open pull request and gives the commit its base then names. */
export function mergePull(call: Call, pull: PullRequest, merge: PullMerge): string {
  demand(call, pull.repository, needs.writeContents)
  const base = demandMergeable(pull)
  if (merge.expectedHead !== undefined && merge.expectedHead !== pullHead(pull)) {
    throw conflict('Head branch was modified. Review and try the merge again.')
  }
  return land(call, pull, { ...merge, base })
}

/** Puts a pull request into the merge queue, which merges it at once, in its own name. */
export function enqueuePull(call: Call, pull: PullRequest): void {
  demand(call, pull.repository, needs.writeContents)
  const { mergeQueue } = pull.repository
  if (mergeQueue === null) throw unprocessable('Merge queue is not enabled on this repository.')
  const base = demandMergeable(pull)
  const account = botAccount(call.state, 'github-merge-queue')
  const token = { value: '', kind: 'app', account, permissions: {} } as const
  land({ ...call, token }, pull, { method: mergeQueue, base })
}

function demandMergeable(pull: PullRequest): string {
  const base = branchHead(pull.repository.git, pull.baseBranch)
  if (pull.state === 'OPEN' && base && !pull.isDraft) return base
  const message = pull.isDraft ? 'Pull Request is still a draft' : 'Pull Request is not mergeable'
  throw new Refusal(message, { status: 405, type: 'UNPROCESSABLE' })
}

function land(
  call: Call,
  pull: PullRequest,
  { base, ...merge }: PullMerge & { readonly base: string },
): string {
  const { repository } = pull
  const ended = { ...pullEnd(pull), baseOid: base }
  const committer = { name: 'GitHub', email: 'noreply@github.com', at: call.now }
  const author = signatureOf(pull.author, call.now)
  const merger = signatureOf(call.token.account, call.now)
  const landedOids = landCommits(pull, { ...merge, base, author, merger, committer })
  const oid = landedOids.at(-1) ?? base
  Object.assign(pull, ended, {
    state: 'MERGED',
    mergedAt: call.now,
    mergeCommitOid: oid,
    landedOids,
    closedAt: call.now,
    closedBy: call.token.account,
    updatedAt: call.now,
  })
  moveRef(call, repository, { ref: `refs/heads/${pull.baseBranch}`, oid })
  emitPull(call, pull, { action: 'closed' })
  closeByPull(call, pull)
  deleteHead(call, pull)
  return oid
}

/** Only branches of the repository itself go, where the setting wants it. */
function deleteHead(call: Call, { repository, headRepository, headBranch }: PullRequest): void {
  const ref = `refs/heads/${headBranch}`
  if (!repository.deletesMergedBranches || headRepository !== repository) return
  if (repository.git.refs.has(ref)) removeRef(call, repository, ref)
}
