import type { Severity } from '../incident/severity.ts'

/** When somebody is reminded, and who. */
export interface ClockSettings {
  readonly targets: Readonly<Record<Severity, SeverityTargets>>
  /** The second target, as so many times the first, from the same start; null for none. */
  readonly escalateAfter: number | null
  /** Who is reminded while nobody has acknowledged or leads. */
  readonly responders: readonly Addressee[]
  /** Who is told as well at the second target. */
  readonly escalateTo: readonly Addressee[]
}

/** How long each may take at a severity; null for as long as it takes. */
export interface SeverityTargets {
  readonly acknowledgeMinutes: number | null
  readonly leadMinutes: number | null
  readonly updateMinutes: number | null
  readonly statusMinutes: Readonly<Record<TimedStatus, number | null>>
  /** In business days. */
  readonly postMortemDays: number | null
}

/** Statuses an incident should not stay in for ever, in the order it passes them. */
export const timedStatuses = ['triage', 'investigating', 'identified', 'monitoring'] as const

export type TimedStatus = (typeof timedStatuses)[number]

/** Somebody to tell: a login, or a team as `organisation/team`. */
export type Addressee =
  | { readonly kind: 'person'; readonly login: string }
  | { readonly kind: 'team'; readonly name: string }

/** A team and who is in it, by login. */
export interface Team {
  /** `organisation/team`. */
  readonly name: string
  readonly members: readonly string[]
}

const never = { triage: null, investigating: null, identified: null, monitoring: null } as const

/**
 * The clock of a repository that sets none. A major incident is acknowledged within minutes and told about every half hour or
 * hour, its post-mortem follows in 3 or 5 business days as in PagerDuty's response guide; a minor one is looked at once a day.
 */
export const defaultClockSettings: ClockSettings = {
  targets: {
    SEV1: {
      acknowledgeMinutes: 5,
      leadMinutes: 10,
      updateMinutes: 30,
      statusMinutes: { triage: 30, investigating: 120, identified: 120, monitoring: 240 },
      postMortemDays: 3,
    },
    SEV2: {
      acknowledgeMinutes: 15,
      leadMinutes: 30,
      updateMinutes: 60,
      statusMinutes: { triage: 60, investigating: 240, identified: 240, monitoring: 480 },
      postMortemDays: 5,
    },
    SEV3: {
      acknowledgeMinutes: 240,
      leadMinutes: null,
      updateMinutes: 1440,
      statusMinutes: { ...never, triage: 1440 },
      postMortemDays: null,
    },
    SEV4: {
      acknowledgeMinutes: null,
      leadMinutes: null,
      updateMinutes: null,
      statusMinutes: never,
      postMortemDays: null,
    },
  },
  escalateAfter: 2,
  responders: [],
  escalateTo: [],
}
