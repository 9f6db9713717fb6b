import type { Actor } from './actor.ts'
import type { CloseReason } from './fact.ts'
import type { IncidentKind } from './form.ts'
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
  readonly status: Status
  readonly kind: IncidentKind
  /** The person who leads: whose assignment has stood longest. */
  readonly lead: string | null
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
  /** When and by whom it was taken up again last, while it is running since. */
  readonly reopened: { readonly at: string; readonly by: Actor } | null
  /** How the issue left the repository; null while it is here. */
  readonly gone: 'deleted' | 'transferred' | null
  /** What happened, oldest first. */
  readonly timeline: readonly TimelineEntry[]
}

export interface IncidentTimes {
  readonly openedAt: string
  /** As reported; null while unknown: then the time of detection stands in, and the text says so. */
  readonly impactStartedAt: string | null
  readonly detectedAt: string | null
  readonly declaredAt: string | null
  readonly acknowledgedAt: string | null
  readonly mitigatedAt: string | null
  readonly resolvedAt: string | null
  readonly closedAt: string | null
}

/** One entry of the timeline: a fact, said as what it changed. */
export type TimelineEntry = { readonly at: string; readonly actor: Actor } & Happening

export type Happening =
  | { readonly what: 'opened'; readonly title: string }
  | { readonly what: 'renamed'; readonly from: string; readonly to: string }
  | { readonly what: 'flagged' }
  | { readonly what: 'declared'; readonly severity: Severity }
  | { readonly what: 'reported'; readonly severity: Severity }
  | { readonly what: 'severity'; readonly from: Severity; readonly to: Severity }
  | { readonly what: 'assigned' | 'unassigned'; readonly login: string }
  | { readonly what: 'closed'; readonly reason: CloseReason; readonly closer: string | null }
  | { readonly what: 'reopened' }
  | { readonly what: 'lapsed' }
  | { readonly what: 'gone'; readonly how: 'deleted' | 'transferred' }
