import type { Severity } from '../incident/severity.ts'
import type { CheckSettings } from '../migrations/check-settings.ts'
import type { Hazard } from '../migrations/finding.ts'
import type { HolidayPlace, HolidayType } from '../time/holidays.ts'
import type { ObjectingCheck } from './check-name.ts'

/** When and what may be deployed, as a repository sets it. */
export interface GuardSettings {
  /** IANA zone of what names none. */
  readonly timezone: string
  readonly windows: readonly DeployWindow[]
  readonly quietHours: readonly QuietHours[]
  readonly freezes: readonly Freeze[]
  /** Null where holidays are days like others. */
  readonly holidays: HolidaySettings | null
  /** Which incidents close the guard; one that fits any of these does. */
  readonly incidents: readonly IncidentRule[]
  readonly fixThrough: FixSettings
  readonly migrations: MigrationWeights
  readonly vulnerabilities: VulnerabilitySettings
  /** Names of check runs that have to be green, `*` for any characters. */
  readonly requiredChecks: readonly string[]
  /** Minutes after which a deployment in progress is taken for forgotten. */
  readonly forgottenAfterMinutes: number
  readonly override: OverrideSettings
  readonly checks: Readonly<Record<ObjectingCheck, CheckLevel>>
  readonly onUnknown: Readonly<Record<ObjectingCheck, UnknownLevel>>
  /** Checks that no fix and no override sets aside. */
  readonly final: readonly ObjectingCheck[]
}

/** What becomes of a deployment that a check objects to. */
export type CheckLevel = 'block' | 'warn' | 'off'

/** What becomes of one that could not be checked. */
export type UnknownLevel = 'block' | 'warn' | 'allow'

/** What a rule is for: environments and services by name, `*` for any characters. Empty: all. */
export interface Scope {
  readonly environments: readonly string[]
  readonly services: readonly string[]
}

export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const

export type Weekday = (typeof weekdays)[number]

/**
 * Hours on the clock of a day, in minutes from midnight. `to` is not among them, and lies on the next day where it does not come
 * after `from`.
 */
export interface Hours {
  readonly from: number
  readonly to: number
}

/** Hours in which one may deploy: whenever a clock in the zone shows them. */
export interface DeployWindow extends Scope {
  readonly zone: string
  /** Days without hours are closed. Hours that run over midnight belong to the day they begin on. */
  readonly days: Readonly<Partial<Record<Weekday, Hours>>>
  /** Days with hours of their own, `2026-12-24`; null closes one. */
  readonly exceptions: readonly WindowException[]
}

export interface WindowException {
  readonly day: string
  readonly hours: Hours | null
}

/** Hours in which nobody deploys, whatever window is open. */
export interface QuietHours extends Scope {
  readonly zone: string
  readonly days: readonly Weekday[]
  readonly hours: Hours
  /** How many minutes before and after them are quiet, too. */
  readonly marginMinutes: number
  /** Null where nobody said why. */
  readonly reason: string | null
}

/** A dated stop, from the first minute that is at `from` or later on the clock of the zone to the last one before `to`. */
export interface Freeze extends Scope {
  readonly zone: string
  /** `2026-12-18T00:00`; `to` is not part of it. */
  readonly from: string
  readonly to: string
  readonly reason: string | null
  /** As written, such as `@platform`. */
  readonly owner: string | null
}

/** Days off on which nobody deploys. */
export interface HolidaySettings extends Scope {
  /** Null for the zones of the windows that count, and where there are none, that of the guard. */
  readonly zone: string | null
  readonly places: readonly HolidayPlace[]
  readonly types: readonly HolidayType[]
  readonly dayBefore: boolean
  /** Days that are off as well. */
  readonly add: readonly DayChoice[]
  /** Days that are worked. */
  readonly remove: readonly DayChoice[]
}

/** A day by its date, `2026-12-24` or for every year `12-24`; or a holiday of the place by its name, of whatever type. */
export type DayChoice =
  | { readonly by: 'date'; readonly date: string; readonly name: string | null }
  | { readonly by: 'name'; readonly name: string }

export interface IncidentRule extends Scope {
  readonly severities: readonly Severity[]
  /** Until when it closes the guard. */
  readonly until: 'mitigated' | 'resolved'
}

/** What counts as a fix that goes through closed windows and past open incidents. */
export interface FixSettings {
  /** What becomes of a fix: it goes through, goes through with a warning, or is held back like others. */
  readonly level: 'allow' | 'warn' | 'off'
  readonly rollbacks: boolean
  /** Labels of pull requests that make them one. */
  readonly labels: readonly string[]
  /** Globs of paths that are documentation; a deployment that brings nothing else goes through. */
  readonly docsOnly: readonly string[]
}

/** How much findings of the migration check count. */
export interface MigrationWeights extends Pick<CheckSettings, 'unknownSize' | 'rules'> {
  /** Hazards that block, and those that warn; what is in neither is let through. */
  readonly block: readonly Hazard[]
  readonly warn: readonly Hazard[]
}

export const vulnerabilitySeverities = ['low', 'medium', 'high', 'critical'] as const

export type VulnerabilitySeverity = (typeof vulnerabilitySeverities)[number]

/** From which severity on vulnerabilities count; null for never. */
export interface VulnerabilitySettings {
  readonly introduced: VulnerabilitySeverity | null
  readonly open: VulnerabilitySeverity | null
  readonly exceptions: readonly VulnerabilityException[]
}

/** One advisory that is accepted for a while. */
export interface VulnerabilityException {
  /** Its id, `GHSA-…` or `CVE-…`. */
  readonly advisory: string
  /** Name of the package it is accepted in; null for any. */
  readonly package: string | null
  readonly owner: string
  readonly reason: string
  /** The last day it counts, in the zone of the guard. */
  readonly expires: string
}

/** Who may deploy against the verdict, and for how long. */
export interface OverrideSettings {
  /** Logins. */
  readonly people: readonly string[]
  /** Teams as `organisation/team`. */
  readonly teams: readonly string[]
  readonly minutes: number
}
