import type { Actor } from './actor.ts'
import type { ActionCommand, Cause, Command } from './commands/command.ts'
import type { CloseReason } from './fact.ts'
import type { IncidentKind } from './form.ts'
import type { Holder, RoleHolders } from './role.ts'
import type { Severity } from './severity.ts'
import type { Status } from './status.ts'

/** An incident as its facts tell it. Times are RFC 3339 in UTC; null is "not yet" or "not known". */
export interface Incident {
  readonly number: number
  readonly url: string
  readonly title: string
  readonly severity: Severity
  /** Whether nobody has said how bad it is, so that the worst is assumed. */
  readonly severityIsAssumed: boolean
  /** The worst it has been since it was declared. */
  readonly worstSeverity: Severity
  /** Whether a command set it last, so that the labels have to follow. */
  readonly severityByCommand: boolean
  readonly status: Status
  readonly kind: IncidentKind
  /** The person who leads: named so by a command, else whose assignment has stood longest. */
  readonly lead: string | null
  readonly roles: RoleHolders
  /** People who were given a role by a command, and hold none any more. */
  readonly formerHolders: readonly Holder[]
  /** Who acknowledged first; null for nobody yet. */
  readonly acknowledgedBy: Actor | null
  /** What was written, and which version of it that is. */
  readonly report: {
    readonly text: string
    readonly version: string
    /** What stands under a heading "Environment", whoever asked for it; a bug report means a browser by that. */
    readonly environment: string | null
  }
  /** What users notice, in the reporter's words; null when the description says nothing. */
  readonly impact: string | null
  readonly services: readonly string[]
  readonly environment: string | null
  readonly detectedBy: string | null
  readonly openedBy: Actor
  readonly declaredBy: Actor | null
  readonly times: IncidentTimes
  /** What was written for the start of impact, where it cannot be understood; else null. */
  readonly startedAsWritten: string | null
  /** Since when no severity label is set although the incident is not over. */
  readonly unlabelledSince: string | null
  /** The pull request or commit that closed the issue: merged is not yet recovered. */
  readonly mergedBy: string | null
  /** Whether a merge closed the issue last, though the incident runs. */
  readonly closedByMerge: boolean
  /** When and by whom it was taken up again last, while it is running since. */
  readonly reopened: { readonly at: string; readonly by: Actor } | null
  /** How the issue left the repository; null while it is here. */
  readonly gone: 'deleted' | 'transferred' | null
  /** Since when it stands where it stands: its status. */
  readonly statusSince: string
  /** What was told to others, oldest first. */
  readonly updates: readonly Update[]
  /** Until when nobody is to be reminded of anything; null for never silenced. */
  readonly snoozedUntil: string | null
  /** What people say caused it; null while nobody has said. */
  readonly cause: Said<{ readonly cause: Cause }> | null
  /** Changes that people say did not. */
  readonly ruledOut: readonly Said<{ readonly cause: Cause }>[]
  /** What was said last when it was identified, and when it was mitigated; null for nothing. */
  readonly found: Said<{ readonly text: string }> | null
  readonly mitigation: Said<{ readonly text: string }> | null
  /** Pull requests that fix it, by number, in the order they were named. */
  readonly fixes: readonly number[]
  /** What is to be done after it, in the order it was noted. */
  readonly actions: readonly Said<ActionCommand>[]
  /** What was ticked before it was resolved; the newest word on each item. */
  readonly checks: readonly Check[]
  /** Id of the command that ended it or took it up again, so that the issue has to follow; null for none. */
  readonly turnedBy: string | null
  /** Who ended it, by a command or by hand; null while it runs, and where nobody did. */
  readonly endedBy: Actor | null
  /** What was said when it ended; null while it runs or nothing was said. */
  readonly ending: Said<{ readonly text: string }> | null
  /** Why it was taken up again last, where a command said so. */
  readonly reopenedWhy: string | null
  /** The issue it is a duplicate of, where a command said so. */
  readonly duplicateOf: number | null
  /** When somebody asked for the post-mortem; null for never. */
  readonly postmortemAskedAt: string | null
  /** What has become of its post-mortem; null while there is none. */
  readonly postmortem: Postmortem | null
  /** How each command came out, by the id of its fact. */
  readonly outcomes: ReadonlyMap<string, Outcome>
  /** What happened, oldest first. */
  readonly timeline: readonly TimelineEntry[]
}

/** A post-mortem: put up for review, and published once it is on the default branch. */
export interface Postmortem {
  /** Number of its pull request; null for one that was pushed. */
  readonly pull: number | null
  readonly url: string
  /** Null where it was pushed without a review. */
  readonly openedAt: string | null
  readonly publishedAt: string | null
}

/** Something a person said with a command, where and when. */
export type Said<What> = What & {
  /** Id of its fact. */
  readonly id: string
  readonly at: string
  readonly by: Actor
  /** The comment it was said in. */
  readonly url: string
  readonly text: string
}

/** What was told to others: the text, and what was written under a name of its own; empty for nothing. */
export type Update = Said<{
  readonly impact: string
  readonly doing: string
  readonly needs: string
  /** When the next one was promised; RFC 3339, null when it was not. */
  readonly nextAt: string | null
}>

/** One item of the checklist before resolving. */
export interface Check {
  readonly item: string
  readonly ticked: boolean
  readonly at: string
  readonly by: Actor
}

/** Whether a command took effect; `why` follows the command in a sentence, "is not possible: it is over". */
export type Outcome = { readonly took: true } | { readonly took: false; readonly why: string }

export interface IncidentTimes {
  readonly openedAt: string
  /** As reported; null while unknown: then the time of detection stands in, and the text says so. */
  readonly impactStartedAt: string | null
  readonly detectedAt: string | null
  readonly declaredAt: string | null
  readonly acknowledgedAt: string | null
  /** Like the one below: a state that was skipped takes the time of the next that was reached. */
  readonly identifiedAt: string | null
  readonly mitigatedAt: string | null
  readonly resolvedAt: string | null
  readonly closedAt: string | null
}

/** One entry of the timeline: a fact, said as what it changed. */
export type TimelineEntry = {
  /** When it happened: for a note that was back-dated, the moment it tells of. */
  readonly at: string
  readonly actor: Actor
  /** Id of the fact; several facts folded into one entry go by the first. */
  readonly id: string
  /** Where the evidence is; null for the issue itself. */
  readonly url: string | null
  /** Who struck it; null while it stands. */
  readonly struckBy: string | null
} & Happening

export type Happening =
  | { readonly what: 'opened'; readonly title: string }
  | { readonly what: 'renamed'; readonly from: string; readonly to: string }
  | { readonly what: 'flagged' }
  | { readonly what: 'declared'; readonly severity: Severity }
  | { readonly what: 'reported'; readonly severity: Severity }
  | {
      readonly what: 'severity'
      readonly from: Severity
      readonly to: Severity
      /** Why, where somebody said so. */
      readonly text: string
    }
  | { readonly what: 'assigned' | 'unassigned'; readonly login: string }
  | { readonly what: 'closed'; readonly reason: CloseReason; readonly closer: string | null }
  | { readonly what: 'reopened' }
  | { readonly what: 'lapsed' }
  /** A command that took effect; notes and updates among them. `text` is what was said, or what stands in its place. */
  | { readonly what: 'command'; readonly command: Command; readonly text: string }
  /** Pull requests and commits that name the issue. */
  | { readonly what: 'linked'; readonly links: readonly Link[] }
  | Deployed
  | { readonly what: 'gone'; readonly how: 'deleted' | 'transferred' }
  /** Its post-mortem reached the default branch. */
  | { readonly what: 'published'; readonly pull: number | null }

/** A pull request or a commit that names the issue, as people write it: `#57`, or a short commit id. */
export interface Link {
  readonly name: string
  readonly title: string
  readonly url: string
}

/** A version that went live while the incident ran. */
export interface Deployed {
  readonly what: 'deployed'
  readonly environment: string
  readonly sha: string
  /** Whether a version went live again that had been live before. */
  readonly isRollback: boolean
}
