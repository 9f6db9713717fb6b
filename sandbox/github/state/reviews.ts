import type { PullRequest, User } from './things.ts'

/** Somebody was asked to look at a pull request, and has not yet. */
export interface ReviewRequest {
  readonly id: string
  readonly typename: 'ReviewRequest'
  readonly databaseId: number
  readonly pull: PullRequest
  readonly reviewer: User
}

/** What a review came to, as GraphQL spells it. */
export type ReviewState = 'APPROVED' | 'CHANGES_REQUESTED' | 'COMMENTED'

/** A review that was submitted. */
export interface PullRequestReview {
  readonly id: string
  readonly typename: 'PullRequestReview'
  readonly databaseId: number
  readonly pull: PullRequest
  readonly author: PullRequest['author']
  readonly body: string
  readonly state: ReviewState
  readonly commitOid: string
  readonly submittedAt: string
}

/** What an event of a review comes to; without one GitHub keeps a review pending, which is not done here. */
export function reviewState(event: string | undefined): ReviewState {
  const state = states[event ?? '']
  if (!state) throw new Error('sandbox: pending reviews are not implemented')
  return state
}

const states: Readonly<Record<string, ReviewState>> = {
  APPROVE: 'APPROVED',
  REQUEST_CHANGES: 'CHANGES_REQUESTED',
  COMMENT: 'COMMENTED',
}
