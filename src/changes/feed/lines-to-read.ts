import type { CommitRange } from '../change.ts'
import type { ObservedCommit } from '../observation.ts'
import type { FeedEntry } from './feed.ts'

/** The comparison that shows the changed lines of all candidates at once; null when there is nothing to compare. */
export function rangeOfCandidates(
  commits: readonly ObservedCommit[],
  candidates: readonly FeedEntry[],
): CommitRange | null {
  const wanted = new Set(candidates.flatMap(({ change }) => change.shas))
  const first = commits.findIndex(({ sha }) => wanted.has(sha))
  const last = commits.findLastIndex(({ sha }) => wanted.has(sha))
  const head = commits[first]
  // The first commit of all has nothing before it, so its own lines stay unread.
  const base = commits[last + 1] ?? commits[last]
  if (head === undefined || base === undefined || head.sha === base.sha) return null
  return { base: base.sha, head: head.sha }
}

/** How many commits are read one by one where GitHub does not compare them all. */
export const maximumCommitReads = 10
