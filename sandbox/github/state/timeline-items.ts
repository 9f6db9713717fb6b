import type {
  Account,
  Comment,
  Commit,
  Issue,
  Label,
  PullRequest,
  Repository,
  StateReason,
} from './things.ts'

interface EventBase {
  readonly id: string
  readonly databaseId: number
  readonly actor: Account
  readonly createdAt: string
  readonly issue: Issue | PullRequest
}

interface LabelEvent<T extends 'LabeledEvent' | 'UnlabeledEvent'> extends EventBase {
  readonly typename: T
  readonly label: Label
}

interface AssignEvent<T extends 'AssignedEvent' | 'UnassignedEvent'> extends EventBase {
  readonly typename: T
  readonly assignee: Account
}

interface ClosedEvent extends EventBase {
  readonly typename: 'ClosedEvent'
  readonly stateReason: StateReason | null
  readonly closer: PullRequest | Commit | null
}

interface ReopenedEvent extends EventBase {
  readonly typename: 'ReopenedEvent'
}

interface RenamedTitleEvent extends EventBase {
  readonly typename: 'RenamedTitleEvent'
  readonly previousTitle: string
  readonly currentTitle: string
}

interface MarkedAsDuplicateEvent extends EventBase {
  readonly typename: 'MarkedAsDuplicateEvent'
  readonly canonical: Issue
}

interface CommentDeletedEvent extends EventBase {
  readonly typename: 'CommentDeletedEvent'
  readonly deletedCommentAuthor: Account
}

interface TransferredEvent extends EventBase {
  readonly typename: 'TransferredEvent'
  readonly fromRepository: Repository
}

interface CrossReferencedEvent extends EventBase {
  readonly typename: 'CrossReferencedEvent'
  /** What says the number of this one, in its body or in a comment. */
  readonly source: Issue | PullRequest
}

interface ReferencedEvent extends EventBase {
  readonly typename: 'ReferencedEvent'
  /** Its message says the number. */
  readonly commit: Commit
}

/** Something that happened to an issue. */
export type IssueEvent =
  | LabelEvent<'LabeledEvent'>
  | LabelEvent<'UnlabeledEvent'>
  | AssignEvent<'AssignedEvent'>
  | AssignEvent<'UnassignedEvent'>
  | ClosedEvent
  | ReopenedEvent
  | RenamedTitleEvent
  | MarkedAsDuplicateEvent
  | CommentDeletedEvent
  | TransferredEvent
  | CrossReferencedEvent
  | ReferencedEvent

/** What the timeline of an issue lists. */
export type TimelineItem = Comment | IssueEvent
