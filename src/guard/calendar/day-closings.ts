import { clockMinute, dayNumber, minutesOfDay } from '../../time/minutes.ts'
import type { Freeze } from '../settings.ts'
import type { CalendarRules } from './calendar-rules.ts'
import type { Closing, DayOff } from './closing.ts'
import type { Span } from './span.ts'
import { clockIn, fromFirstToLast, whileShown } from './zone-clock.ts'

/** When a range is frozen; empty where the freeze is at another time. */
export function freezeClosings(freeze: Freeze, range: Span): readonly Closing[] {
  const shown = { from: clockMinute(freeze.from), until: clockMinute(freeze.to) }
  const span = fromFirstToLast(shown, clockIn(freeze.zone, range))
  return span === null ? [] : [{ ...span, check: 'freeze', freeze }]
}

/** When a range has days off, and the days before those where they count; a day that is both is told as a day off. */
export function dayOffClosings(
  { daysOff, isDayBeforeOff, dayOffZones }: CalendarRules,
  range: Span,
): readonly Closing[] {
  const days = new Map<number, Off>()
  for (const dayOff of isDayBeforeOff ? daysOff : []) {
    days.set(dayNumber(dayOff.day) - 1, { dayOff, isDayBefore: true })
  }
  for (const dayOff of daysOff) days.set(dayNumber(dayOff.day), { dayOff, isDayBefore: false })
  return dayOffZones.flatMap((zone) => {
    const clock = clockIn(zone, range)
    return [...days].flatMap(([day, off]) =>
      whileShown([spanOf(day)], clock).map(
        (span): Closing => ({ ...span, check: 'holiday', ...off, zone }),
      ),
    )
  })
}

interface Off {
  readonly dayOff: DayOff
  readonly isDayBefore: boolean
}

function spanOf(day: number): Span {
  return { from: day * minutesOfDay, until: (day + 1) * minutesOfDay }
}
