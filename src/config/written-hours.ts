import { readTimeOfDay } from '../guard/calendar/read-written.ts'
import { type Hours, type Weekday, weekdays } from '../guard/settings.ts'
import { minutesOfDay } from '../time/minutes.ts'

/** Hours of a day as the configuration writes them, `09:00` to `17:00`. */
export interface WrittenHours {
  readonly from?: string | undefined
  readonly to?: string | undefined
}

/** The hours that are written; null where one of the times is missing or cannot be read. */
export function readHours({ from, to }: WrittenHours): Hours | null {
  const begin = from === undefined ? null : readTimeOfDay(from)
  const end = to === undefined ? null : readTimeOfDay(to)
  return begin === null || end === null ? null : { from: begin, to: end }
}

/** Whether they would be over when they begin. What cannot be read is a problem of its own, and does not count here. */
export function areNoHours(written: WrittenHours): boolean {
  const hours = readHours(written)
  return hours !== null && (hours.from === hours.to || lengthOf(hours) === 0)
}

/** Whether hours on some days of the week, and a margin on either side, leave no minute of it. */
export function coverTheWeek(
  hours: Hours,
  { days, marginMinutes }: { readonly days: readonly Weekday[]; readonly marginMinutes: number },
): boolean {
  const length = lengthOf(hours) + 2 * marginMinutes
  const numbers = weekdays.flatMap((day, number) => (days.includes(day) ? [number] : []))
  const [first] = numbers
  if (first === undefined) return false
  const next = [...numbers.slice(1), first + weekdays.length]
  const longestStep = Math.max(...numbers.map((number, index) => (next[index] ?? number) - number))
  return length >= longestStep * minutesOfDay
}

/** In minutes; hours that do not end after they begin end on the next day. */
function lengthOf({ from, to }: Hours): number {
  return to > from ? to - from : to + minutesOfDay - from
}
