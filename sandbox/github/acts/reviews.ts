import { type Call, emit } from '../call.ts'
import { demand, needs } from '../permissions.ts'
import { forbidden, invalid, unprocessable } from '../refusal.ts'
import { accountShape } from '../shapes/account.ts'
import { hookPullShape } from '../shapes/pull.ts'
import { fullName } from '../shapes/repository.ts'
import { reviewShape } from '../shapes/review.ts'
import { nodeId } from '../state/ids.ts'
import { pullHead } from '../state/pull-git.ts'
import type { PullRequestReview, ReviewRequest, ReviewState } from '../state/reviews.ts'
import { nextId, register } from '../state/state.ts'
import type { Account, PullRequest, User } from '../state/things.ts'
import { isAssignable } from './assignees.ts'
import { emitPull } from './pull-events.ts'
import { demandOwnOr } from './pull-state.ts'

/** Asks people for a review, beside those asked before. All are refused when one cannot be asked. */
export function requestReviews(
  call: Call,
  pull: PullRequest,
  reviewers: readonly (Account | null)[],
): void {
  demandOwnOr(call, pull, needs.triagePulls)
  const people = reviewers.map((reviewer) => demandReviewer(pull, reviewer))
  for (const reviewer of people) {
    if (pull.reviewRequests.some((request) => request.reviewer === reviewer)) continue
    const databaseId = nextId(call.state)
    const id = nodeId('ReviewRequest', databaseId)
    const request: ReviewRequest = { typename: 'ReviewRequest', id, databaseId, pull, reviewer }
    pull.reviewRequests = [...pull.reviewRequests, register(call.state, request)]
    pull.updatedAt = call.now
    const payload = { requested_reviewer: accountShape(call.state.urls, reviewer) }
    emitPull(call, pull, { action: 'review_requested', payload })
  }
}

/** Takes back requests that are not of these people. */
export function keepReviewRequests(
  call: Call,
  pull: PullRequest,
  reviewers: readonly (Account | null)[],
): void {
  demandOwnOr(call, pull, needs.triagePulls)
  for (const request of pull.reviewRequests) {
    if (reviewers.includes(request.reviewer)) continue
    pull.reviewRequests = pull.reviewRequests.filter((candidate) => candidate !== request)
    const payload = { requested_reviewer: accountShape(call.state.urls, request.reviewer) }
    emitPull(call, pull, { action: 'review_request_removed', payload })
  }
}

/** Reviews a pull request; whoever was asked to is asked no more. Nobody approves their own. */
export function review(
  call: Call,
  pull: PullRequest,
  { state, body }: { readonly state: ReviewState; readonly body: string },
): PullRequestReview {
  demand(call, pull.repository, needs.writePullRequests)
  const { account, kind } = call.token
  if (kind === 'actions' && state === 'APPROVED' && !pull.repository.actionsMayOpenPulls) {
    throw forbidden('GitHub Actions is not permitted to approve pull requests.')
  }
  if (account === pull.author && state !== 'COMMENTED') throw ownReview(state)
  const databaseId = nextId(call.state)
  const made: PullRequestReview = {
    typename: 'PullRequestReview',
    id: nodeId('PullRequestReview', databaseId),
    databaseId,
    pull,
    author: account,
    body,
    state,
    commitOid: pullHead(pull),
    submittedAt: call.now,
  }
  pull.reviews = [...pull.reviews, register(call.state, made)]
  pull.reviewRequests = pull.reviewRequests.filter(({ reviewer }) => reviewer !== account)
  pull.updatedAt = call.now
  const { urls } = call.state
  const payload = { pull_request: hookPullShape(urls, pull), review: reviewShape(urls, made) }
  emit(call, pull.repository, { name: 'pull_request_review', action: 'submitted', payload })
  return made
}

function demandReviewer(pull: PullRequest, account: Account | null): User {
  if (account && account === pull.author) {
    throw unprocessable('Review cannot be requested from pull request author.')
  }
  if (account?.typename === 'User' && isAssignable(pull.repository, account)) return account
  const scope = `is not a collaborator of the ${fullName(pull.repository)} repository.`
  throw unprocessable(
    `Reviews may only be requested from collaborators. One or more of the users or teams you specified ${scope}`,
  )
}

function ownReview(state: ReviewState) {
  const act = state === 'APPROVED' ? 'approve' : 'request changes on'
  const message = `Can not ${act} your own pull request`
  return invalid({ resource: 'PullRequestReview', field: 'event', code: 'custom', message })
}
