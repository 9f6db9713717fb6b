import type { Call } from '../call.ts'
import { demand, needs } from '../permissions.ts'
import { Refusal, unprocessable } from '../refusal.ts'
import { branchHead } from '../state/git-store.ts'
import { pullEnd } from '../state/pull-git.ts'
import type { PullRequest } from '../state/things.ts'
import { emitPull } from './pull-events.ts'
import { demandNoTwin } from './pull-twins.ts'
import { eventBase, record } from './timeline.ts'

/** Closes an open pull request without merging it; one that has ended stays as it is. */
export function closePull(call: Call, pull: PullRequest): void {
  demandOwnOr(call, pull, needs.triagePulls)
  markPullClosed(call, pull)
}

/** Closes without asking for the right to. */
export function markPullClosed(call: Call, pull: PullRequest): void {
  if (pull.state !== 'OPEN') return
  Object.assign(pull, pullEnd(pull), {
    state: 'CLOSED',
    closedAt: call.now,
    closedBy: call.token.account,
  })
  const base = eventBase(call, pull, 'ClosedEvent')
  record(call, { ...base, typename: 'ClosedEvent', stateReason: null, closer: null })
  emitPull(call, pull, { action: 'closed' })
}

/** Opens a closed pull request again, as long as its head branch is there. */
export function reopenPull(call: Call, pull: PullRequest): void {
  demandOwnOr(call, pull, needs.triagePulls)
  if (pull.state !== 'OPEN') markPullOpen(call, pull)
}

/** Opens a pull request that has ended, without asking for the right to. */
export function markPullOpen(call: Call, pull: PullRequest): void {
  const head = branchHead(pull.headRepository.git, pull.headBranch)
  if (pull.state === 'MERGED' || !head) throw unprocessable('Could not open the pull request.')
  demandNoTwin(pull.repository, {
    head: pull.headBranch,
    base: pull.baseBranch,
    headRepository: pull.headRepository,
  })
  Object.assign(pull, { state: 'OPEN', closedAt: null, closedBy: null, commitOids: [] })
  record(call, { ...eventBase(call, pull, 'ReopenedEvent'), typename: 'ReopenedEvent' })
  emitPull(call, pull, { action: 'reopened' })
}

/** Takes a pull request out of the drafts; one that is none stays as it is. */
export function markPullReady(call: Call, pull: PullRequest): void {
  demandOwnOr(call, pull, needs.editPulls)
  if (!pull.isDraft) return
  pull.isDraft = false
  pull.updatedAt = call.now
  emitPull(call, pull, { action: 'ready_for_review' })
}

/** Makes a pull request a draft again; where there are none GitHub says that it is not permitted. */
export function convertPullToDraft(call: Call, pull: PullRequest): void {
  demandOwnOr(call, pull, needs.editPulls)
  if (!pull.repository.offersDrafts) {
    const who = call.token.account.login
    const message = `${who} does not have permission to convert the pull request ${pull.id} to draft.`
    throw new Refusal(message, { status: 403, type: 'UNPROCESSABLE' })
  }
  if (pull.isDraft) return
  pull.isDraft = true
  pull.updatedAt = call.now
  emitPull(call, pull, { action: 'converted_to_draft' })
}

/** People may always do this to their own pull requests. */
export function demandOwnOr(
  call: Call,
  pull: PullRequest,
  need: typeof needs.triagePulls | typeof needs.editPulls,
): void {
  const isOwn = pull.author === call.token.account && call.token.kind === 'user'
  demand(call, pull.repository, isOwn ? needs.writePullRequests : need)
}
