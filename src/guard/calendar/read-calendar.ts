import { beginOf, minuteOf, minutesOfDay } from '../../time/minutes.ts'
import { type TimedCheck, timedChecks } from '../check-name.ts'
import type { DeployTarget } from '../scope.ts'
import type { GuardSettings } from '../settings.ts'
import { type CalendarRules, rulesFor } from './calendar-rules.ts'
import type { Closing, DayOff } from './closing.ts'
import { nextChange, nextOpening, stepAt, type Timeline, timelineOf } from './timeline.ts'

/** What the calendar says of a deployment at a moment. */
export interface CalendarReading {
  readonly at: string
  readonly rules: CalendarRules
  /** From the minute of the moment on for a year and a month. */
  readonly timeline: Timeline
  /** What keeps the deployment back now. */
  readonly closings: readonly Closing[]
}

/** A moment for whom the calendar is read, by what settings. */
export interface CalendarQuestion {
  readonly at: string
  readonly target: DeployTarget
  readonly settings: GuardSettings
  /** Days off of the settings from the day before `at` for 400 days. */
  readonly daysOff: readonly DayOff[]
}

/** Reads the calendar; checks that are off keep nothing back. */
export function readCalendar({ at, target, settings, daysOff }: CalendarQuestion): CalendarReading {
  const rules = rulesFor(settings, target, daysOff)
  const from = minuteOf(at)
  const checks = timedChecks.filter((check) => settings.checks[check] !== 'off')
  const timeline = timelineOf(rules, { from, until: from + daysAhead * minutesOfDay }, checks)
  return { at, rules, timeline, closings: stepAt(timeline, from)?.closings ?? [] }
}

/** Who closes for longer than that has no window. */
const daysAhead = 400

/** When one of some checks of the calendar says something else than now, RFC 3339; null where none does. */
export function changeOf(
  { timeline, at }: Pick<CalendarReading, 'timeline' | 'at'>,
  checks: readonly TimedCheck[],
): string | null {
  const minute = nextChange(timeline, minuteOf(at), checks)
  return minute === null ? null : beginOf(minute)
}

/** The first minute from now on in which none of some checks objects, RFC 3339; null where there is none to be seen. */
export function opensFor(
  { timeline, at }: Pick<CalendarReading, 'timeline' | 'at'>,
  checks: readonly TimedCheck[],
): string | null {
  const minute = nextOpening(timeline, minuteOf(at), checks)
  return minute === null ? null : beginOf(minute)
}
