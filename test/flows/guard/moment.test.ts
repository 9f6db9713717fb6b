import { expect, test } from 'vitest'
import { momentOf } from '../../../src/flows/guard/typed-moment.ts'

const now = '2026-11-20T12:00:00Z'
const berlin = 'Europe/Berlin'

test.each([
  ['without a zone by the clock of the guard', '2026-11-20 17:40', '2026-11-20T16:40:00Z'],
  ['with the zone behind it', '2026-11-20 17:40 America/New_York', '2026-11-20T22:40:00Z'],
  ['with an offset', '2026-11-20T17:40:00+05:30', '2026-11-20T12:10:00Z'],
  ['in UTC', '2026-11-20T17:40:00Z', '2026-11-20T17:40:00Z'],
  ['as now where nothing was typed', ' ', now],
])('a time is read %s', (_, at, moment) => {
  expect(momentOf({ at, now }, berlin)).toBe(moment)
})

test('what is no time is refused, with how to write one', () => {
  expect(() => momentOf({ at: 'soon', now }, berlin)).toThrow(
    expect.objectContaining({
      code: 'bad-input',
      message: 'The time is "soon".',
      remedy:
        'Say when with `--at 2026-11-20T16:40:00Z`, or as in `2026-11-20 17:40 Europe/Berlin`.',
    }),
  )
})
