import type { SeenChanges } from '../changes/feed/seen-changes.ts'
import type { Suspects } from '../changes/verdict/suspects-file.ts'
import type { Problem } from '../config/problem.ts'
import type { Settings } from '../config/settings.ts'
import type { Actor, Authority } from './actor.ts'
import type { Fact } from './fact.ts'
import type { Incident } from './incident.ts'
import type { LabelSpec } from './labels.ts'
import type { Ledger } from './ledger.ts'
import type { CommentSnapshot, IssueSnapshot } from './observation.ts'
import type { OpenIncidents } from './open-incidents.ts'
import type { RecordTexts } from './record.ts'
import type { StatusCommentReceipt, Work } from './work.ts'

/** Everything a run knows when it decides what to do about one issue. */
export interface SyncFacts {
  /** The time by GitHub's clock; RFC 3339 in UTC. */
  readonly now: string
  /** This run, `<run id>.<attempt>`. */
  readonly run: string
  readonly settings: Settings
  /** `owner/name`. */
  readonly repository: string
  /** Null when the issue is no longer in the repository. */
  readonly issue: IssueSnapshot | null
  /** How it left; null while it is here. */
  readonly gone: 'deleted' | 'transferred' | null
  /** Whether `work.json` has news of its own: a watermark to move, or a receipt that has not reached the branch. */
  readonly workIsPending: boolean
  readonly authorityOf: (actor: Actor) => Authority
  /** Names of the repository's labels, in lower case. */
  readonly labels: ReadonlySet<string>
  readonly records: RecordsState
  /** Comments that may be our status comment. */
  readonly comments: readonly CommentSnapshot[]
  /** What changed, where that had to be read; null where the answer on record stands. */
  readonly changes: SeenChanges | null
  readonly render: RenderIncident
}

/** Renders every text of an incident; templates and links are already bound. */
export type RenderIncident = (incident: Incident, suspects: Suspects | null) => IncidentTexts

export interface IncidentTexts {
  readonly statusComment: string
  readonly record: RecordTexts
  /** Templates of the repository that could not be used; the default stood in. */
  readonly problems: readonly Problem[]
}

/** The records branch as it stands: contents parsed, and as text to see what differs. */
export interface RecordsState {
  /** Null when the branch does not exist yet. */
  readonly head: string | null
  readonly ledger: Ledger
  readonly work: Work
  /** The last answer to "what changed?"; null when it has to be asked. */
  readonly suspects: Suspects | null
  readonly open: OpenIncidents
  /** Text by path on the branch; a missing file is not in it. */
  readonly files: ReadonlyMap<string, string>
  /** Text of the branch's README before its first incident. */
  readonly emptyIndex: string
}

/** A write to the issue. Each can be repeated without harm, or is covered by a claim. */
export type IssueWrite =
  /** Key: the claim `status-comment`; repeated only after looking for the marker. */
  | { readonly kind: 'post-comment'; readonly body: string; readonly pin: boolean }
  /** Key: the comment; the text replaces what is there. */
  | { readonly kind: 'edit-comment'; readonly id: string; readonly body: string }
  | { readonly kind: 'delete-comment'; readonly id: string }
  | { readonly kind: 'pin-comment'; readonly databaseId: number }
  /** Key: issue and name; adding a label that is there does nothing. */
  | { readonly kind: 'add-labels'; readonly names: readonly string[] }
  | { readonly kind: 'remove-labels'; readonly names: readonly string[] }
  /** Key: the issue; opening an open one does nothing. */
  | { readonly kind: 'reopen' }

export interface FileChange {
  readonly path: string
  readonly before: string | null
  readonly after: string
}

/** What to do about an issue, in the order it is done; all empty when everything is as it should be. */
export interface SyncPlan {
  /** Null when the issue is no incident. */
  readonly incident: Incident | null
  readonly suspects: Suspects | null
  /** The answer to "what changed?" in Markdown; empty while nobody has asked. */
  readonly whatChanged: string
  readonly isNew: boolean
  readonly newFacts: readonly Fact[]
  readonly createLabels: readonly LabelSpec[]
  readonly createBranch: boolean
  readonly commit: { readonly message: string; readonly files: readonly FileChange[] } | null
  readonly writes: readonly IssueWrite[]
  /** The receipt of the status comment that exists, as it reads once the writes are done; null where none exists. */
  readonly receipt: StatusCommentReceipt | null
  /** `work.json` as the commit leaves it; receipts are added to this. */
  readonly work: Work
  readonly problems: readonly Problem[]
}
