import type { FiledPostmortem } from './filed.ts'
import type { UnassignedWhy } from './owners.ts'

/** What is to be written so that GitHub shows what the document says. */
export interface FilingPlan {
  /** To commit before anything is created: it claims the creations; null when there are none. */
  readonly claimed: FiledPostmortem | null
  /** To commit when all is written, with what was created added by `withIssues`. */
  readonly next: FiledPostmortem
  readonly creates: readonly IssueToCreate[]
  readonly updates: readonly IssueUpdate[]
  /** Open issues of an item that has an older one. */
  readonly duplicates: readonly DuplicateIssue[]
  /** Keys of items that another run is filing at this moment. */
  readonly waiting: readonly string[]
  readonly notes: readonly FilingNote[]
}

export interface IssueToCreate {
  readonly key: string
  readonly title: string
  readonly body: string
  readonly labels: readonly string[]
  readonly assignees: readonly string[]
  /** `2026-12-05`; null for none. */
  readonly due: string | null
  /** Title of the milestone it belongs in; null for none. */
  readonly milestone: string | null
}

/** What of an issue changes; null and empty for what stays. */
export interface IssueUpdate {
  readonly key: string
  readonly number: number
  readonly title: string | null
  readonly body: string | null
  readonly addAssignees: readonly string[]
  /** The new due date where it is kept in a milestone or a field too. */
  readonly due: { readonly date: string | null; readonly milestone: string | null } | null
}

export interface DuplicateIssue {
  readonly number: number
  readonly url: string
  /** The issue that stays. */
  readonly of: number
}

/** Something a person should know or settle. Texts are as written in the document. */
export type FilingNote =
  | OwnerNote
  | {
      readonly kind: 'due-refused'
      readonly title: string
      readonly written: string
      readonly why: string
    }
  /** A section for action items from which no item could be made out. */
  | { readonly kind: 'prose'; readonly section: string; readonly line: number }
  /** There were items, and there is none any more. */
  | { readonly kind: 'nothing-found'; readonly filed: number }
  | { readonly kind: 'too-many'; readonly left: number; readonly maximum: number }
  /** An open issue whose item is in the document no more. */
  | { readonly kind: 'missing'; readonly title: string; readonly number: number }
  /** An open issue of ours whose item names another issue now. */
  | { readonly kind: 'relinked'; readonly number: number; readonly link: string }
  /** An issue whose text somebody changed by hand, so that it no longer follows the document. */
  | { readonly kind: 'edited'; readonly number: number }

export interface OwnerNote {
  readonly kind: 'owner'
  readonly title: string
  readonly written: string
  readonly why: UnassignedWhy
}
