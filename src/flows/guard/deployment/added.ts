import { type Fact, known, type Unknown } from '../../../guard/fact.ts'
import type { AddedChanges, AddedPull } from '../../../guard/guard-facts.ts'
import type { GuardCommit } from '../../../guard-github.ts'
import type { FileComparison } from '../../../migrations-github.ts'
import { plainLine } from '../../../text/escape.ts'

/** How the commit lies to what is live; null where nothing is, or it is live. */
export type Compared = FileComparison | 'too-large' | 'unknown' | null

/** What a commit brings that is not live yet. */
export function addedBy(
  commit: GuardCommit,
  liveSha: string | null,
  compared: Compared,
): Fact<AddedChanges> {
  if (compared === 'unknown') return notComparable(liveSha ?? '')
  if (commit.pullsUnread !== null) return commit.pullsUnread
  const anchor = anchorOf(liveSha, compared)
  const pulls = pullsSince(commit, anchor)
  if (pulls === null) return commit.isCut ? tooMany : notCompared(anchor ?? '')
  return known({ pulls, paths: pathsOf(commit, liveSha, compared) })
}

/** Only what stands right behind the live version changes just the files that GitHub lists: else others go away as well. */
function pathsOf(
  { sha }: GuardCommit,
  liveSha: string | null,
  compared: Compared,
): AddedChanges['paths'] {
  if (sha === liveSha) return []
  if (compared === null || compared === 'unknown' || compared === 'too-large') return null
  const isWhole = compared.status === 'ahead' && !compared.isCut
  return isWhole ? compared.files.map(({ path }) => path) : null
}

/** The last commit that both have, what is live where GitHub did not compare; null before the first deployment. */
function anchorOf(liveSha: string | null, compared: Compared): string | null {
  return compared === null || typeof compared === 'string' ? liveSha : compared.mergeBase
}

/** Pull requests of the commits behind one; null where that one is not in the history that was read. */
function pullsSince(commit: GuardCommit, anchor: string | null): readonly AddedPull[] | null {
  const fresh = freshCommits(commit, anchor)
  if (fresh === null) return null
  const pulls = fresh.flatMap((one) => one.pulls)
  return [...new Map(pulls.map((pull) => [pull.number, pull])).values()]
}

function freshCommits(
  { sha, history }: GuardCommit,
  anchor: string | null,
): GuardCommit['history'] | null {
  // In a first deployment everything is new; what counts is what it is of.
  if (anchor === null) return history.filter((one) => one.sha === sha)
  if (!history.some((one) => one.sha === anchor)) return null
  const live = reachable(history, anchor)
  return history.filter((one) => !live.has(one.sha))
}

/** A commit and those before it. */
function reachable(history: GuardCommit['history'], from: string): ReadonlySet<string> {
  const parents = new Map(history.map((one) => [one.sha, one.parents]))
  const seen = new Set([from])
  // The set grows while it is walked.
  for (const sha of seen) for (const parent of parents.get(sha) ?? []) seen.add(parent)
  return seen
}

function notComparable(liveSha: string): Unknown {
  return {
    state: 'unknown',
    reason: `GitHub cannot compare the commit with ${plainLine(liveSha, 40)}, which is live: it is in the repository no more, or has another history.`,
    remedy: 'Deploy a commit of the branch that is live, or ask for an override.',
  }
}

function notCompared(liveSha: string): Unknown {
  return {
    state: 'unknown',
    reason: `GitHub does not compare the commit with ${plainLine(liveSha, 40)}, which is live and not in its history, so nobody can say which pull requests it brings.`,
    remedy: 'Deploy a commit of the branch that is live, or ask for an override.',
  }
}

const tooMany: Unknown = {
  state: 'unknown',
  reason:
    'More than a hundred commits lie between it and what is live, so nobody can say which pull requests it brings.',
  remedy: 'Deploy in smaller steps, or ask for an override.',
}
