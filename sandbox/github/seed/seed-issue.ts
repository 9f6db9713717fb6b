import { addComment } from '../acts/comments.ts'
import { closeIssue, type NewIssue, openIssue } from '../acts/issues.ts'
import type { Call } from '../call.ts'
import { namedAccount, type State } from '../state/state.ts'
import type { Issue, Repository } from '../state/things.ts'

/** An issue of a day gone by; with `closedAt` it is closed as completed. */
export interface IssueSeed extends NewIssue {
  readonly at: string
  /** Login; of an App with `[bot]` at its end. */
  readonly author: string
  /** Oldest first. */
  readonly comments?: readonly CommentSeed[]
  readonly closedAt?: string
}

/** A comment on a seeded issue. */
export interface CommentSeed {
  readonly at: string
  /** Login; of an App with `[bot]` at its end. */
  readonly author: string
  readonly body: string
}

/** Opens an issue and gives it, with what was said until now. */
export function seedIssue(state: State, repository: Repository, seed: IssueSeed): Issue {
  const issue = openIssue(seedCall(state, seed), repository, seed)
  for (const comment of seed.comments ?? []) {
    addComment(seedCall(state, comment), issue, comment.body)
  }
  if (seed.closedAt === undefined) return issue
  closeIssue(seedCall(state, { author: seed.author, at: seed.closedAt }), issue)
  return issue
}

/** A call that may do everything, in somebody's name, at a time of the past. */
export function seedCall(
  state: State,
  { author, at }: { readonly author: string; readonly at: string },
): Call {
  const account = namedAccount(state, author)
  return { state, now: at, token: { value: '', kind: 'seed', account, permissions: {} } }
}
