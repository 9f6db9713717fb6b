import { Temporal } from './temporal.ts'

/** What makes a day a business day: where, and which days of the week from Monday to Friday are holidays there. */
export interface BusinessCalendar {
  /** IANA zone whose days and clock count. */
  readonly zone: string
  /** Whether a day, `2026-12-25`, is a holiday. */
  readonly isHoliday: (day: string) => boolean
}

/**
 * The end of the business day that comes `days` business days after a moment: 17:00 on the clock of the zone, RFC 3339 in UTC. The
 * day of the moment itself does not count; with 0 days it is that day, or the next business day.
 */
export function addBusinessDays(at: string, days: number, calendar: BusinessCalendar): string {
  let day = Temporal.Instant.from(at).toZonedDateTimeISO(calendar.zone).toPlainDate()
  if (days === 0) day = businessDayFrom(day, calendar)
  for (let passed = 0; passed < days; passed += 1) {
    day = businessDayFrom(day.add({ days: 1 }), calendar)
  }
  return day
    .toZonedDateTime({ timeZone: calendar.zone, plainTime: endOfBusiness })
    .toInstant()
    .toString()
}

/** When a business day is over, on the local clock. */
const endOfBusiness = '17:00'

/** A calendar that knows no business day for longer than this is not believed. */
const longestPause = 60

/** The first business day from `start` on, that day included. */
function businessDayFrom(
  start: Temporal.PlainDate,
  { isHoliday }: BusinessCalendar,
): Temporal.PlainDate {
  for (let ahead = 0; ahead < longestPause; ahead += 1) {
    const day = start.add({ days: ahead })
    if (day.dayOfWeek <= friday && !isHoliday(day.toString())) return day
  }
  return start
}

/** Days of the week count from Monday as 1. */
const friday = 5
