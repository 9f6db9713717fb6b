import type { DueDateBase } from '../due-dates/read-due-date.ts'

/** What a post-mortem can be checked for. */
export const ruleIds = [
  'section-missing',
  'section-empty',
  'placeholder-left',
  'front-matter',
  'times-order',
  'timeline-order',
  'actions-prose',
  'owner-missing',
  'owner-unknown',
  'due-missing',
  'due-unclear',
  'due-past',
  'vague-action',
  'blame',
] as const

export type RuleId = (typeof ruleIds)[number]

/** Whether what a rule sees fails the check, is only told, or is not looked for. */
export type RuleLevel = 'strict' | 'warn' | 'off'

/** Levels by rule; the default where one is left out. */
export type RuleLevels = Readonly<Partial<Record<RuleId, RuleLevel>>>

export interface CheckOptions {
  /** Where the document stands. */
  readonly path: string
  /** `2026-08-19`. */
  readonly today: string
  readonly rules: RuleLevels
  /** Whether GitHub would assign a login; null where that is not known. */
  readonly canBeAssigned?: (login: string) => boolean | null
  /** Logins by names as people write them. */
  readonly people?: Readonly<Record<string, string>>
  /** Further names of the section of action items. */
  readonly sectionNames?: readonly string[]
  /** How `03/10/2021` is read; null where it is refused. */
  readonly dateOrder?: NonNullable<DueDateBase['order']> | null
  readonly sprint?: NonNullable<DueDateBase['sprint']> | null
  /** IANA zone of the days of the incident; UTC when left out. */
  readonly zone?: string
}

export interface CheckResult {
  /** In the order of the document. */
  readonly findings: readonly Finding[]
  /** Whether no error was found: what is only a warning keeps nobody. */
  readonly isComplete: boolean
}

export interface Finding {
  readonly rule: RuleId
  /** An error fails the check; a warning is worth mending; a hint is worth a thought. */
  readonly level: 'error' | 'warning' | 'hint'
  /** From 1. */
  readonly line: number
  /** What was seen, and what to do. */
  readonly message: string
}
