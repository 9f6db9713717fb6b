import { showMinutes } from '../../time/duration.ts'
import type { DeployWindow, Hours, QuietHours } from '../settings.ts'
import { type Weekday, weekdays } from '../settings.ts'
import { showHours } from './show-time.ts'

/**
 * Windows in words: `Mon-Thu 09:00-17:00, Fri 09:00-12:00`, with what an exception says of `today`, and the zone where it is not the
 * one given.
 */
export function showWindows(
  windows: readonly DeployWindow[],
  { zone, today }: { readonly zone: string; readonly today: string },
): string {
  const shown = windows.map((window) => {
    const hours = showWeek(weekdays.map((day) => window.days[day] ?? null))
    const exceptions = window.exceptions.filter(({ day }) => day === today)
    const words = [hours, ...exceptions.map((exception) => showException(exception.hours))]
    const text = words.filter((part) => part !== '').join(', ')
    return window.zone === zone ? text : `${text} ${window.zone}`
  })
  return [...new Set(shown.filter((text) => text !== ''))].join('; ')
}

/** Quiet hours in words: `Mon-Fri 11:00-14:00 and 1 hour before and after`, with their zone where it is not the one given. */
export function showQuietHours(
  { days, hours, marginMinutes, zone: own }: QuietHours,
  zone: string,
): string {
  const shown = showWeek(weekdays.map((day) => (days.includes(day) ? hours : null)))
  const week = own === zone ? shown : `${shown} ${own}`
  return marginMinutes === 0 ? week : `${week} and ${showMinutes(marginMinutes)} before and after`
}

function showException(hours: Hours | null): string {
  return hours === null ? 'closed today' : `today ${showHours(hours)}`
}

interface Run {
  readonly first: Weekday
  readonly last: Weekday
  readonly hours: string
}

/** Days with the same hours that follow one another are one. */
function showWeek(week: readonly (Hours | null)[]): string {
  const runs: Run[] = []
  for (const [index, day] of weekdays.entries()) {
    const hours = week[index]
    if (hours === undefined || hours === null) continue
    const shown = showHours(hours)
    const before = runs.at(-1)
    const follows = before !== undefined && before.last === weekdays[index - 1]
    if (follows && before.hours === shown) {
      runs.splice(-1, 1, { ...before, last: day })
    } else {
      runs.push({ first: day, last: day, hours: shown })
    }
  }
  return runs
    .map(({ first, last, hours }) => {
      const days = first === last ? short(first) : `${short(first)}-${short(last)}`
      return `${days} ${hours}`
    })
    .join(', ')
}

function short(day: Weekday): string {
  return `${day.charAt(0).toUpperCase()}${day.slice(1)}`
}
