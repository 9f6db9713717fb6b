import type { PullRequestReview } from '../state/reviews.ts'
import type { Urls } from '../state/state.ts'
import { accountShape } from './account.ts'
import { association, issueUrl } from './issue.ts'
import { repositoryApi } from './repository.ts'

/** A review as REST answers and webhooks show it. */
export function reviewShape(urls: Urls, review: PullRequestReview) {
  const { pull } = review
  const html = `${issueUrl(urls, pull)}#pullrequestreview-${review.databaseId}`
  const api = `${repositoryApi(urls, pull.repository)}/pulls/${pull.number}`
  return {
    id: review.databaseId,
    node_id: review.id,
    user: accountShape(urls, review.author),
    body: review.body,
    state: review.state,
    html_url: html,
    pull_request_url: api,
    _links: { html: { href: html }, pull_request: { href: api } },
    submitted_at: review.submittedAt,
    commit_id: review.commitOid,
    author_association: association(pull.repository, review.author),
  }
}
