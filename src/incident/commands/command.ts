import type { Person, Role } from '../role.ts'
import type { Severity } from '../severity.ts'

/**
 * What somebody told an incident with a slash command, as the ledger keeps it. Times are RFC 3339 in UTC, texts Markdown as
 * written and empty for none.
 */
export type Command =
  | { readonly name: 'ack' }
  | { readonly name: 'role'; readonly role: Role; readonly person: Person | null }
  | { readonly name: 'sev'; readonly severity: Severity; readonly text: string }
  | { readonly name: 'status'; readonly status: WorkingStatus; readonly text: string }
  | UpdateCommand
  | NoteCommand
  /** `entry` names a fact; every entry of the timeline is one. */
  | { readonly name: 'strike'; readonly entry: string }
  | { readonly name: 'snooze'; readonly minutes: number }
  /** `target` names a fact, or all facts of a comment: `comment:123`. */
  | { readonly name: 'redact'; readonly target: string }
  | { readonly name: 'impact'; readonly text: string }
  | { readonly name: 'moment'; readonly moment: 'started' | 'detected'; readonly at: string }
  | {
      readonly name: 'cause'
      /** Whether it is the cause, or known not to be; `none` and `unknown` are never ruled out. */
      readonly is: boolean
      readonly cause: Cause
      readonly text: string
    }
  | ActionCommand
  | { readonly name: 'resolve'; readonly text: string }
  | { readonly name: 'reopen'; readonly text: string }
  | { readonly name: 'cancel'; readonly text: string }
  | { readonly name: 'duplicate'; readonly of: number; readonly text: string }
  | { readonly name: 'fix'; readonly pull: number }
  | { readonly name: 'postmortem' }

/** What is told to others: free text, and the fields that were written as such. */
export interface UpdateCommand {
  readonly name: 'update'
  readonly text: string
  readonly impact: string
  readonly doing: string
  readonly needs: string
  /** When the next one was promised; null when it was not. */
  readonly nextAt: string | null
}

/** An entry for the timeline. */
export interface NoteCommand {
  readonly name: 'note'
  readonly text: string
  /** When it happened; null for when it was written. */
  readonly at: string | null
  /** The comment it quotes; null for none. */
  readonly quotes: QuotedComment | null
}

export interface QuotedComment {
  /** The number of the comment. */
  readonly id: number
  readonly login: string
  readonly url: string
}

/** Something to do after the incident. */
export interface ActionCommand {
  readonly name: 'action'
  readonly text: string
  /** Login; null for nobody yet. */
  readonly owner: string | null
  /** `2026-12-01`; null for no date yet. */
  readonly due: string | null
  readonly type: ActionType | null
}

export const actionTypes = ['prevent', 'detect', 'mitigate', 'process'] as const

export type ActionType = (typeof actionTypes)[number]

/** What caused an incident: a change, none, or nobody knows. */
export type Cause =
  | { readonly kind: 'pull'; readonly number: number }
  /** At least seven hex digits of it. */
  | { readonly kind: 'commit'; readonly sha: string }
  | { readonly kind: 'deployment'; readonly id: number }
  | { readonly kind: 'none' }
  | { readonly kind: 'unknown' }

/** A status somebody can set while an incident runs. */
export const workingStatuses = ['investigating', 'identified', 'monitoring'] as const

export type WorkingStatus = (typeof workingStatuses)[number]
