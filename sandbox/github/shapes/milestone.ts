import type { Milestone } from '../state/milestones.ts'
import type { Urls } from '../state/state.ts'
import { accountShape } from './account.ts'
import { repositoryApi, repositoryUrl } from './repository.ts'

/** A milestone as REST answers and webhooks show it. */
export function milestoneShape(urls: Urls, milestone: Milestone) {
  const { repository, number } = milestone
  const api = `${repositoryApi(urls, repository)}/milestones/${number}`
  const issues = [...repository.issues.values()].filter((issue) => issue.milestone === milestone)
  const open = issues.filter((issue) => issue.state === 'OPEN').length
  return {
    url: api,
    html_url: milestoneUrl(urls, milestone),
    labels_url: `${api}/labels`,
    id: milestone.databaseId,
    node_id: milestone.id,
    number,
    title: milestone.title,
    description: milestone.description,
    creator: accountShape(urls, milestone.creator),
    open_issues: open,
    closed_issues: issues.length - open,
    state: milestone.state.toLowerCase(),
    created_at: milestone.createdAt,
    updated_at: milestone.updatedAt,
    due_on: milestone.dueOn,
    closed_at: milestone.closedAt,
  }
}

/** The page of a milestone. */
export function milestoneUrl(urls: Urls, { repository, number }: Milestone): string {
  return `${repositoryUrl(urls, repository)}/milestone/${number}`
}
