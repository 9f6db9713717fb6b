import type { SeenChanges } from '../changes/feed/seen-changes.ts'
import type { Suspects } from '../changes/verdict/suspects-file.ts'
import type { Problem } from '../config/problem.ts'
import type { Settings } from '../config/settings.ts'
import type { TemplateValues } from '../text/template.ts'
import type { BusinessCalendar } from '../time/business-days.ts'
import type { Actor, Authority } from './actor.ts'
import type { Deadline } from './clock/deadlines.ts'
import type { TextToSend } from './communication/texts.ts'
import type { CloseReason, Fact, TickedFact } from './fact.ts'
import type { Incident } from './incident.ts'
import type { LabelSpec } from './labels.ts'
import type { Ledger } from './ledger.ts'
import type {
  CommentSnapshot,
  IssueSnapshot,
  Reaction,
  SeenDeployment,
  SeenPull,
} from './observation.ts'
import type { OpenIncidents } from './open-incidents.ts'
import type { RecordTexts } from './record.ts'
import type { Person } from './role.ts'
import type { Saying } from './sayings.ts'
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
  /** The repository's page, without a slash at the end. */
  readonly repositoryUrl: string
  /** Boxes of the checklist that people ticked or cleared. */
  readonly ticks: readonly TickedFact[]
  /** Pull requests for its post-mortem, the newest first. */
  readonly pulls: readonly SeenPull[]
  /** Why its pull request could not be opened; null where nothing kept it. */
  readonly blockedDraft: BlockedDraft | null
  /** The newest deployments to any environment, newest first; null where they may not be read. */
  readonly deployments: readonly SeenDeployment[] | null
  /** People who can be assigned here: all of them, or those that commands name. */
  readonly people: readonly Person[]
  /** What commands name, as far as it is there. */
  readonly found: FoundNames
  /** Facts whose text GitHub took for a secret. */
  readonly secretFacts: ReadonlySet<string>
  /** Which days count where something is due in business days. */
  readonly calendar: BusinessCalendar
  /** What changed, where that had to be read; null where the answer on record stands. */
  readonly changes: SeenChanges | null
  readonly render: RenderIncident
  readonly renderNotice: RenderNotice
}

/** A draft that is written, but whose pull request somebody has to open. */
export interface BlockedDraft {
  readonly branch: string
  /** The page that opens it. */
  readonly compareUrl: string
  /** What GitHub said. */
  readonly told: string
}

/** Issues and pull requests by number, and whole ids of commits by the digits they were named by. */
export interface FoundNames {
  readonly issues: readonly number[]
  readonly pulls: readonly number[]
  readonly commits: ReadonlyMap<string, string>
}

/** Renders every text of an incident; templates and links are already bound. */
export type RenderIncident = (
  incident: Incident,
  suspects: Suspects | null,
  clock: ShownClock,
) => IncidentTexts

/** What of the clock a text of an incident shows. */
export interface ShownClock {
  readonly deadlines: readonly Deadline[]
  readonly now: string
}

/** Renders a comment that is posted once; the incident is among its values. */
export type RenderNotice = (
  name: NoticeTemplate,
  incident: Incident,
  values: TemplateValues,
) => { readonly text: string; readonly problems: readonly Problem[] }

/** Templates of comments that are posted once, by file name without `.md`. */
export type NoticeTemplate =
  | 'reply'
  | 'reminder'
  | 'notice-escalated'
  | 'notice-resolved'
  | 'notice-full'
  | 'notice-post-mortem'

export interface IncidentTexts {
  readonly statusComment: string
  readonly record: RecordTexts
  /** Texts to send to others, ready to copy. */
  readonly communication: readonly TextToSend[]
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
  /** Key: the claim and marker of its key, such as `reply:123`. */
  | { readonly kind: 'say'; readonly key: string; readonly body: string }
  /** Key: comment and reaction; the same reaction of ours exists once. */
  | { readonly kind: 'react'; readonly comment: string; readonly reaction: Reaction }
  /** Key: issue and name; adding a label that is there does nothing. */
  | { readonly kind: 'add-labels'; readonly names: readonly string[] }
  | { readonly kind: 'remove-labels'; readonly names: readonly string[] }
  /** Key: issue and login; assigning somebody who is does nothing. */
  | { readonly kind: 'assign' | 'unassign'; readonly logins: readonly string[] }
  /** Key: the issue; closing a closed one, or opening an open one, does nothing. */
  | { readonly kind: 'close'; readonly reason: CloseReason }
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
  /** What is to happen next, and by when. */
  readonly deadlines: readonly Deadline[]
  /** The answer to "what changed?" in Markdown; empty while nobody has asked. */
  readonly whatChanged: string
  /** Texts to send to others, ready to copy. */
  readonly communication: readonly TextToSend[]
  readonly isNew: boolean
  readonly newFacts: readonly Fact[]
  readonly createLabels: readonly LabelSpec[]
  readonly createBranch: boolean
  readonly commit: { readonly message: string; readonly files: readonly FileChange[] } | null
  readonly writes: readonly IssueWrite[]
  /** The receipt of the status comment that exists, as it reads once the writes are done; null where none exists. */
  readonly receipt: StatusCommentReceipt | null
  /** Comments to post once, which the writes above post. */
  readonly sayings: readonly Saying[]
  /** Facts to redact whose texts the history of the branch still holds. */
  readonly forget: readonly string[]
  /** `work.json` as the commit leaves it; receipts are added to this. */
  readonly work: Work
  readonly problems: readonly Problem[]
}
