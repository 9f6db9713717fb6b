import type { Actor } from './actor.ts'
import type { CloseReason } from './fact.ts'

/** An issue as GitHub shows it at one moment. Times are RFC 3339 in UTC. */
export interface IssueSnapshot {
  /** GraphQL node id. */
  readonly id: string
  readonly number: number
  readonly url: string
  readonly title: string
  readonly body: string
  readonly createdAt: string
  /** When the description was last edited; null for never. */
  readonly editedAt: string | null
  /** Who edited the description last; null for nobody. */
  readonly editor: Actor | null
  readonly author: Actor
  readonly open: boolean
  /** Names of the labels it has now. */
  readonly labels: readonly string[]
  /** Timeline events, oldest first; all of them, or those since the watermark. */
  readonly events: readonly IssueEvent[]
}

/** Something that happened to an issue; `id` is GitHub's node id of the timeline item. */
export type IssueEvent = {
  readonly id: string
  readonly at: string
  readonly actor: Actor
} & (
  | { readonly type: 'labeled' | 'unlabeled'; readonly label: string }
  | { readonly type: 'assigned' | 'unassigned'; readonly assignee: Actor }
  | { readonly type: 'closed'; readonly reason: CloseReason; readonly closer: string | null }
  | { readonly type: 'renamed'; readonly from: string; readonly to: string }
  | { readonly type: 'reopened' | 'marked-as-duplicate' }
)

/** A comment on the issue that may be ours. */
export interface CommentSnapshot {
  /** GraphQL node id. */
  readonly id: string
  /** The number REST calls it by. */
  readonly databaseId: number
  /** Null when it was not read, since it is about to be written or known by its receipt. */
  readonly body: string | null
  readonly author: Actor
  /** Whether the token we use now wrote it. */
  readonly ours: boolean
}
