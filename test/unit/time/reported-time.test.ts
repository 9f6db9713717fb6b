import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readReportedTime } from '../../../src/time/reported-time.ts'

/** A Friday afternoon, in winter time. */
const reportedAt = '2026-11-20T14:00:00Z'

describe('a moment with its date', () => {
  test.each([
    ['2026-11-20T13:50:00Z', '2026-11-20T13:50:00Z'],
    ['2026-11-20T13:50:07.999Z', '2026-11-20T13:50:07Z'],
    ['2026-11-20T13:50:00+01:00', '2026-11-20T12:50:00Z'],
    ['2026-11-20T13:50:00-0800', '2026-11-20T21:50:00Z'],
    ['2026-11-20T13:50+05:30', '2026-11-20T08:20:00Z'],
    ['2026-11-20T00:10+01:00', '2026-11-19T23:10:00Z'],
    ['2026-11-20 13:50', '2026-11-20T13:50:00Z'],
    ['2026-11-20 13:50 UTC', '2026-11-20T13:50:00Z'],
    ['2026-11-20 13:50 gmt', '2026-11-20T13:50:00Z'],
    ['2026-11-20 13:50 z', '2026-11-20T13:50:00Z'],
    ['2026-11-20, 9:05 UTC', '2026-11-20T09:05:00Z'],
    ['2026-11-20 13:50 Europe/Berlin', '2026-11-20T12:50:00Z'],
    ['2026-07-20 13:50 Europe/Berlin', '2026-07-20T11:50:00Z'],
    ['2026-11-20 13:50 (Asia/Kolkata)', '2026-11-20T08:20:00Z'],
    ['2026-11-20 13:50 America/Argentina/Buenos_Aires', '2026-11-20T16:50:00Z'],
    ['2026-03-29 02:30 Europe/Berlin', '2026-03-29T01:30:00Z'],
    ['2026-10-25 02:30 Europe/Berlin', '2026-10-25T00:30:00Z'],
    ['  2026-11-20 13:50 UTC.  ', '2026-11-20T13:50:00Z'],
    ['2024-02-29 13:50', '2024-02-29T13:50:00Z'],
  ])('%s is %s', (text, moment) => {
    expect(readReportedTime(text, reportedAt)).toBe(moment)
  })
})

describe('a time of day is the last one before the report', () => {
  test.each([
    ['13:50', reportedAt, '2026-11-20T13:50:00Z'],
    ['13:50 UTC', reportedAt, '2026-11-20T13:50:00Z'],
    ['13:50:30 UTC', reportedAt, '2026-11-20T13:50:30Z'],
    ['9:05', reportedAt, '2026-11-20T09:05:00Z'],
    ['13:50h', reportedAt, '2026-11-20T13:50:00Z'],
    ['13:50 hrs UTC', reportedAt, '2026-11-20T13:50:00Z'],
    ['13:50+01:00', reportedAt, '2026-11-20T12:50:00Z'],
    ['14:00', reportedAt, '2026-11-20T14:00:00Z'],
    ['14:01', reportedAt, '2026-11-19T14:01:00Z'],
    ['23:55', '2026-11-20T00:05:00Z', '2026-11-19T23:55:00Z'],
    ['23:55', '2026-03-01T00:05:00Z', '2026-02-28T23:55:00Z'],
    ['15:00 Europe/Berlin', reportedAt, '2026-11-20T14:00:00Z'],
    ['15:01 Europe/Berlin', reportedAt, '2026-11-19T14:01:00Z'],
    ['19:20 Asia/Kolkata', reportedAt, '2026-11-20T13:50:00Z'],
    ['00:30 Pacific/Auckland', reportedAt, '2026-11-20T11:30:00Z'],
    ['23:55 Pacific/Auckland', '2026-11-20T11:05:00Z', '2026-11-20T10:55:00Z'],
    ['08:00 America/Los_Angeles', '2026-11-20T02:00:00Z', '2026-11-19T16:00:00Z'],
    ['23:30 +05:30', '2026-11-20T18:15:00Z', '2026-11-20T18:00:00Z'],
  ])('%s, reported at %s, is %s', (text, reported, moment) => {
    expect(readReportedTime(text, reported)).toBe(moment)
  })

  test.each([
    [
      'the day before the clocks went forward',
      '23:00 Europe/Berlin',
      '2026-03-29T08:00:00Z',
      '2026-03-28T22:00:00Z',
    ],
    [
      'the day they went forward',
      '08:00 Europe/Berlin',
      '2026-03-29T08:00:00Z',
      '2026-03-29T06:00:00Z',
    ],
    [
      'the day before they went back',
      '23:00 Europe/Berlin',
      '2026-10-25T08:00:00Z',
      '2026-10-24T21:00:00Z',
    ],
    [
      'a time that the day skips is of the day before',
      '02:30 Europe/Berlin',
      '2026-03-29T01:10:00Z',
      '2026-03-28T01:30:00Z',
    ],
    [
      'the first of a time that is there twice',
      '02:30 Europe/Berlin',
      '2026-10-25T00:45:00Z',
      '2026-10-25T00:30:00Z',
    ],
    [
      'the second of a time that is there twice',
      '02:30 Europe/Berlin',
      '2026-10-25T01:45:00Z',
      '2026-10-25T01:30:00Z',
    ],
  ])('%s', (_what, text, reported, moment) => {
    expect(readReportedTime(text, reported)).toBe(moment)
  })

  test('in whatever zone', () => {
    const anyZone = fc.constantFrom(
      'UTC',
      'Europe/Berlin',
      'Asia/Kolkata',
      'Pacific/Auckland',
      '-09:30',
    )
    const anyTime = fc
      .tuple(fc.nat({ max: 23 }), fc.nat({ max: 59 }))
      .map(([hour, minute]) => `${hour}:${String(minute).padStart(2, '0')}`)
    fc.assert(
      fc.property(anyTime, anyZone, (time, zone) => {
        const moment = readReportedTime(`${time} ${zone}`, reportedAt) ?? ''

        const waited = Date.parse(reportedAt) - Date.parse(moment)
        expect(waited).toBeGreaterThanOrEqual(0)
        expect(waited).toBeLessThan(24 * 3_600_000)
      }),
      { numRuns: 300 },
    )
  })
})

describe('what cannot be read is null', () => {
  test.each([
    '',
    'noon',
    'since this morning',
    '14',
    '1350 UTC',
    '24:00',
    '13:60',
    '13:5',
    '2026-11-20',
    '2026-11-20T13',
    '2026-13-20 13:50',
    '2026-02-30 13:50',
    '2025-02-29 13:50',
    '20.11.2026 13:50',
    '11/20/2026 13:50',
    '1:50 pm',
    '13:50 Mars/Olympus',
    '13:50 CEST',
    '13:50 UTC+1',
    '13:50 +25:00',
    '13:50 UTC or so',
    '13:50 UTC\n14:00 UTC',
    '13:50–14:10 UTC',
  ])('%j', (text) => {
    expect(readReportedTime(text, reportedAt)).toBeNull()
  })

  test('or a moment, whatever the text', () => {
    const anyText = fc
      .array(
        fc.oneof(
          fc.string(),
          fc.constantFrom(
            '2026',
            '-',
            '11',
            '20',
            'T',
            ' ',
            '13',
            ':',
            '50',
            'Z',
            '+01:00',
            'Europe/Berlin',
          ),
        ),
      )
      .map((pieces) => pieces.join(''))
    fc.assert(
      fc.property(anyText, (text) => {
        expect(readReportedTime(text, reportedAt) ?? reportedAt).toMatch(
          /^[-+\d]+-\d\d-\d\dT\d\d:\d\d:\d\dZ$/,
        )
      }),
      { numRuns: 500 },
    )
  })
})
