import type { Actor, Authority } from './actor.ts'
import type { Command } from './commands/command.ts'
import type { Severity } from './severity.ts'

/** Major version of the ledger format; a line of a newer major is never rewritten. */
export const factVersion = 1

/** Longest text kept in one fact, in UTF-16 units; the rest stays behind the link. */
export const maximumFactText = 2000

interface FactCore {
  readonly v: typeof factVersion
  /** The GitHub object and an ordinal: `event:LE_x`, `issue:42:body:2026-11-20T14:00:00Z`. */
  readonly id: string
  /** When it happened on GitHub, RFC 3339 in UTC; never when we saw it. */
  readonly at: string
  readonly actor: Actor
  /** Why its text is not kept; left out while it is. */
  readonly withheld?: Withheld
}

/** Why the text of a fact is not kept: taken back, left out by the setting `record-text`, or refused as a secret. */
export interface Withheld {
  readonly why: 'redacted' | 'deleted' | 'setting' | 'secret'
  /** Who took it back; null where nobody did. */
  readonly by: string | null
}

/** The issue was opened. */
export interface OpenedFact extends FactCore {
  readonly kind: 'opened'
  readonly number: number
  readonly url: string
}

/** The issue got this title: at opening, or by a rename. */
export interface TitleFact extends FactCore {
  readonly kind: 'title'
  readonly text: string
}

/** The issue had this description since `at`; versions between two runs are not seen. */
export interface BodyFact extends FactCore {
  readonly kind: 'body'
  readonly text: string
  readonly cut: boolean
  readonly url: string
}

/** A severity label was set (`to`) or removed (`from`), by somebody with this authority at the time. */
export interface SeverityFact extends FactCore {
  readonly kind: 'severity'
  readonly label: string
  readonly from: Severity | null
  readonly to: Severity | null
  readonly authority: Authority
}

/** The label `incident` was set or removed, or the form was filled in without a severity. */
export interface FlaggedFact extends FactCore {
  readonly kind: 'flagged'
  readonly set: boolean
  readonly authority: Authority
}

/** Somebody was assigned to the issue. */
export interface AssignedFact extends FactCore {
  readonly kind: 'assigned'
  readonly assignee: Actor
}

/** Somebody was unassigned from the issue. */
export interface UnassignedFact extends FactCore {
  readonly kind: 'unassigned'
  readonly assignee: Actor
}

export type CloseReason = 'completed' | 'not-planned' | 'duplicate'

/** The issue was closed; `closer` names the pull request or commit that did it, if one did. */
export interface ClosedFact extends FactCore {
  readonly kind: 'closed'
  readonly reason: CloseReason
  readonly closer: string | null
}

/** The issue was opened again. */
export interface ReopenedFact extends FactCore {
  readonly kind: 'reopened'
}

/** The last severity label stayed removed for longer than a swap of labels takes. */
export interface LapsedFact extends FactCore {
  readonly kind: 'lapsed'
  /** When the label was removed. */
  readonly since: string
}

/** The issue is no longer here; GitHub gives no time for that, so `at` is when a run first missed it. */
export interface GoneFact extends FactCore {
  readonly kind: 'gone'
  readonly how: 'deleted' | 'transferred'
}

/** Somebody who may told the incident something with a slash command. */
export interface CommandFact extends FactCore {
  readonly kind: 'command'
  readonly authority: Authority
  /** The comment. */
  readonly url: string
  readonly command: Command
}

/** A box of the checklist in the status comment was ticked or cleared. */
export interface TickedFact extends FactCore {
  readonly kind: 'ticked'
  readonly item: string
  readonly ticked: boolean
}

/** A comment with commands was deleted; what they did stands. */
export interface CommentDeletedFact extends FactCore {
  readonly kind: 'comment-deleted'
  /** The number of the comment. */
  readonly comment: number
}

/** A pull request or a commit named the issue. */
export interface LinkedFact extends FactCore {
  readonly kind: 'linked'
  /** `#57`, or a short commit id. */
  readonly name: string
  readonly text: string
  readonly url: string
}

/** A version went live in an environment of the incident. */
export interface DeployedFact extends FactCore {
  readonly kind: 'deployed'
  readonly environment: string
  readonly sha: string
  /** Whether that version had been live there before. */
  readonly isRollback: boolean
  readonly url: string
}

/** The post-mortem was put up for review, or reached the default branch. */
export interface PostmortemFact extends FactCore {
  readonly kind: 'post-mortem'
  readonly act: 'opened' | 'published'
  /** Number of its pull request; null for one that was pushed. */
  readonly pull: number | null
  readonly url: string
}

/** One thing that happened, as one line of the ledger. */
export type Fact =
  | OpenedFact
  | TitleFact
  | BodyFact
  | SeverityFact
  | FlaggedFact
  | AssignedFact
  | UnassignedFact
  | ClosedFact
  | ReopenedFact
  | LapsedFact
  | GoneFact
  | CommandFact
  | TickedFact
  | CommentDeletedFact
  | LinkedFact
  | DeployedFact
  | PostmortemFact

/** A fact of this major version whose kind we do not know: kept in the ledger, ignored by the fold. */
export interface UnknownFact {
  readonly v: typeof factVersion
  readonly id: string
  readonly at: string
  readonly kind: string
  readonly unknown: true
  readonly line: string
}
