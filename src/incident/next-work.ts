import { compareText } from '../text/order.ts'
import { addSeconds } from '../time/instant.ts'
import type { IssueComment } from './observation.ts'
import { type Saying, saidIn, sayOperation } from './sayings.ts'
import type { SyncFacts } from './sync-plan.ts'
import {
  type Claim,
  claimSeconds,
  type OwnAct,
  type StatusCommentReceipt,
  type Work,
  withOwnActs,
  withSaid,
} from './work.ts'

/** What a run is about to do to the issue. */
export interface Promises {
  readonly claims: readonly Claim[]
  readonly sayings: readonly Saying[]
  readonly receipt: StatusCommentReceipt | null
  readonly acts: readonly OwnAct[]
  /** Comments that are about to be answered, oldest first. */
  readonly waiting: readonly IssueComment[]
}

/** What is promised stands in the commit before it is done: claims, acts, and how the status comment is about to read. */
export function nextWork(
  seen: SyncFacts,
  { claims, sayings, receipt, acts, waiting }: Promises,
): Work {
  const { work } = seen.records
  const others = work.claims.filter((held) => held.run !== seen.run && held.until > seen.now)
  const events = seen.issue?.events.map((event) => event.at) ?? []
  const comments = seen.issue?.comments.list ?? []
  return {
    ...withOwnActs(withSaid(work, saidIn(comments, work)), acts),
    claims: [...others, ...claims, ...claimsOf(sayings, seen)],
    statusComment: receipt ?? work.statusComment,
    watermark: latestOf([work.watermark, ...events, seen.issue?.createdAt, seen.issue?.editedAt]),
    commentsRead: readUpTo(seen, waiting),
  }
}

function latestOf(times: readonly (string | null | undefined)[]): string | null {
  return (
    times
      .filter((at) => at != null)
      .toSorted(compareText)
      .at(-1) ?? null
  )
}

/** How far the comments need not be read again: up to the first that is not answered yet, as an answer may fail. */
function readUpTo({ issue, records }: SyncFacts, waiting: readonly IssueComment[]): number {
  const last = issue?.comments.list.at(-1)?.databaseId ?? 0
  const [first] = waiting
  const answered = first === undefined ? last : first.databaseId - 1
  return Math.max(records.work.commentsRead, answered)
}

/** One claim for each thing that is said once: of several runs only the one that commits it says it. */
function claimsOf(sayings: readonly Saying[], { run, now }: SyncFacts): readonly Claim[] {
  const until = addSeconds(now, claimSeconds)
  return sayings.map(({ key }) => ({ operation: sayOperation(key), run, until }))
}
