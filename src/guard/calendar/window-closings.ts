import { dayNumber, minutesOfDay, weekdayOf } from '../../time/minutes.ts'
import { type DeployWindow, type Hours, type QuietHours, weekdays } from '../settings.ts'
import type { Closing } from './closing.ts'
import { remainder, type Span, union } from './span.ts'
import { clockIn, daysShown, whileShown } from './zone-clock.ts'

/** When a range lies outside the windows: while any group of them has none that is open. Without groups, never. */
export function windowClosings(
  groups: readonly (readonly DeployWindow[])[],
  range: Span,
): readonly Closing[] {
  const closed = groups.flatMap((windows) =>
    remainder(
      windows.flatMap((window) => openHours(window, range)),
      range,
    ),
  )
  return union(closed).map((span) => ({ ...span, check: 'deploy-window', why: 'outside' }))
}

/** When hours of a range are quiet. */
export function quietClosings(hours: QuietHours, range: Span): readonly Closing[] {
  const clock = clockIn(hours.zone, range)
  const shown = daysShown(clock).flatMap((day) => {
    const weekday = weekdays[weekdayOf(day)]
    if (weekday === undefined || !hours.days.includes(weekday)) return []
    const { from, until } = hoursOn(day, hours.hours)
    return [{ from: from - hours.marginMinutes, until: until + hours.marginMinutes }]
  })
  return whileShown(shown, clock).map((span) => ({
    ...span,
    check: 'deploy-window',
    why: 'quiet',
    hours,
  }))
}

function openHours(window: DeployWindow, range: Span): readonly Span[] {
  const clock = clockIn(window.zone, range)
  const exceptions = exceptionsByDay(window)
  const shown = daysShown(clock).flatMap((day) => {
    const weekday = weekdays[weekdayOf(day)]
    const usual = weekday === undefined ? undefined : window.days[weekday]
    const hours = exceptions.get(day) ?? (usual === undefined ? [] : [usual])
    return hours.map((one) => hoursOn(day, one))
  })
  return whileShown(shown, clock)
}

/** The hours of each day that has its own, by its number; none for one that is closed. */
function exceptionsByDay({ exceptions }: DeployWindow): ReadonlyMap<number, readonly Hours[]> {
  const byDay = new Map<number, readonly Hours[]>()
  for (const { day, hours } of exceptions) {
    const number = dayNumber(day)
    byDay.set(number, [...(byDay.get(number) ?? []), ...(hours === null ? [] : [hours])])
  }
  return byDay
}

/** Hours that do not end after they begin end on the next day. */
function hoursOn(day: number, { from, to }: Hours): Span {
  const midnight = day * minutesOfDay
  return { from: midnight + from, until: midnight + (to > from ? to : to + minutesOfDay) }
}
