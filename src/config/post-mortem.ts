import type { IncidentKind } from '../incident/form.ts'
import type { Severity } from '../incident/severity.ts'
import type { RuleLevels } from '../postmortem/check/check-result.ts'

/** Which incidents get a post-mortem, and who looks after it. */
export interface PostMortemSettings {
  /** Severities, the worst an incident had, that get one when it is resolved; `/postmortem` gets one for any. */
  readonly severities: readonly Severity[]
  readonly kinds: readonly IncidentKind[]
  /** Who is asked to review it, by login; the roles of the incident and the code owners of the folder come first. */
  readonly reviewers: readonly string[]
  /** Who is told last of all when a follow-up stays undone; null for nobody. */
  readonly owner: string | null
  /** How the draft lists action items. */
  readonly actionItems: 'table' | 'task-list'
  /** How strict each rule of the check is; the rule's own level where it is left out. */
  readonly checks: RuleLevels
}

/** What becomes of the action items of a merged post-mortem. */
export interface ActionItemSettings {
  /** Further headings of the section that lists them. */
  readonly headings: readonly string[]
  /** Labels beside `action-item`. */
  readonly labels: readonly string[]
  /** How dates like 03/10/2021 are meant; null for "ask". */
  readonly dateOrder: 'dmy' | 'mdy' | null
  /** The first day of a sprint and how long each is; null where "next sprint" is no date. */
  readonly sprint: { readonly start: string; readonly lengthDays: number } | null
  /** Where a due date is shown beside the text: nowhere, or as a milestone. */
  readonly dueDates: 'text' | 'milestone'
  /** Id of the organisation's issue field that takes the due date; null for none. */
  readonly dueFieldId: string | null
  /** How many days before the due date the owner is reminded; 0 for not. */
  readonly remindDaysBefore: number
}

/** The post-mortems of a repository that sets nothing. */
export const defaultPostMortemSettings: PostMortemSettings = {
  severities: ['SEV1', 'SEV2'],
  kinds: ['incident'],
  reviewers: [],
  owner: null,
  actionItems: 'table',
  checks: {},
}

/** The action items of a repository that sets nothing. */
export const defaultActionItemSettings: ActionItemSettings = {
  headings: [],
  labels: [],
  dateOrder: null,
  sprint: null,
  dueDates: 'text',
  dueFieldId: null,
  remindDaysBefore: 3,
}
