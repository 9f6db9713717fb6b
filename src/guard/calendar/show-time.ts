import { minutesOfDay } from '../../time/minutes.ts'
import { Temporal } from '../../time/temporal.ts'

/** A moment on the clock of a zone: `Monday 23 November 09:00 (Europe/Berlin)`, with the year where it is not that of `now`. */
export function showTime(at: string, zone: string, now: string): string {
  const clock = Temporal.Instant.from(at).toZonedDateTimeISO(zone)
  const time = clock.toPlainTime().toString({ smallestUnit: 'minute' })
  return `${dayWords(clock, yearIn(now, zone))} ${time} (${zone})`
}

/** What a clock of a zone shows, `2026-12-18T00:00`, in the words of `showTime`. */
export function showClock(shown: string, zone: string, now: string): string {
  const clock = Temporal.PlainDateTime.from(shown)
  const time = clock.toPlainTime().toString({ smallestUnit: 'minute' })
  return `${dayWords(clock, yearIn(now, zone))} ${time} (${zone})`
}

/** The year it is at a moment on the calendar of a zone. */
export function yearIn(at: string, zone: string): number {
  return Temporal.Instant.from(at).toZonedDateTimeISO(zone).year
}

/** A day, `2026-12-25`, in words: `Friday 25 December`, with the year where it is not the one given. */
export function showDay(day: string, year: number): string {
  return dayWords(Temporal.PlainDate.from(day), year)
}

/** A time of day by its minutes from midnight: `09:00`. */
function showTimeOfDay(minutes: number): string {
  const hour = Math.floor(minutes / 60)
  return `${String(hour).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
}

/** Hours of a day: `09:00-17:00`. */
export function showHours({ from, to }: { readonly from: number; readonly to: number }): string {
  return from === 0 && to === minutesOfDay
    ? 'all day'
    : `${showTimeOfDay(from)}-${showTimeOfDay(to)}`
}

function dayWords(
  date: Pick<Temporal.PlainDate, 'dayOfWeek' | 'day' | 'month' | 'year'>,
  year: number,
): string {
  const words = `${weekdayNames[date.dayOfWeek - 1]} ${date.day} ${monthNames[date.month - 1]}`
  return date.year === year ? words : `${words} ${date.year}`
}

const weekdayNames = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]
