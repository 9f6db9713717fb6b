import type { IssueSnapshot } from '../../incident/observation.ts'
import type { GitHub } from '../../world.ts'

/**
 * The issue with its comments: at least those behind `after`, by its number, without a gap. The page that comes with the issue is
 * a hundred long, so that what GitHub shows late is still looked at.
 */
export async function readComments(
  github: GitHub,
  issue: IssueSnapshot,
  after: number,
): Promise<{ readonly issue: IssueSnapshot; readonly pagedBack: boolean }> {
  let { comments } = issue
  let pagedBack = false
  while (comments.earlier !== null && (comments.list[0]?.databaseId ?? 0) > after) {
    const page = await github.earlierComments(issue.id, comments.earlier)
    comments = { ...page, total: comments.total, list: [...page.list, ...comments.list] }
    pagedBack = true
  }
  return { issue: { ...issue, comments }, pagedBack }
}
