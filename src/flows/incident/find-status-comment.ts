import { newestDeployment } from '../../changes/question.ts'
import type { CommentSnapshot, IssueSnapshot, SeenDeployment } from '../../incident/observation.ts'
import { ownStatusComments } from '../../incident/status-comment.ts'
import { isClaimedByAnother, type StatusCommentReceipt, type Work } from '../../incident/work.ts'
import type { World } from '../../world.ts'

/** What is known when the status comment is looked for. */
export interface StatusCommentSearch {
  readonly work: Work
  readonly now: string
  /** Whether the receipt may be taken at its word: the comment will be written anyway, or has been looked at lately. */
  readonly isTrusted: boolean
  /** Environments whose newest deployment to look at too; empty for none. */
  readonly environments: readonly string[]
  readonly deployments: readonly SeenDeployment[] | null
}

/** What was found, and the newest deployment; undefined where nobody looked at deployments. */
export interface FoundComments {
  readonly comments: readonly CommentSnapshot[]
  readonly newestDeployment?: string | null
}

/**
 * The status comments an issue has: by the receipt; without one, or when that comment is gone, by their marker on all pages.
 *
 * Most often it is among the comments that were read anyway. Where it is older, a receipt that is trusted saves a request: a
 * comment that is gone is noticed when it is written, and one that somebody has edited is put right by the next run without
 * news. While another run holds the claim to post, nothing is looked for, as nothing would be posted.
 */
export async function findStatusComments(
  world: World,
  issue: IssueSnapshot,
  search: StatusCommentSearch,
): Promise<FoundComments> {
  const { work, now, isTrusted, environments } = search
  const { list, earlier } = issue.comments
  const receipt = work.statusComment
  const read = list.filter(({ id }) => id === receipt?.id)
  if (isTrusted && read.length > 0) return { comments: ownStatusComments(list, work) }
  if (isTrusted && receipt !== null && earlier !== null) return { comments: [unread(receipt)] }
  const newest = newestSeen(search)
  if (read.length > 0 && newest !== undefined) {
    return { comments: ownStatusComments(list, work), newestDeployment: newest }
  }
  if (receipt !== null && (earlier !== null || read.length > 0)) {
    const pulse = await world.github.pulse(receipt.id, environments)
    const { comment, newestDeployment: told } = pulse
    if (comment !== null) return { comments: [comment], newestDeployment: told }
  }
  const claim = { operation: 'status-comment', run: world.run, now } as const
  if (isClaimedByAnother(work, claim)) return { comments: [] }
  return { comments: ownStatusComments(list, work) }
}

/** So many deployments are seen at most; of fewer, none is missing. */
const mostSeen = 30

/** The newest deployment to some environments among those that were seen; undefined where that does not tell. */
function newestSeen({ environments, deployments }: StatusCommentSearch): string | null | undefined {
  if (environments.length === 0) return null
  if (deployments === null) return undefined
  const there = deployments
    .map(({ deployment }) => deployment)
    .filter(({ environment }) => environments.includes(environment))
  if (there.length === 0 && deployments.length >= mostSeen) return undefined
  return newestDeployment(there)
}

function unread({ id, databaseId }: StatusCommentReceipt): CommentSnapshot {
  return { id, databaseId, body: null, author: { login: '', id: null, type: 'bot' }, ours: true }
}
