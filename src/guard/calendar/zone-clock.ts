import { minutesOfDay } from '../../time/minutes.ts'
import { type OffsetSpan, zoneOffsets } from '../../time/zone-offsets.ts'
import { cut, type Span } from './span.ts'

/**
 * The clock of a zone over a range of minutes. What it shows is counted in minutes from 1970 as well: `shown` spans are spans of
 * that.
 */
export interface ZoneClock {
  readonly range: Span
  readonly offsets: readonly OffsetSpan[]
}

/** The clock of an IANA zone, known from two days before a range until two days after it. */
export function clockIn(zone: string, range: Span): ZoneClock {
  const offsets = zoneOffsets(zone, range.from - margin, range.until + margin)
  return { range, offsets }
}

/** Hours over midnight, the margin of quiet hours and a clock that is set back all end within. */
const margin = 2 * minutesOfDay

/**
 * The minutes of the range in which the clock shows something of the spans: twice what it shows twice, when it is set back, and
 * never what it skips.
 */
export function whileShown(shown: readonly Span[], clock: ZoneClock): readonly Span[] {
  const spans = clock.offsets.flatMap(({ from, until, offset }) =>
    cut(
      shown.map((span) => ({ from: span.from - offset, until: span.until - offset })),
      { from, until },
    ),
  )
  return cut(spans, clock.range)
}

/**
 * The minutes of the range from the first one in which the clock shows the beginning or later to the last one in which it shows
 * something before the end: never interrupted, even if the clock is set back. Null for none.
 */
export function fromFirstToLast(shown: Span, { range, offsets }: ZoneClock): Span | null {
  const begins = offsets.flatMap(({ from, until, offset }) => {
    const first = Math.max(from, shown.from - offset)
    return first < until ? [first] : []
  })
  const ends = offsets.flatMap(({ from, until, offset }) => {
    const end = Math.min(until, shown.until - offset)
    return end > from ? [end] : []
  })
  const span = { from: begins[0] ?? Infinity, until: ends.at(-1) ?? -Infinity }
  return cut([span], range)[0] ?? null
}

/** The numbers of all days the clock shows in the range, and of some around them. */
export function daysShown({ range }: ZoneClock): readonly number[] {
  const first = Math.floor((range.from - margin) / minutesOfDay)
  const last = Math.ceil((range.until + margin) / minutesOfDay)
  return Array.from({ length: last - first }, (_, index) => first + index)
}
