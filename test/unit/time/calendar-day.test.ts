import { expect, test } from 'vitest'
import { dayIn, endOfDay, readDay } from '../../../src/time/calendar-day.ts'

test.each([
  ['2026-12-01', '2026-12-01'],
  ['2028-02-29', '2028-02-29'],
  ['0001-01-01', '0001-01-01'],
  ['9999-12-31', '9999-12-31'],
  ['2026-02-29', null],
  ['2026-02-30', null],
  ['2026-13-01', null],
  ['2026-00-10', null],
  ['2026-12-00', null],
  ['2026-1-1', null],
  ['26-12-01', null],
  ['2026-12-01T00:00:00Z', null],
  [' 2026-12-01', null],
  ['2026-12-01\n', null],
  ['2026/12/01', null],
  ['tomorrow', null],
  ['', null],
])('the day %j', (text, day) => {
  expect(readDay(text)).toBe(day)
})

test.each([
  ['2026-11-20T23:30:00Z', 'UTC', '2026-11-20'],
  ['2026-11-20T23:30:00Z', 'Europe/Berlin', '2026-11-21'],
  ['2026-11-20T04:59:59Z', 'America/New_York', '2026-11-19'],
  ['2026-11-20T05:00:00Z', 'America/New_York', '2026-11-20'],
  ['2026-12-31T18:30:00Z', 'Asia/Kolkata', '2027-01-01'],
  ['2026-12-31T18:29:59Z', 'Asia/Kolkata', '2026-12-31'],
  ['2026-03-29T00:30:00Z', 'Europe/Berlin', '2026-03-29'],
  ['2026-10-24T22:00:00Z', 'Europe/Berlin', '2026-10-25'],
  ['2026-10-25T22:59:59Z', 'Europe/Berlin', '2026-10-25'],
  ['2028-02-29T12:00:00Z', 'Pacific/Kiritimati', '2028-03-01'],
])('%s in %s is %s', (at, zone, day) => {
  expect(dayIn(at, zone)).toBe(day)
})

test.each([
  ['2026-12-31', 'UTC', '2027-01-01T00:00:00Z'],
  ['2026-11-30', 'Europe/Berlin', '2026-11-30T23:00:00Z'],
  // Clocks of Havana skip the first hour of 8 March.
  ['2026-03-07', 'America/Havana', '2026-03-08T05:00:00Z'],
])('%s is over in %s at %s', (day, zone, at) => {
  expect(endOfDay(day, zone)).toBe(at)
})
