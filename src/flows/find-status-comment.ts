import type { CommentSnapshot, IssueSnapshot } from '../incident/observation.ts'
import { ownStatusComments } from '../incident/status-comment.ts'
import { isClaimedByAnother, type Work } from '../incident/work.ts'
import type { World } from '../world.ts'

/**
 * The status comments an issue has: by the receipt, in one read; without one, or when that comment is gone, by their marker
 * on all pages. While another run holds the claim to post, nothing is looked for, as nothing would be posted.
 */
export async function findStatusComments(
  world: World,
  issue: IssueSnapshot,
  known: { readonly work: Work; readonly now: string; readonly justWritten: boolean },
): Promise<readonly CommentSnapshot[]> {
  const { work, now, justWritten } = known
  // Right after this run has written, another may have posted too: then all are looked at.
  if (work.statusComment !== null && !justWritten) {
    const comment = await world.github.comment(work.statusComment.id)
    if (comment !== null) return [comment]
  }
  const claim = { operation: 'status-comment', run: world.run, now } as const
  if (isClaimedByAnother(work, claim)) return []
  return ownStatusComments(await world.github.comments(issue.id), work)
}
