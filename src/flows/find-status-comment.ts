import type { CommentSnapshot, IssueSnapshot } from '../incident/observation.ts'
import { ownStatusComments } from '../incident/status-comment.ts'
import { isClaimedByAnother, type StatusCommentReceipt, type Work } from '../incident/work.ts'
import type { World } from '../world.ts'

/** What is known when the status comment is looked for. */
export interface StatusCommentSearch {
  readonly work: Work
  readonly now: string
  /** Whether to look at all comments whatever the receipt says: another run may have posted too. */
  readonly readAll: boolean
  /** Whether the issue has news, so that the comment will most likely be written anyway. */
  readonly hasNews: boolean
  /** Environments whose newest deployment to look at in the same request. */
  readonly environments: readonly string[]
}

/** What was found, and the newest deployment; undefined where nobody looked at deployments. */
export interface FoundComments {
  readonly comments: readonly CommentSnapshot[]
  readonly newestDeployment?: string | null
}

/**
 * The status comments an issue has: by the receipt; without one, or when that comment is gone, by their marker on all pages.
 *
 * With news the receipt is taken at its word, which saves a request: a comment that is gone is noticed when it is written, and
 * one that somebody has edited is put right by the next run without news. While another run holds the claim to post, nothing
 * is looked for, as nothing would be posted.
 */
export async function findStatusComments(
  world: World,
  issue: IssueSnapshot,
  search: StatusCommentSearch,
): Promise<FoundComments> {
  const { work, now, readAll, hasNews, environments } = search
  if (work.statusComment !== null && !readAll) {
    if (hasNews) return { comments: [unread(work.statusComment)] }
    const { comment, newestDeployment } = await world.github.pulse(
      work.statusComment.id,
      environments,
    )
    if (comment !== null) return { comments: [comment], newestDeployment }
  }
  const claim = { operation: 'status-comment', run: world.run, now } as const
  if (isClaimedByAnother(work, claim)) return { comments: [] }
  return { comments: ownStatusComments(await world.github.comments(issue.id), work) }
}

function unread({ id, databaseId }: StatusCommentReceipt): CommentSnapshot {
  return { id, databaseId, body: null, author: { login: '', id: null, type: 'bot' }, ours: true }
}
