import { Temporal } from './temporal.ts'

/** The minute a moment lies in, counted from the beginning of 1970 in UTC. */
export function minuteOf(at: string): number {
  return Math.floor(Temporal.Instant.from(at).epochMilliseconds / millisecondsOfMinute)
}

/** When a minute begins, RFC 3339 in UTC. */
export function beginOf(minute: number): string {
  return Temporal.Instant.fromEpochMilliseconds(minute * millisecondsOfMinute).toString()
}

/** A date and time on some clock, `2026-12-18T18:00`, in minutes from the beginning of 1970 on that clock. */
export function clockMinute(dateTime: string): number {
  return minuteOf(
    Temporal.PlainDateTime.from(dateTime).toZonedDateTime('UTC').toInstant().toString(),
  )
}

/** A day, `2026-12-18`, counted from 1970-01-01. */
export function dayNumber(day: string): number {
  return clockMinute(day) / minutesOfDay
}

/** The day with a number, `2026-12-18`. */
export function dayNumbered(number: number): string {
  return beginOf(number * minutesOfDay).slice(0, 10)
}

/** The day of the week of a day by its number: 0 is Monday. */
export function weekdayOf(number: number): number {
  // 1970-01-01 was a Thursday.
  return (((number + 3) % 7) + 7) % 7
}

export const minutesOfDay = 24 * 60

const millisecondsOfMinute = 60_000
