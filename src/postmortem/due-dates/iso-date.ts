import { calendarDay, found, nameOfMonth, type Reading, refused } from './reading.ts'

/** `2026-08-21`, `2026/8/21`, `2026.08.21`, `20260821`. */
export function readIsoDate(words: string): Reading {
  const match =
    /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})\.?$/.exec(words) ??
    /^((?:19|20|21)\d\d)()(\d\d)(\d\d)$/.exec(words)
  if (match === null) return null
  const [year = 0, month = 0, day = 0] = [match[1], match[3], match[4]].map(Number)
  const exact = calendarDay(year, month, day)
  return exact === null ? noSuchDay(year, month, day) : found(exact)
}

/** Refuses a day that the calendar does not have, and names one it has. */
export function noSuchDay(year: number, month: number, day: number): Reading {
  const first = calendarDay(year, month, 1)
  if (first === null) {
    return refused(
      `there is no month ${month}. Write the year, the month and the day, as in ${year}-01-31`,
    )
  }
  const last = first.with({ day: first.daysInMonth })
  return refused(
    `${nameOfMonth(month)} ${year} has no day ${day}. Write a day it has, such as ${last.toString()}`,
  )
}
