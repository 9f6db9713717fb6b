import { createHash } from 'node:crypto'
import { printMarker, readMarker } from '../text/marker.ts'
import { cutWhole } from '../text/shorten.ts'
import { addSeconds } from '../time/instant.ts'
import type { CommentSnapshot } from './observation.ts'
import type { IssueWrite } from './sync-plan.ts'
import {
  type Claim,
  claimSeconds,
  isClaimedByAnother,
  type StatusCommentReceipt,
  type Work,
} from './work.ts'

/** What is known when the status comment is decided. */
export interface StatusCommentQuestion {
  /** The comment as it should read, without its marker. */
  readonly text: string
  /** Comments of the issue that carry our marker, or the one our receipt names. */
  readonly found: readonly CommentSnapshot[]
  readonly work: Work
  readonly pin: boolean
  readonly run: string
  readonly now: string
}

export interface StatusCommentAnswer {
  readonly writes: readonly IssueWrite[]
  /** The claim to commit before posting; null when nothing is posted. */
  readonly claim: Claim | null
  /** The receipt of the comment that exists, once the writes are done; null where none exists. */
  readonly receipt: StatusCommentReceipt | null
}

/**
 * What makes the issue carry exactly one status comment of ours with this text.
 *
 * The oldest counts and younger ones are removed. A comment counts as ours when this token wrote it or an identity of ours in
 * an earlier run did. While another run holds the claim nothing is posted.
 */
export function decideStatusComment(question: StatusCommentQuestion): StatusCommentAnswer {
  const body = statusCommentBody(question.text)
  const [oldest, ...younger] = ownStatusComments(question.found, question.work)
  if (oldest === undefined) return decidePost(question, body)
  const writes: IssueWrite[] = younger.map(({ id }) => ({ kind: 'delete-comment', id }))
  const known = question.work.statusComment
  const stands =
    oldest.body === null ? known?.bodyHash === hashBody(body) : readsTheSame(oldest.body, body)
  if (!stands) writes.push({ kind: 'edit-comment', id: oldest.id, body })
  const pinTried = known?.id === oldest.id && known.pinTried
  if (question.pin && !pinTried) {
    writes.push({ kind: 'pin-comment', databaseId: oldest.databaseId })
  }
  const { id, databaseId } = oldest
  const receipt = { id, databaseId, pinTried: pinTried || question.pin, bodyHash: hashBody(body) }
  return { writes, claim: null, receipt }
}

/** GitHub takes 65,536 characters; this leaves room for saying that it was cut. */
const maximumComment = 65_000

/** The whole body of the status comment: marker and text. */
export function statusCommentBody(text: string): string {
  const body = `${printMarker({ kind: 'status', version: 1 })}\n${text.trim()}`
  return body.length <= maximumComment
    ? body
    : `${cutWhole(body, maximumComment)}\n\n… cut here; the record has the rest.`
}

/** Whether two bodies differ in nothing but what GitHub's editor changes: line ends and the space around. */
function readsTheSame(a: string, b: string): boolean {
  const plain = (body: string) => body.replace(/\r\n?/g, '\n').trim()
  return plain(a) === plain(b)
}

/** The fingerprint a receipt keeps of a comment body. */
export function hashBody(body: string): string {
  return createHash('sha256').update(body).digest('hex')
}

/**
 * Our status comments, oldest first: the one our receipt names, whatever it reads by now, and any other that carries our
 * marker and was written under an identity of ours. GitHub's ids grow with time.
 */
export function ownStatusComments(
  comments: readonly CommentSnapshot[],
  work: Work,
): readonly CommentSnapshot[] {
  const written = (comment: CommentSnapshot) =>
    (comment.ours || work.identities.includes(comment.author.login)) &&
    readMarker(comment.body ?? '')?.kind === 'status'
  return comments
    .filter((comment) => comment.id === work.statusComment?.id || written(comment))
    .toSorted((a, b) => a.databaseId - b.databaseId)
}

function decidePost(question: StatusCommentQuestion, body: string): StatusCommentAnswer {
  const { work, run, now } = question
  if (isClaimedByAnother(work, { operation: 'status-comment', run, now })) {
    return { writes: [], claim: null, receipt: null }
  }
  const until = addSeconds(now, claimSeconds)
  return {
    writes: [{ kind: 'post-comment', body, pin: question.pin }],
    claim: { operation: 'status-comment', run, until },
    receipt: null,
  }
}
