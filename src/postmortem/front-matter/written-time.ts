import { dayIn, readDay } from '../../time/calendar-day.ts'
import { readInstant } from '../../time/instant.ts'
import { readReportedTime } from '../../time/reported-time.ts'
import { readWrittenDay } from '../due-dates/read-written-day.ts'

/** When something happened, as far as it is written. */
export interface WrittenTime {
  /** RFC 3339 in UTC; null where only the day is written. */
  readonly at: string | null
  /** The day in the configured zone. */
  readonly day: string
  /** From 1. */
  readonly line: number
}

/** A time that was read, with what is better about another way to write it; null for nothing. */
export interface ReadTime {
  readonly at: string | null
  readonly day: string
  readonly advice: string | null
}

/** Reads a time: RFC 3339, `2026-08-19 14:02 UTC`, or a day in any spelling; null for what is neither. */
export function readTime(written: string, zone: string): ReadTime | null {
  const text = written.trim().replace(/^~/, '')
  const exact = readInstant(text)
  if (exact !== null) return { at: exact, day: dayIn(exact, zone), advice: null }
  const at = /^\d{4}-\d\d-\d\d[T ]/.test(text) ? readReportedTime(text, anyMoment, zone) : null
  if (at !== null) {
    const hasZone = /[a-z)]$|[+-]\d\d:?\d\d$/i.test(text)
    return {
      at,
      day: dayIn(at, zone),
      advice: hasZone ? null : `it has no zone and is read as ${zone}. Write ${at}`,
    }
  }
  const day = readDay(text)
  if (day !== null) return { at: null, day, advice: null }
  const spelled =
    readWrittenDay(text) ?? readDay(/(?<!\d)\d{4}-\d\d-\d\d(?!\d)/.exec(text)?.[0] ?? '')
  return spelled === null
    ? null
    : { at: null, day: spelled, advice: `it is read as that day. Write ${spelled}` }
}

/** A time with its date does not depend on when it was reported. */
const anyMoment = '2026-01-01T00:00:00Z'
