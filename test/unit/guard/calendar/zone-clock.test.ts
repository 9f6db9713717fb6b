import { describe, expect, test } from 'vitest'
import { clockIn, fromFirstToLast, whileShown } from '../../../../src/guard/calendar/zone-clock.ts'
import { beginOf, clockMinute, minuteOf } from '../../../../src/time/minutes.ts'

/** Berlin over a day in UTC. */
function berlin(day: string) {
  const from = minuteOf(`${day}T00:00:00Z`)
  return clockIn('Europe/Berlin', { from, until: from + 1440 })
}

function shown(from: string, until: string) {
  return { from: clockMinute(from), until: clockMinute(until) }
}

function times({ from, until }: { readonly from: number; readonly until: number }): string {
  return `${beginOf(from).slice(11, 16)}-${beginOf(until).slice(11, 16)}`
}

// Clocks go from 02:00 to 03:00 on 29 March 2026 at 01:00 UTC, and from 03:00 to 02:00 on 25 October at 01:00 UTC.
describe('while the clock shows hours', () => {
  test.each([
    ['in winter', '2026-01-14', '09:00', '17:00', ['08:00-16:00']],
    ['in summer', '2026-07-14', '09:00', '17:00', ['07:00-15:00']],
    ['that it skips', '2026-03-29', '02:00', '03:00', []],
    ['that it skips in part', '2026-03-29', '01:30', '03:30', ['00:30-01:00', '01:00-01:30']],
    ['that it shows twice', '2026-10-25', '02:15', '02:45', ['00:15-00:45', '01:15-01:45']],
    ['around those it shows twice', '2026-10-25', '01:00', '04:00', ['00:00-01:00', '01:00-03:00']],
    ['that lie outside the range', '2026-01-14', '00:30', '00:45', []],
    ['that lie outside in part', '2026-01-14', '00:30', '02:00', ['00:00-01:00']],
  ])('%s', (_what, day, from, until, spans) => {
    const hours = shown(`${day}T${from}`, `${day}T${until}`)

    expect(whileShown([hours], berlin(day)).map(times)).toEqual(spans)
  })
})

describe('from the first time the clock shows one time to the last it shows another', () => {
  test.each([
    ['in winter', '2026-01-14', '09:00', '17:00', '08:00-16:00'],
    ['from what it skips: from when it goes on', '2026-03-29', '02:30', '12:00', '01:00-10:00'],
    ['to what it skips: to when it goes on', '2026-03-29', '01:15', '02:30', '00:15-01:00'],
    ['from what it shows twice: from the first', '2026-10-25', '02:30', '12:00', '00:30-11:00'],
    ['to what it shows twice: to the last', '2026-10-25', '01:30', '02:30', '00:00-01:30'],
    [
      'within what it shows twice: never interrupted',
      '2026-10-25',
      '02:15',
      '02:45',
      '00:15-01:45',
    ],
  ])('%s', (_what, day, from, until, span) => {
    const frozen = fromFirstToLast(shown(`${day}T${from}`, `${day}T${until}`), berlin(day))

    expect(frozen === null ? null : times(frozen)).toBe(span)
  })

  test.each([
    ['before the range', '2020-01-01', '2025-12-31'],
    ['after it', '2026-01-16', '2026-02-01'],
    ['of what the clock skips', '2026-03-29T02:10', '2026-03-29T02:40'],
  ])('none %s', (_what, from, until) => {
    const day = from.slice(0, 10) === '2026-03-29' ? '2026-03-29' : '2026-01-14'

    expect(fromFirstToLast(shown(from, until), berlin(day))).toBeNull()
  })

  test('all of a range that lies within', () => {
    const clock = berlin('2026-01-14')

    expect(fromFirstToLast(shown('2020-01-01', '2030-01-01'), clock)).toEqual(clock.range)
  })
})
