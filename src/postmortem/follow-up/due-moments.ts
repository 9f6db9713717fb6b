import { compareText } from '../../text/order.ts'
import { addBusinessDays, type BusinessCalendar } from '../../time/business-days.ts'
import { readDay } from '../../time/calendar-day.ts'
import { addSeconds } from '../../time/instant.ts'
import { Temporal } from '../../time/temporal.ts'

/** When somebody is reminded of a due date, in this order; the last two tell others as well. */
export type Moment = 'soon' | 'today' | 'overdue' | 'lead' | 'owners'

export interface DueMoment {
  readonly moment: Moment
  /** RFC 3339 in UTC. */
  readonly at: string
  /** What it is remembered by, `due:2026-12-05:overdue`; another date has other moments. */
  readonly key: string
}

/** How long before and after a due date somebody is reminded. */
export interface DueTargets {
  /** In days; 0 for no reminder ahead. */
  readonly daysBefore: number
  /** In business days after the due date, until the lead of the incident is told. */
  readonly leadAfterDays: number
  /** In business days after the due date, until those responsible for post-mortems are told; null for never. */
  readonly ownersAfterDays: number | null
}

/** Since when an issue waits, and until when nobody is to be reminded of it; RFC 3339. */
export interface Waiting {
  readonly openSince: string
  readonly snoozedUntil: string | null
}

/**
 * The moments of a due date that lie in the time an issue is open: ahead of it, at the start of its day, at the end of that day, and
 * some business days later. Silence and a later opening put off what comes after the date. Empty for no date.
 */
export function dueMoments(
  due: string | null,
  { openSince, snoozedUntil }: Waiting,
  { targets, calendar }: { readonly targets: DueTargets; readonly calendar: BusinessCalendar },
): readonly DueMoment[] {
  const day = dueDay(due)
  if (day === null) return []
  const moment = (name: Moment, at: string): DueMoment => ({
    moment: name,
    at,
    key: dueKey(day.toString(), name),
  })
  const { daysBefore, leadAfterDays, ownersAfterDays } = targets
  const { zone } = calendar
  const ahead = [
    ...(daysBefore > 0 ? [moment('soon', startOf(day.subtract({ days: daysBefore }), zone))] : []),
    moment('today', startOf(day, zone)),
  ].filter(({ at }) => at > openSince)
  const over = startOf(day.add({ days: 1 }), zone)
  const [since = over] = [over, openSince, snoozedUntil ?? ''].toSorted(compareText).slice(-1)
  // The due day itself is no day of delay.
  const lastOfDay = since === over ? addSeconds(over, -1) : since
  const later = (days: number) => addBusinessDays(lastOfDay, days, calendar)
  return [
    ...ahead,
    moment('overdue', since),
    moment('lead', later(leadAfterDays)),
    ...(ownersAfterDays === null ? [] : [moment('owners', later(ownersAfterDays))]),
  ]
}

/** What a moment of a due date is remembered by. */
export function dueKey(due: string, moment: Moment): string {
  return `due:${due}:${moment}`
}

/** How many days a due date lies ahead on the calendar of `zone`: 0 for today, negative once it has passed; null for no date. */
export function daysLeft(due: string | null, now: string, zone: string): number | null {
  const day = dueDay(due)
  if (day === null) return null
  return Temporal.Instant.from(now).toZonedDateTimeISO(zone).toPlainDate().until(day).days
}

/** Dates of later years mean never, and sort otherwise as text. */
const never = '9000'

function dueDay(due: string | null): Temporal.PlainDate | null {
  const day = due === null ? null : readDay(due)
  return day === null || day >= never ? null : Temporal.PlainDate.from(day)
}

function startOf(day: Temporal.PlainDate, zone: string): string {
  return day.toZonedDateTime(zone).toInstant().toString()
}
