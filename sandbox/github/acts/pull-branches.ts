import type { Call } from '../call.ts'
import { compareCommits } from '../state/git-diff.ts'
import { isAncestor } from '../state/git-store.ts'
import { openPulls, pullHead } from '../state/pull-git.ts'
import type { PullRequest, Repository } from '../state/things.ts'
import { emitPull } from './pull-events.ts'
import { markPullClosed } from './pull-state.ts'

/** A branch that moved, came (`before` null) or went (`after` null), by its full ref. */
interface BranchMove {
  readonly ref: string
  readonly before: string | null
  readonly after: string | null
}

/**
 * What a move of a branch does to open pull requests: those of it hear of new commits (`synchronize`) or
 * close with it, those into it are merged when all of their commits have landed.
 */
export function followBranch(call: Call, repository: Repository, move: BranchMove): void {
  const { ref, before, after } = move
  const branch = ref.replace(/^refs\/heads\//, '')
  if (branch === ref || before === null) return
  for (const pull of pullsFrom(repository, branch)) {
    if (after === null) markPullClosed(call, pull)
    else synchronize(call, pull, { before, after })
  }
  if (after === null) return
  for (const pull of openPulls(repository)) {
    if (pull.baseBranch === branch) markLanded(call, pull, { before, after })
  }
}

/** Pull requests stand in the repository itself, and of a fork in its parent. */
function pullsFrom(repository: Repository, branch: string): readonly PullRequest[] {
  const places = [repository, repository.parent].filter((place) => place !== null)
  return places
    .flatMap(openPulls)
    .filter((pull) => pull.headRepository === repository && pull.headBranch === branch)
}

interface Commits {
  readonly before: string
  readonly after: string
}

function synchronize(call: Call, pull: PullRequest, { before, after }: Commits): void {
  pull.headOid = after
  pull.updatedAt = call.now
  emitPull(call, pull, { action: 'synchronize', payload: { before, after } })
}

/** As when somebody merges on their own machine and pushes: GitHub marks the pull request as merged. */
function markLanded(call: Call, pull: PullRequest, { before, after }: Commits): void {
  const { git } = pull.repository
  const headOid = pullHead(pull)
  if (isAncestor(git, headOid, before) || !isAncestor(git, headOid, after)) return
  // The base has moved already: what the pull request brought is seen from where it was.
  const commitOids = compareCommits(git, before, headOid).ahead
  Object.assign(pull, {
    headOid,
    commitOids,
    baseOid: before,
    state: 'MERGED',
    mergedAt: call.now,
    mergeCommitOid: after,
    closedAt: call.now,
    closedBy: call.token.account,
    updatedAt: call.now,
  })
  emitPull(call, pull, { action: 'closed' })
}
