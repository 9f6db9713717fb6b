import { expect, test } from 'vitest'
import { readWeekday } from '../../../src/config/read-weekday.ts'

test.each([
  ['fri', 'fri'],
  ['Fri', 'fri'],
  ['FRI', 'fri'],
  ['Friday', 'fri'],
  ['friday', 'fri'],
  [' Monday ', 'mon'],
  ['fr', null],
  ['Freitag', null],
  ['mon-fri', null],
  ['', null],
])('%j', (text, day) => {
  expect(readWeekday(text)).toBe(day)
})
