import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readComingTime } from '../../../src/time/coming-time.ts'

const from = '2026-11-20T14:05:00Z'

describe('the coming time in', () => {
  test.each<[text: string, at: string | null]>([
    ['15:30', '2026-11-20T15:30:00Z'],
    ['at 15:30', '2026-11-20T15:30:00Z'],
    ['At 15:30.', '2026-11-20T15:30:00Z'],
    [' 15:30 ', '2026-11-20T15:30:00Z'],
    ['14:06', '2026-11-20T14:06:00Z'],
    ['14:05', '2026-11-21T14:05:00Z'],
    ['14:04', '2026-11-21T14:04:00Z'],
    ['09:00', '2026-11-21T09:00:00Z'],
    ['0:10', '2026-11-21T00:10:00Z'],
    ['15:30 UTC', '2026-11-20T15:30:00Z'],
    ['16:30 Europe/Berlin', '2026-11-20T15:30:00Z'],
    ['15:30+01:00', '2026-11-20T14:30:00Z'],
    ['2026-11-20 15:30', '2026-11-20T15:30:00Z'],
    ['2026-12-24T15:30:00+01:00', '2026-12-24T14:30:00Z'],
    ['30m', '2026-11-20T14:35:00Z'],
    ['in 30 minutes', '2026-11-20T14:35:00Z'],
    ['in 2 hours', '2026-11-20T16:05:00Z'],
    ['1h30m', '2026-11-20T15:35:00Z'],
    ['In an hour.', '2026-11-20T15:05:00Z'],
    ['30', '2026-11-20T14:35:00Z'],
    ['2 days', '2026-11-22T14:05:00Z'],
    ['2026-11-20 14:05', null],
    ['2026-11-20 14:00', null],
    ['2025-12-24 15:30', null],
    ['9999-12-31 23:59-12:00', null],
    ['soon', null],
    ['after lunch', null],
    ['25:00', null],
    ['15:30 Europe/Bern', null],
    ['0m', null],
    ['in', null],
    ['', null],
  ])('%j', (text, at) => {
    expect(readComingTime(text, from, 'UTC')).toBe(at)
  })
})

describe('a time of day is the next one', () => {
  test.each<[what: string, text: string, from: string, zone: string, at: string | null]>([
    ['over the end of the year', '00:30', '2026-12-31T23:50:00Z', 'UTC', '2027-01-01T00:30:00Z'],
    ['on a leap day', '09:00', '2028-02-28T22:00:00Z', 'UTC', '2028-02-29T09:00:00Z'],
    ['in a zone of half hours', '20:00', from, 'Asia/Kolkata', '2026-11-20T14:30:00Z'],
    [
      'in another zone than the usual one',
      '20:00 Asia/Kolkata',
      from,
      'Europe/Berlin',
      '2026-11-20T14:30:00Z',
    ],
    [
      'on the day clocks go forward',
      '12:15',
      '2026-03-28T11:30:00Z',
      'Europe/Berlin',
      '2026-03-29T10:15:00Z',
    ],
    [
      'right before they do',
      '03:00',
      '2026-03-29T00:30:00Z',
      'Europe/Berlin',
      '2026-03-29T01:00:00Z',
    ],
    [
      'in the hour that is not: when it would be',
      '02:30',
      '2026-03-29T00:30:00Z',
      'Europe/Berlin',
      '2026-03-29T01:30:00Z',
    ],
    [
      'left out tomorrow, asked at that time today: when it would be',
      '02:00',
      '2026-03-28T01:00:00Z',
      'Europe/Berlin',
      '2026-03-29T01:00:00Z',
    ],
    [
      'on the day clocks go back',
      '12:15',
      '2026-10-24T10:30:00Z',
      'Europe/Berlin',
      '2026-10-25T11:15:00Z',
    ],
    [
      'in the hour that is twice: the first',
      '02:30',
      '2026-10-24T23:00:00Z',
      'Europe/Berlin',
      '2026-10-25T00:30:00Z',
    ],
    [
      'between the two: the second',
      '02:30',
      '2026-10-25T00:45:00Z',
      'Europe/Berlin',
      '2026-10-25T01:30:00Z',
    ],
    [
      'in UTC, on the day clocks go back',
      '18:30 UTC',
      '2026-10-24T18:00:00Z',
      'Europe/Berlin',
      '2026-10-24T18:30:00Z',
    ],
    [
      'in UTC, on the day clocks go forward',
      '10:30 UTC',
      '2026-03-28T11:00:00Z',
      'Europe/Berlin',
      '2026-03-29T10:30:00Z',
    ],
  ])('%s', (_what, text, now, zone, at) => {
    expect(readComingTime(text, now, zone)).toBe(at)
  })

  test('within a day and an hour, and never now or before', () => {
    const zones = [
      'UTC',
      'Europe/Berlin',
      'America/New_York',
      'Asia/Kolkata',
      'Australia/Lord_Howe',
    ]
    const anyMoment = fc.integer({ min: 1_767_225_600, max: 1_830_297_600 }).map(toTime)
    fc.assert(
      fc.property(
        anyMoment,
        fc.nat(23),
        fc.nat(59),
        fc.constantFrom(...zones),
        (now, hour, minute, zone) => {
          const written = `${hour}:${String(minute).padStart(2, '0')}`

          const at = readComingTime(written, now, zone) ?? ''

          expect(at > now).toBe(true)
          expect(Date.parse(at) - Date.parse(now)).toBeLessThanOrEqual(25 * 3_600_000)
          // Only an hour that clocks leave out is shown as another.
          if (shownIn(at, zone) !== written.padStart(5, '0')) expect([1, 2]).toContain(hour)
        },
      ),
      { numRuns: 1000 },
    )
  })
})

function toTime(seconds: number): string {
  return new Date(seconds * 1000).toISOString().replace('.000', '')
}

/** What a clock shows at a moment. */
function shownIn(at: string, timeZone: string): string {
  const parts = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone } as const
  return new Intl.DateTimeFormat('en-GB', parts).format(new Date(at))
}
