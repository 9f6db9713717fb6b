import type { CalendarReading } from './calendar/read-calendar.ts'
import type { GuardFacts } from './guard-facts.ts'
import type { GuardSettings } from './settings.ts'

/** What every check is asked: the facts, the settings, and what they say of the time. */
export interface GuardQuestion {
  readonly facts: GuardFacts
  readonly settings: GuardSettings
  readonly calendar: CalendarReading
  readonly opensAt: Openings
}

/** The first minute from now on in which nothing of the calendar blocks, or even warns, RFC 3339; null for more than a year. */
export interface Openings {
  readonly block: string | null
  readonly warn: string | null
}
