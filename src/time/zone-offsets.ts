import { beginOf, minuteOf } from './minutes.ts'
import { Temporal } from './temporal.ts'

/** Minutes in which clocks of a zone are equally far ahead of UTC. `until` is not among them. */
export interface OffsetSpan {
  readonly from: number
  readonly until: number
  /** Minutes ahead of UTC; negative in the west. */
  readonly offset: number
}

/**
 * How far ahead of UTC clocks of a zone are in each minute from `from` to `until`, minutes since 1970: one span behind the other,
 * without a gap. Zones have whole minutes since 1972.
 */
export function zoneOffsets(zone: string, from: number, until: number): readonly OffsetSpan[] {
  const spans: OffsetSpan[] = []
  let begin = from
  while (begin < until) {
    const clock = Temporal.Instant.from(beginOf(begin)).toZonedDateTimeISO(zone)
    const change = clock.getTimeZoneTransition('next')
    const end = change === null ? until : Math.min(until, minuteOf(change.toInstant().toString()))
    spans.push({ from: begin, until: end, offset: Math.round(clock.offsetNanoseconds / 60e9) })
    begin = end
  }
  return spans
}
