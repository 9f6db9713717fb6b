import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addSeconds,
  dayOf,
  hoursBefore,
  isTimeZone,
  readHttpDate,
  readInstant,
  showDuration,
  showInZone,
  showUtc,
  timeOfDay,
} from '../../../src/time/instant.ts'

test.each([
  ['2026-11-20T14:02:59Z', '2026-11-20 14:02 UTC'],
  ['2026-12-31T23:59:00Z', '2026-12-31 23:59 UTC'],
  ['2026-11-20T15:02:00+01:00', '2026-11-20 14:02 UTC'],
])('%s reads %s', (at, expected) => {
  expect(showUtc(at)).toBe(expected)
})

describe('a time on the clock of a zone', () => {
  test.each([
    ['winter time', '2026-11-20T14:02:00Z', 'Europe/Berlin', '15:02 Europe/Berlin'],
    ['summer time', '2026-07-20T14:02:00Z', 'Europe/Berlin', '16:02 Europe/Berlin'],
    [
      'before the clocks go forward',
      '2026-03-29T00:59:00Z',
      'Europe/Berlin',
      '01:59 Europe/Berlin',
    ],
    ['after they went forward', '2026-03-29T01:00:00Z', 'Europe/Berlin', '03:00 Europe/Berlin'],
    ['before the clocks go back', '2026-10-25T00:30:00Z', 'Europe/Berlin', '02:30 Europe/Berlin'],
    ['after they went back', '2026-10-25T01:30:00Z', 'Europe/Berlin', '02:30 Europe/Berlin'],
    ['half an hour off', '2026-11-20T14:02:00Z', 'Asia/Kolkata', '19:32 Asia/Kolkata'],
    ['three quarters off', '2026-11-20T14:02:00Z', 'Asia/Kathmandu', '19:47 Asia/Kathmandu'],
    ['the next day', '2026-11-20T23:30:00Z', 'Europe/Berlin', '2026-11-21 00:30 Europe/Berlin'],
    [
      'the day before',
      '2026-11-20T03:00:00Z',
      'America/New_York',
      '2026-11-19 22:00 America/New_York',
    ],
    ['the next year', '2026-12-31T23:30:00Z', 'Asia/Tokyo', '2027-01-01 08:30 Asia/Tokyo'],
    [
      'the year before',
      '2027-01-01T00:30:00Z',
      'America/St_Johns',
      '2026-12-31 21:00 America/St_Johns',
    ],
  ])('%s', (_what, at, zone, expected) => {
    expect(showInZone(at, zone)).toBe(expected)
  })

  test.each(['UTC', 'utc', 'Etc/UTC', 'Etc/UCT', 'Etc/Zulu', 'Zulu', 'Universal'])(
    '%s is UTC, so there is nothing to add',
    (zone) => {
      expect(showInZone('2026-11-20T14:02:00Z', zone)).toBeNull()
    },
  )

  test('a zone that shows the same time as UTC adds nothing', () => {
    expect(showInZone('2026-11-20T14:02:00Z', 'Europe/London')).toBe(null)
  })
})

describe('adding seconds', () => {
  test.each([
    ['2026-11-20T14:00:00Z', 120, '2026-11-20T14:02:00Z'],
    ['2026-11-20T14:00:00Z', -600, '2026-11-20T13:50:00Z'],
    ['2026-12-31T23:59:30Z', 60, '2027-01-01T00:00:30Z'],
    ['2026-11-20T14:00:00.400Z', 0, '2026-11-20T14:00:00Z'],
  ])('%s and %i seconds is %s', (at, seconds, expected) => {
    expect(addSeconds(at, seconds)).toBe(expected)
  })

  test('there and back again is the same moment, and later times sort later as text', () => {
    const anyTime = fc
      .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
      .map((date) => `${date.toISOString().slice(0, 19)}Z`)
    fc.assert(
      fc.property(anyTime, fc.integer({ min: 1, max: 10_000_000 }), (at, seconds) => {
        const later = addSeconds(at, seconds)

        expect(addSeconds(later, -seconds)).toBe(at)
        expect(later > at).toBe(true)
      }),
      { numRuns: 200 },
    )
  })
})

test.each([
  ['2026-11-20T13:50:00Z', 72, '2026-11-17T13:50:00Z'],
  ['2026-11-20T13:50:00Z', 1 / 60, '2026-11-20T13:49:00Z'],
  ['1970-01-02T00:00:00Z', 72, '1970-01-01T00:00:00Z'],
  ['0001-01-01T00:00:00Z', 72, '1970-01-01T00:00:00Z'],
])('before %s by %d h it was %s', (at, hours, expected) => {
  expect(hoursBefore(at, hours)).toBe(expected)
})

describe('an HTTP date', () => {
  test.each([
    ['Fri, 20 Nov 2026 14:02:00 GMT', '2026-11-20T14:02:00Z'],
    ['Thu, 31 Dec 2026 23:59:59 GMT', '2026-12-31T23:59:59Z'],
  ])('%s is %s', (header, expected) => {
    expect(readHttpDate(header)).toBe(expected)
  })

  test.each([
    ['nothing', ''],
    ['prose', 'tomorrow'],
    ['prose with a number', 'foo 1'],
    ['a year', '2026'],
    ['a day that does not exist', 'Fri, 20 Foo 2026 14:02:00 GMT'],
  ])('%s is none', (_what, header) => {
    expect(readHttpDate(header)).toBeNull()
  })
})

test.each([
  ['Europe/Berlin', true],
  ['America/Argentina/Buenos_Aires', true],
  ['UTC', true],
  ['Etc/GMT+5', true],
  ['Mars/Olympus', false],
  ['Berlin', false],
  ['+01:00', false],
  ['Z', false],
  ['', false],
  ['2026-11-20T14:00:00[Europe/Berlin]', false],
  ['T14:00[Europe/Berlin]', false],
  [' Europe/Berlin', false],
])('%j is a time zone: %s', (name, expected) => {
  expect(isTimeZone(name)).toBe(expected)
})

describe('a moment in parts', () => {
  test.each([
    ['2026-11-20T14:02:59Z', 'UTC', '2026-11-20', '14:02'],
    ['2026-11-20T23:30:00Z', 'Europe/Berlin', '2026-11-20', '00:30'],
    ['2026-07-20T14:02:00Z', 'Asia/Kolkata', '2026-07-20', '19:32'],
    ['2026-11-21T00:30:00+01:00', 'UTC', '2026-11-20', '23:30'],
  ])('%s in %s is of the UTC day %s, at %s there', (at, zone, day, time) => {
    expect(dayOf(at)).toBe(day)
    expect(timeOfDay(at, zone)).toBe(time)
  })
})

describe('how long it was', () => {
  test.each([
    ['2026-11-20T14:00:00Z', '0 min'],
    ['2026-11-20T14:00:59Z', '0 min'],
    ['2026-11-20T14:32:59Z', '32 min'],
    ['2026-11-20T15:00:00Z', '1 h'],
    ['2026-11-20T16:05:30Z', '2 h 5 min'],
    ['2026-11-21T13:59:59Z', '23 h 59 min'],
    ['2026-11-21T14:00:00Z', '1 d'],
    ['2026-11-23T18:30:00Z', '3 d 4 h'],
    ['2027-11-20T14:00:00Z', '365 d'],
  ])('until %s: %s', (to, shown) => {
    expect(showDuration('2026-11-20T14:00:00Z', to)).toBe(shown)
  })

  test.each(['2026-11-20T13:59:59Z', '2026-11-20T12:00:00Z', '2025-11-20T14:00:00Z'])(
    'until %s, which was before, it was no time at all',
    (to) => {
      expect(showDuration('2026-11-20T14:00:00Z', to)).toBe('0 min')
    },
  )
})

describe('a moment that somebody wrote down', () => {
  test.each([
    ['2026-11-20T14:50:00+01:00', '2026-11-20T13:50:00Z'],
    ['2026-11-20t13:50:00.4z', '2026-11-20T13:50:00Z'],
    ['2026-12-31T23:59:60Z', '2026-12-31T23:59:59Z'],
  ])('%s is %s', (text, moment) => {
    expect(readInstant(text)).toBe(moment)
  })

  test.each([
    '',
    '2026-11-20',
    '2026-11-20T13:50Z',
    '2026-11-20 13:50:00Z',
    '2026-11-20T13:50:00',
    '2026-02-30T13:50:00Z',
    '2026-11-20T25:00:00Z',
    '2026-11-20T13:50:00+25:00',
    '9999-12-31T23:59:59-01:00',
    '0000-01-01T00:00:00+01:00',
  ])('%j is none', (text) => {
    expect(readInstant(text)).toBeNull()
  })
})
