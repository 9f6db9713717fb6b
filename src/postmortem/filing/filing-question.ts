import type { Severity } from '../../incident/severity.ts'
import type { TemplateValues } from '../../text/template.ts'
import type { ActionItem } from '../action-items/action-item.ts'
import type { DueDateBase } from '../due-dates/read-due-date.ts'
import type { Claimant, FiledDocument, FiledPostmortem } from './filed.ts'

/** All that filing the action items of a post-mortem follows from. */
export interface FilingQuestion extends Claimant {
  /** What the items are of: `inc-42` or `doc-2026-11-20-outage`. */
  readonly subject: string
  readonly document: ReadDocument
  readonly filed: FiledPostmortem
  /** The incident it is of; null for a document that names none. */
  readonly incident: FilingIncident | null
  readonly settings: FilingSettings
  /** The repository's page, without a slash at the end. */
  readonly repositoryUrl: string
  /** Whether GitHub would assign a login; null where that is not known. */
  readonly canBeAssigned: (login: string) => boolean | null
  /** Issues of this subject that we wrote, by their markers, open or not; those on record by their numbers too. */
  readonly issues: readonly FoundIssue[]
  readonly render: RenderFiling
}

/** A post-mortem as it was read. */
export interface ReadDocument extends FiledDocument {
  /** The day of the incident, which written dates are read by. */
  readonly incidentDate: string
  readonly items: readonly ActionItem[]
  readonly sections: readonly ReadSection[]
  /** The page of a line, counted from 1, in the version that was read. */
  readonly permalinkAt: (line: number) => string
}

/** A part of the document that is for action items; `isProse` when no item could be made out in it. */
export interface ReadSection {
  readonly name: string
  readonly line: number
  readonly isProse: boolean
}

/** The incident behind a post-mortem. */
export interface FilingIncident {
  readonly number: number
  readonly url: string
  readonly title: string
  readonly severity: Severity
  /** What caused it, in one line of words; null while nobody knows. */
  readonly cause: string | null
  readonly causeUrl: string | null
}

export interface FilingSettings {
  /** Logins by names as people write them. */
  readonly people: Readonly<Record<string, string>>
  /** How `03/10/2021` is read; null where it is refused. */
  readonly dateOrder: NonNullable<DueDateBase['order']> | null
  /** The team's sprints; null where dates that name one are refused. */
  readonly sprint: NonNullable<DueDateBase['sprint']> | null
  /** Where due dates are kept beside the text. */
  readonly dueDates: 'text' | 'milestone'
  /** The issue field that takes due dates; null for none. */
  readonly dueDateFieldId: string | null
  readonly labels: readonly string[]
}

/** An issue of ours, as it is now. */
export interface FoundIssue {
  readonly key: string
  readonly number: number
  readonly url: string
  readonly title: string
  readonly body: string
  readonly state: 'open' | 'done' | 'not-planned'
  /** RFC 3339; null while it is open. */
  readonly closedAt: string | null
  readonly assignees: readonly string[]
}

/** Templates of action items, by file name without `.md`. */
export type FilingTemplate = 'action-item' | 'action-items-comment' | 'action-item-reminder'

/** Renders a template, the repository's own where it has one. */
export type RenderFiling = (name: FilingTemplate, values: TemplateValues) => string
