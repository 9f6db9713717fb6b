import { objectAt, type PersonRequests } from './person-requests.ts'
import type { MergeMethod } from './state/things.ts'

/** What a person does to pull requests. */
export interface PullActs {
  /** Merges a pull request, by default squashed; issues its body says it fixes close. */
  merge(pull: number, options?: { readonly method?: MergeMethod }): Promise<void>
  /** Puts a pull request into the merge queue, which merges it at once in its own name. */
  enqueue(pull: number): Promise<void>
  /** Takes a pull request out of the drafts. */
  markReady(pull: number): Promise<void>
  /** Makes a pull request a draft. */
  convertToDraft(pull: number): Promise<void>
  /** Asks people for a review. */
  requestReview(pull: number, ...logins: readonly string[]): Promise<void>
  /** Approves a pull request that somebody else opened. */
  approve(pull: number, body?: string): Promise<void>
}

/** The acts on pull requests of the repository the person works in. */
export function createPullActs(requests: PersonRequests): PullActs {
  const act = async (method: string, path: string, body: unknown) => {
    await requests.rest(method, path, body)
  }
  return {
    merge: (pull, { method = 'squash' } = {}) =>
      act('PUT', `/pulls/${pull}/merge`, { merge_method: method }),
    enqueue: (pull) => mutatePull(requests, 'enqueuePullRequest', pull),
    markReady: (pull) => mutatePull(requests, 'markPullRequestReadyForReview', pull),
    convertToDraft: (pull) => mutatePull(requests, 'convertPullRequestToDraft', pull),
    requestReview: (pull, ...reviewers) =>
      act('POST', `/pulls/${pull}/requested_reviewers`, { reviewers }),
    approve: (pull, body = '') => act('POST', `/pulls/${pull}/reviews`, { event: 'APPROVE', body }),
  }
}

/** What the website does by GraphQL only. */
async function mutatePull(
  { rest, graphql }: PersonRequests,
  mutation: 'enqueuePullRequest' | 'markPullRequestReadyForReview' | 'convertPullRequestToDraft',
  pull: number,
): Promise<void> {
  const id = objectAt(await rest('GET', `/pulls/${pull}`))['node_id']
  await graphql(
    `mutation Pull($id: ID!) { ${mutation}(input: {pullRequestId: $id}) { clientMutationId } }`,
    { id },
  )
}
