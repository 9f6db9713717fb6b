import { Temporal } from './temporal.ts'

/** A UTC time as people read it: `2026-11-20 14:02 UTC`. `at` is RFC 3339. */
export function showUtc(at: string): string {
  return `${minutes(Temporal.Instant.from(at).toZonedDateTimeISO('UTC'))} UTC`
}

/**
 * The same moment on the clock of `zone`: `15:02 Europe/Berlin`, with the date where it differs from the UTC date; null when
 * the zone is UTC itself.
 */
export function showInZone(at: string, zone: string): string | null {
  const utc = Temporal.Instant.from(at).toZonedDateTimeISO('UTC')
  const local = utc.withTimeZone(zone)
  if (local.offset === utc.offset) return null
  const sameDay = local.toPlainDate().equals(utc.toPlainDate())
  const shown = sameDay ? minutes(local).slice(-5) : minutes(local)
  return `${shown} ${zone}`
}

/** The UTC day of a moment, `2026-11-20`. */
export function dayOf(at: string): string {
  return Temporal.Instant.from(at).toZonedDateTimeISO('UTC').toPlainDate().toString()
}

/** The time of day on the clock of `zone`, `14:02`. */
export function timeOfDay(at: string, zone: string): string {
  return minutes(Temporal.Instant.from(at).toZonedDateTimeISO(zone)).slice(-5)
}

/** How long it was from one moment to another, in two units at most: `32 min`, `2 h 5 min`, `3 d 4 h`. */
export function showDuration(from: string, to: string): string {
  if (to <= from) return '0 min'
  const between = Temporal.Instant.from(from).until(Temporal.Instant.from(to), {
    smallestUnit: 'minute',
  })
  const { days, hours, minutes: rest } = between.round({ largestUnit: 'day' })
  if (days > 0) return hours > 0 ? `${days} d ${hours} h` : `${days} d`
  if (hours > 0) return rest > 0 ? `${hours} h ${rest} min` : `${hours} h`
  return `${rest} min`
}

/** The moment `seconds` after `at`, RFC 3339 in UTC with whole seconds. */
export function addSeconds(at: string, seconds: number): string {
  return Temporal.Instant.from(at).add({ seconds }).round('second').toString()
}

/** The moment so many hours before `at`, RFC 3339 in UTC with whole seconds; no earlier than 1970. */
export function hoursBefore(at: string, hours: number): string {
  const moment = addSeconds(at, -Math.round(hours * 3600))
  return moment < epoch ? epoch : moment
}

/** Git tells no earlier time, and earlier years sort otherwise as text. */
const epoch = '1970-01-01T00:00:00Z'

/** An RFC 3339 date and time with any offset, in UTC with whole seconds; null when it is none. */
export function readInstant(text: string): string | null {
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:\d\d)$/i.test(text)) return null
  try {
    const moment = Temporal.Instant.from(text).round('second').toString()
    // An offset may lead out of the years that four digits name, and texts of other lengths do not sort by time.
    return /^\d{4}-/.test(moment) ? moment : null
  } catch {
    // Temporal refuses dates and times that do not exist; to us that is "none".
    return null
  }
}

/** The RFC 3339 UTC form, whole seconds, of an HTTP `Date` header; null when it is not one. */
export function readHttpDate(header: string): string | null {
  if (!/^\w{3}, \d\d \w{3} \d{4} \d\d:\d\d:\d\d GMT$/.test(header)) return null
  const milliseconds = Date.parse(header)
  if (Number.isNaN(milliseconds)) return null
  return Temporal.Instant.fromEpochMilliseconds(milliseconds).round('second').toString()
}

/** Whether `name` is a time zone of the IANA database, such as `Europe/Berlin`. */
export function isTimeZone(name: string): boolean {
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name)
    return /^[A-Z]/i.test(name)
  } catch {
    // Temporal has no other way to ask.
    return false
  }
}

function minutes(time: Temporal.ZonedDateTime): string {
  return time.toPlainDateTime().toString({ smallestUnit: 'minute' }).replace('T', ' ')
}
