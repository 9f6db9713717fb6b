import type { ObservedDeployment } from '../changes/observation.ts'
import type { Actor } from './actor.ts'
import type { CloseReason } from './fact.ts'
import type { Person } from './role.ts'

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
  readonly assignees: readonly Person[]
  /** Timeline events, oldest first; all of them, or those since the watermark. */
  readonly events: readonly IssueEvent[]
  readonly comments: SeenComments
}

/** The comments of an issue, as far as they were read. */
export interface SeenComments {
  /** Oldest first; all of them, or the newest without a gap. */
  readonly list: readonly IssueComment[]
  /** How many there are. */
  readonly total: number
  /** Where the page before them ends; null when all were read. */
  readonly earlier: string | null
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
  | { readonly type: 'comment-deleted'; readonly author: Actor }
  /** A pull request, an issue or a commit of this repository named the issue. */
  | {
      readonly type: 'linked'
      /** `#57`, or a short commit id. */
      readonly name: string
      readonly title: string
      readonly url: string
    }
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

/** The two reactions we answer commands with. */
export type Reaction = 'THUMBS_UP' | 'CONFUSED'

/** A comment of the issue as it stands. */
export interface IssueComment extends CommentSnapshot {
  readonly body: string
  readonly url: string
  readonly createdAt: string
  /** When it was last edited; null for never. */
  readonly editedAt: string | null
  /** Who edited it last; null for nobody. */
  readonly editor: Actor | null
  /** Our reactions to it. */
  readonly reactions: readonly Reaction[]
}

/** One version of a comment: who wrote it so, and when. */
export interface CommentEdit {
  /** GraphQL node id. */
  readonly id: string
  readonly at: string
  readonly editor: Actor
  /** The whole text. */
  readonly text: string
}

/** A pull request for the post-mortem of an incident, from a branch of this repository. Times are RFC 3339 in UTC. */
export interface SeenPull {
  /** GraphQL node id. */
  readonly id: string
  readonly number: number
  readonly url: string
  readonly state: 'open' | 'closed' | 'merged'
  readonly isDraft: boolean
  readonly createdAt: string
  readonly mergedAt: string | null
  readonly mergedBy: Actor | null
  readonly author: Actor
}

/** A deployment, newest first in a list, and who made it. */
export interface SeenDeployment {
  readonly deployment: ObservedDeployment
  readonly creator: Actor
}
