import { expect, test } from 'vitest'
import {
  beginOf,
  clockMinute,
  dayNumber,
  dayNumbered,
  minuteOf,
  weekdayOf,
} from '../../../src/time/minutes.ts'
import { zoneOffsets } from '../../../src/time/zone-offsets.ts'

/** Each span as when it begins and how far ahead it is. */
function offsetsOf(zone: string, from: string, until: string): readonly string[] {
  return zoneOffsets(zone, minuteOf(from), minuteOf(until)).map(
    (span) => `${beginOf(span.from)} ${span.offset}`,
  )
}

test.each([
  ['UTC', ['2026-01-01T00:00:00Z 0']],
  ['Asia/Kathmandu', ['2026-01-01T00:00:00Z 345']],
  [
    'Europe/Berlin',
    ['2026-01-01T00:00:00Z 60', '2026-03-29T01:00:00Z 120', '2026-10-25T01:00:00Z 60'],
  ],
  [
    'Australia/Lord_Howe',
    ['2026-01-01T00:00:00Z 660', '2026-04-04T15:00:00Z 630', '2026-10-03T15:30:00Z 660'],
  ],
])('offsets of %s in 2026', (zone, offsets) => {
  expect(offsetsOf(zone, '2026-01-01T00:00:00Z', '2027-01-01T00:00:00Z')).toEqual(offsets)
})

test('spans follow one another from the first minute to the last', () => {
  const from = minuteOf('2024-01-01T00:00:00Z')
  const until = minuteOf('2030-01-01T00:00:00Z')

  const spans = zoneOffsets('Africa/Casablanca', from, until)

  expect(spans.at(0)?.from).toBe(from)
  expect(spans.at(-1)?.until).toBe(until)
  expect(spans.slice(1).map((span) => span.from)).toEqual(
    spans.slice(0, -1).map((span) => span.until),
  )
})

test('minutes and days are counted from 1970', () => {
  expect(minuteOf('1970-01-01T00:01:59.9Z')).toBe(1)
  expect(minuteOf('1969-12-31T23:59:30Z')).toBe(-1)
  expect(beginOf(1441)).toBe('1970-01-02T00:01:00Z')
  expect(clockMinute('1970-01-02T00:30')).toBe(1470)
  expect(dayNumber('2026-11-22')).toBe(20_779)
  expect(dayNumbered(20_779)).toBe('2026-11-22')
  expect([20_778, 20_779, 20_780, -4].map(weekdayOf)).toEqual([5, 6, 0, 6])
})
