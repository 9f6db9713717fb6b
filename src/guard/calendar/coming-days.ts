import { dayIn, endOfDay } from '../../time/calendar-day.ts'
import { timeOfDay } from '../../time/instant.ts'
import { beginOf, dayNumber, dayNumbered, minuteOf } from '../../time/minutes.ts'
import type { CalendarReading } from './read-calendar.ts'
import { showClosing } from './show-closing.ts'
import { showDay, yearIn } from './show-time.ts'
import type { Span } from './span.ts'
import type { Step } from './timeline.ts'

/** What a day of the calendar has in store. */
export interface ComingDay {
  /** `2026-11-23`, on the clock of the calendar's zone. */
  readonly day: string
  /** `Monday 23 November`. */
  readonly words: string
  /** When one may deploy, in order; empty where it is closed all day. */
  readonly open: readonly OpenHours[]
  /** Why else one may not, each once: freezes, days off and quiet hours. */
  readonly closedBy: readonly string[]
}

export interface OpenHours {
  /** RFC 3339. */
  readonly from: string
  readonly until: string
  /** On the clock of the zone, `09:00-17:00`. */
  readonly hours: string
}

/** So many days from a moment on, the first being what is left of that day. */
export function comingDays(calendar: CalendarReading, count: number): readonly ComingDay[] {
  const { zone } = calendar.rules
  const today = dayNumber(dayIn(calendar.at, zone))
  return Array.from({ length: count }, (_, ahead) => {
    const day = dayNumbered(today + ahead)
    const range = {
      from: Math.max(
        minuteOf(calendar.at),
        minuteOf(endOfDay(dayNumbered(today + ahead - 1), zone)),
      ),
      until: minuteOf(endOfDay(day, zone)),
    }
    const steps = calendar.timeline.flatMap((step) => within(step, range))
    return {
      day,
      words: showDay(day, yearIn(calendar.at, zone)),
      open: steps
        .filter(({ closings }) => closings.length === 0)
        .map((step) => hoursOf(step, range, zone)),
      closedBy: reasonsOf(steps, zone),
    }
  })
}

function within(step: Step, range: Span): readonly Step[] {
  const from = Math.max(step.from, range.from)
  const until = Math.min(step.until, range.until)
  return from < until ? [{ ...step, from, until }] : []
}

function hoursOf({ from, until }: Span, day: Span, zone: string): OpenHours {
  const end = until === day.until ? '24:00' : timeOfDay(beginOf(until), zone)
  const hours = `${timeOfDay(beginOf(from), zone)}-${end}`
  return { from: beginOf(from), until: beginOf(until), hours }
}

/** That no window is open goes without saying. */
function reasonsOf(steps: readonly Step[], zone: string): readonly string[] {
  const closings = steps.flatMap((step) => step.closings)
  const said = closings.filter(
    (closing) => closing.check !== 'deploy-window' || closing.why === 'quiet',
  )
  return [...new Set(said.map((closing) => showClosing(closing, zone)))]
}
