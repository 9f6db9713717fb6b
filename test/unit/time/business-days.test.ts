import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addBusinessDays } from '../../../src/time/business-days.ts'
import { dayIn } from '../../../src/time/calendar-day.ts'
import { timeOfDay } from '../../../src/time/instant.ts'

const noHoliday = () => false

describe('the end of the business day so many days on', () => {
  test.each([
    ['the next day', '2026-11-17T10:00:00Z', 1, 'UTC', '2026-11-18T17:00:00Z'],
    ['in the same week', '2026-11-16T10:00:00Z', 3, 'UTC', '2026-11-19T17:00:00Z'],
    ['over a weekend', '2026-11-20T14:02:00Z', 3, 'UTC', '2026-11-25T17:00:00Z'],
    ['over two', '2026-11-20T14:02:00Z', 6, 'UTC', '2026-11-30T17:00:00Z'],
    ['from a Saturday', '2026-11-21T09:00:00Z', 1, 'UTC', '2026-11-23T17:00:00Z'],
    ['from a Sunday', '2026-11-22T23:59:59Z', 3, 'UTC', '2026-11-25T17:00:00Z'],
    ['after hours counts like before', '2026-11-17T22:00:00Z', 1, 'UTC', '2026-11-18T17:00:00Z'],
    ['over the year', '2026-12-31T10:00:00Z', 1, 'UTC', '2027-01-01T17:00:00Z'],
    ['none, on a business day', '2026-11-17T10:00:00Z', 0, 'UTC', '2026-11-17T17:00:00Z'],
    ['none, on a weekend', '2026-11-21T10:00:00Z', 0, 'UTC', '2026-11-23T17:00:00Z'],
  ])('%s', (_what, at, days, zone, end) => {
    expect(addBusinessDays(at, days, { zone, isHoliday: noHoliday })).toBe(end)
  })
})

describe('days and clock are those of the zone', () => {
  test.each([
    ['winter in Berlin', '2026-11-20T14:00:00Z', 'Europe/Berlin', '2026-11-23T16:00:00Z'],
    ['summer in Berlin', '2026-07-17T14:00:00Z', 'Europe/Berlin', '2026-07-20T15:00:00Z'],
    [
      'over the clock going forward',
      '2026-03-27T14:00:00Z',
      'Europe/Berlin',
      '2026-03-30T15:00:00Z',
    ],
    ['over the clock going back', '2026-10-23T14:00:00Z', 'Europe/Berlin', '2026-10-26T16:00:00Z'],
    ['forward in New York', '2026-03-06T20:00:00Z', 'America/New_York', '2026-03-09T21:00:00Z'],
    ['back in New York', '2026-10-30T20:00:00Z', 'America/New_York', '2026-11-02T22:00:00Z'],
    ['half an hour off', '2026-11-17T10:00:00Z', 'Asia/Kolkata', '2026-11-18T11:30:00Z'],
    ['three quarters off', '2026-11-17T10:00:00Z', 'Asia/Kathmandu', '2026-11-18T11:15:00Z'],
    [
      'half an hour off, and summer',
      '2026-11-17T10:00:00Z',
      'Australia/Adelaide',
      '2026-11-18T06:30:00Z',
    ],
    [
      'Friday in UTC, Saturday there',
      '2026-11-20T12:00:00Z',
      'Pacific/Kiritimati',
      '2026-11-23T03:00:00Z',
    ],
    [
      'Saturday in UTC, Friday there',
      '2026-11-21T03:00:00Z',
      'America/Los_Angeles',
      '2026-11-24T01:00:00Z',
    ],
    [
      'Monday in UTC, Sunday there',
      '2026-11-23T02:00:00Z',
      'America/Los_Angeles',
      '2026-11-24T01:00:00Z',
    ],
  ])('%s', (_what, at, zone, end) => {
    expect(addBusinessDays(at, 1, { zone, isHoliday: noHoliday })).toBe(end)
  })
})

describe('holidays are skipped', () => {
  const holidays = ['2026-12-25', '2026-12-26', '2027-01-01']
  const calendar = {
    zone: 'Europe/Berlin',
    isHoliday: (day: string) => holidays.includes(day),
  }

  test.each([
    ['over Christmas and its weekend', '2026-12-23T10:00:00Z', 2, '2026-12-28T16:00:00Z'],
    ['over the New Year as well', '2026-12-23T10:00:00Z', 6, '2027-01-04T16:00:00Z'],
    ['from a holiday', '2026-12-25T10:00:00Z', 1, '2026-12-28T16:00:00Z'],
    ['none, on a holiday', '2026-12-25T10:00:00Z', 0, '2026-12-28T16:00:00Z'],
  ])('%s', (_what, at, days, end) => {
    expect(addBusinessDays(at, days, calendar)).toBe(end)
  })

  test('a calendar of nothing but holidays is not believed', () => {
    const end = addBusinessDays('2026-11-17T10:00:00Z', 3, { zone: 'UTC', isHoliday: () => true })

    expect(end).toBe('2026-11-20T17:00:00Z')
  })
})

describe('whenever and wherever', () => {
  const anyTime = fc
    .date({ min: new Date('2020-01-01'), max: new Date('2039-12-31'), noInvalidDate: true })
    .map((date) => `${date.toISOString().slice(0, 19)}Z`)
  const anyZone = fc.constantFrom(
    'UTC',
    'Europe/Berlin',
    'America/St_Johns',
    'Asia/Kathmandu',
    'Australia/Lord_Howe',
    'Pacific/Chatham',
    'Pacific/Kiritimati',
    'Pacific/Pago_Pago',
  )
  const someHoliday = (day: string) => day.endsWith('-13') || day.endsWith('-25')

  test('it ends at five on a business day, later than it began, and a day more ends later', () => {
    fc.assert(
      fc.property(anyTime, anyZone, fc.integer({ min: 1, max: 30 }), (at, zone, days) => {
        const calendar = { zone, isHoliday: someHoliday }

        const end = addBusinessDays(at, days, calendar)

        const day = dayIn(end, zone)
        expect(timeOfDay(end, zone)).toBe('17:00')
        expect(someHoliday(day)).toBe(false)
        expect([0, 6]).not.toContain(new Date(`${day}T12:00:00Z`).getUTCDay())
        expect(day > dayIn(at, zone)).toBe(true)
        expect(addBusinessDays(at, days + 1, calendar) > end).toBe(true)
      }),
    )
  })

  test('two steps come to the same as one', () => {
    const steps = fc.integer({ min: 1, max: 10 })
    fc.assert(
      fc.property(anyTime, anyZone, steps, steps, (at, zone, first, second) => {
        const calendar = { zone, isHoliday: someHoliday }

        const middle = addBusinessDays(at, first, calendar)

        expect(addBusinessDays(middle, second, calendar)).toBe(
          addBusinessDays(at, first + second, calendar),
        )
      }),
    )
  })
})
