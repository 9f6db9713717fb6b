import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { areNoHours, coverTheWeek, readHours } from '../../../src/config/written-hours.ts'
import { weekdays } from '../../../src/guard/settings.ts'

test.each([
  [
    { from: '09:00', to: '17:00' },
    { from: 540, to: 1020 },
  ],
  [
    { from: '22:00', to: '24:00' },
    { from: 1320, to: 1440 },
  ],
  [{ from: '5pm', to: '17:00' }, null],
  [{ from: '09:00' }, null],
  [{}, null],
])('%j', (written, hours) => {
  expect(readHours(written)).toEqual(hours)
})

test.each([
  ['the same time', { from: '09:00', to: '9:00' }, true],
  ['from one midnight to the same', { from: '24:00', to: '00:00' }, true],
  ['all day', { from: '00:00', to: '24:00' }, false],
  ['over midnight', { from: '22:00', to: '02:00' }, false],
  ['times that cannot be read', { from: '5pm', to: '6pm' }, false],
  ['one time', { to: '09:00' }, false],
])('%s', (_what, written, are) => {
  expect(areNoHours(written)).toBe(are)
})

describe('hours that cover the week', () => {
  test('are those of which no minute is left', () => {
    const minute = fc.nat(1439)
    const some = fc.record({
      from: minute,
      to: fc.oneof(minute, fc.constant(1440)),
      days: fc.subarray([...weekdays]),
      marginMinutes: fc.oneof(fc.constant(0), fc.nat(720)),
    })

    fc.assert(
      fc.property(some, ({ from, to, days, marginMinutes }) => {
        const quiet = new Set<number>()
        for (const day of days) {
          const begin = weekdays.indexOf(day) * 1440
          const end = begin + (to > from ? to : to + 1440) + marginMinutes
          for (let at = begin + from - marginMinutes; at < end; at += 1) {
            quiet.add((at + week) % week)
          }
        }

        expect(coverTheWeek({ from, to }, { days, marginMinutes })).toBe(quiet.size === week)
      }),
      { examples: [[{ from: 0, to: 1440, days: [...weekdays], marginMinutes: 0 }]] },
    )
  })

  test('may be those of six days with long margins', () => {
    const days = weekdays.slice(0, 6)

    expect(coverTheWeek({ from: 0, to: 1440 }, { days, marginMinutes: 720 })).toBe(true)
    expect(coverTheWeek({ from: 0, to: 1440 }, { days, marginMinutes: 719 })).toBe(false)
  })
})

const week = 7 * 1440
