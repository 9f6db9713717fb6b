import { expect, test } from 'vitest'
import {
  readBeginning,
  readDayChoice,
  readEnd,
  readTimeOfDay,
} from '../../../../src/guard/calendar/read-written.ts'

test.each<[text: string, minutes: number | null]>([
  ['09:00', 540],
  ['9:05', 545],
  [' 00:00 ', 0],
  ['23:59', 1439],
  ['24:00', 1440],
  ['24:01', null],
  ['9', null],
  ['09:60', null],
  ['9:00 pm', null],
  ['', null],
])('the time of day %j is %j', (text, minutes) => {
  expect(readTimeOfDay(text)).toBe(minutes)
})

test.each<[text: string, beginning: string | null, end: string | null]>([
  ['2026-12-18', '2026-12-18T00:00', '2026-12-19T00:00'],
  ['2026-12-31', '2026-12-31T00:00', '2027-01-01T00:00'],
  ['2028-02-28', '2028-02-28T00:00', '2028-02-29T00:00'],
  ['2026-12-18T18:00', '2026-12-18T18:00', '2026-12-18T18:00'],
  ['2026-12-18 18:00', '2026-12-18T18:00', '2026-12-18T18:00'],
  ['2026-02-30', null, null],
  ['2026-02-30T18:00', null, null],
  ['2026-12-18T24:00', null, null],
  ['2026-12-18T9:00', null, null],
  ['2026-12-18T18:00Z', null, null],
  ['tomorrow', null, null],
])('a freeze of %j begins %j and ends %j', (text, beginning, end) => {
  expect(readBeginning(text)).toBe(beginning)
  expect(readEnd(text)).toBe(end)
})

test.each([
  ['2026-12-24', { by: 'date', date: '2026-12-24', name: null }],
  ['12-24', { by: 'date', date: '12-24', name: null }],
  ['02-29', { by: 'date', date: '02-29', name: null }],
  ['12-24  Christmas Eve', { by: 'date', date: '12-24', name: 'Christmas Eve' }],
  ['Good Friday', { by: 'name', name: 'Good Friday' }],
  ['1. Weihnachtstag', { by: 'name', name: '1. Weihnachtstag' }],
  ['2026-02-29', null],
  ['13-01', null],
  ['24.12.2026', null],
  ['12/24', null],
])('the day %j is %j', (text, choice) => {
  expect(readDayChoice(text)).toEqual(choice)
})
