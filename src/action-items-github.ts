import type { Actor } from './incident/actor.ts'
import type { FoundIssue } from './postmortem/filing/filing-question.ts'
import type { IssueObservation, RepositoryObservation } from './world.ts'

/** What flows of action items ask of GitHub, in our words. */
export interface ActionItemsGitHub {
  /** Every post-mortem on the default branch by name, now and at the commit `before`, and what was read of them last, in one request. */
  observePostmortems(before: string | null): Promise<PostmortemsObservation>
  /** A post-mortem, and how it got to the default branch. */
  publishedDocument(document: DocumentVersion): Promise<PublishedDocument>
  /** What is kept of an incident's action items, and its issue. */
  filingRecords(paths: readonly string[], incident: number | null): Promise<FilingRecords>
  /** Issues by number; those that are not here, or are pull requests, are left out. */
  itemIssues(numbers: readonly number[]): Promise<readonly ItemIssue[]>
  /** Every issue that begins with the marker of an action item of this subject, newest first; a thousand are looked through. */
  markedIssues(subject: string): Promise<readonly ItemIssue[]>
  /** Files an issue. Never repeated blindly: after an answer that was lost, `markedIssues` finds it. */
  createItem(item: NewItem): Promise<CreatedItem>
  /** Changes an issue; what is null or empty stays. Repeating it does nothing. */
  updateItem(change: ItemChange): Promise<void>
  /** Closes an issue as the duplicate of another. Repeating it does nothing. */
  closeDuplicate(issue: string, of: string): Promise<void>
  /** Id of the open milestone with this title, which is created where there is none. Key: the title. */
  milestone(title: string, day: string): Promise<string>
  /** Sets the organisation's issue field for due dates, null empties it; `false` where there is none such, or the token may not. */
  setDueField(issue: string, field: string, day: string | null): Promise<boolean>
  /** Makes one issue a sub-issue of another; `false` where that is not offered, or not possible. Repeating it does nothing. */
  addSubIssue(parent: string, child: string): Promise<boolean>
  /** An issue or pull request with its newest hundred comments; null when it is not here. */
  thread(number: number): Promise<Thread | null>
  /** A comment by its number; null where it was deleted. */
  issueComment(databaseId: number): Promise<ListedComment | null>
  /** Posts a comment; answers its number. Never repeated blindly: `thread` finds it. */
  postComment(subject: string, body: string): Promise<number>
  editComment(comment: string, body: string): Promise<void>
  /** Adds labels to an issue and removes others; one that is there, or is not, is left. */
  relabel(
    issue: string,
    change: { readonly add: readonly string[]; readonly remove: readonly string[] },
  ): Promise<void>
  /** Node ids of labels by name in lower case; one that is not there is left out. */
  labelIds(names: readonly string[]): Promise<ReadonlyMap<string, string>>
  /** Waits as long as GitHub wants between two things that notify people. */
  pace(): Promise<void>
}

export interface PostmortemsObservation extends RepositoryObservation {
  readonly configuration: string | null
  readonly overrides: IssueObservation['overrides']
  readonly assignable: IssueObservation['assignable']
  /** Commit of the default branch that was looked at. */
  readonly commit: string | null
  readonly documents: readonly DocumentVersion[]
  /** Those of the earlier commit; as now, where none was named or it is not there any more. */
  readonly earlier: readonly DocumentVersion[]
  /** Text of `post-mortems.json`; null when there is none. */
  readonly index: string | null
}

/** A document and the id of its content in Git. */
export interface DocumentVersion {
  readonly path: string
  readonly blob: string
}

export interface PublishedDocument {
  readonly text: string
  /** The last commit that touched it; null where GitHub does not tell. */
  readonly last: {
    readonly at: string
    readonly actor: Actor
    /** The pull request that brought it; null for a push. */
    readonly pull: {
      readonly number: number
      readonly url: string
      readonly mergedAt: string
    } | null
  } | null
}

export interface FilingRecords {
  readonly head: string | null
  readonly files: ReadonlyMap<string, string>
  /** Node id of the incident's issue; null where it is not here. */
  readonly incidentId: string | null
}

/** An issue of an action item as it is now. */
export interface ItemIssue extends FoundIssue {
  /** GraphQL node id. */
  readonly id: string
  readonly subject: string
  readonly labels: readonly string[]
  /** Whether the token we use now wrote it, and who did. */
  readonly ours: boolean
  readonly author: Actor
  readonly createdAt: string
}

export interface NewItem {
  readonly repositoryId: string
  readonly title: string
  readonly body: string
  /** Node ids. */
  readonly labels: readonly string[]
  readonly assignees: readonly string[]
  readonly milestone: string | null
}

export interface CreatedItem {
  readonly id: string
  readonly number: number
  readonly url: string
}

export interface ItemChange {
  readonly id: string
  readonly title: string | null
  readonly body: string | null
  /** Node ids. */
  readonly addAssignees: readonly string[]
  readonly milestone: string | null
}

/** A comment of an issue or pull request; `id` is its GraphQL node id. */
export interface ListedComment {
  readonly id: string
  readonly databaseId: number
  readonly body: string
}

/** An issue or pull request and what was said on it. */
export interface Thread {
  readonly id: string
  readonly comments: readonly (ListedComment & {
    readonly author: Actor
    readonly ours: boolean
  })[]
}
