import { Temporal } from './temporal.ts'

/** A day as `2026-12-01`; null for anything else, and for days that do not exist. */
export function readDay(text: string): string | null {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return null
  try {
    return Temporal.PlainDate.from(text).toString()
  } catch {
    // Temporal refuses days that do not exist; to us that is "none".
    return null
  }
}

/** The day it is at a moment on the calendar of `zone`, `2026-11-20`. */
export function dayIn(at: string, zone: string): string {
  return Temporal.Instant.from(at).toZonedDateTimeISO(zone).toPlainDate().toString()
}

/** When a day, `2026-12-01`, is over on the calendar of `zone`, RFC 3339 in UTC. */
export function endOfDay(day: string, zone: string): string {
  return Temporal.PlainDate.from(day).add({ days: 1 }).toZonedDateTime(zone).toInstant().toString()
}
