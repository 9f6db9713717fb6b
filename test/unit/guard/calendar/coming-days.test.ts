import { expect, test } from 'vitest'
import type { DayOff } from '../../../../src/guard/calendar/closing.ts'
import { comingDays } from '../../../../src/guard/calendar/coming-days.ts'
import { readCalendar } from '../../../../src/guard/calendar/read-calendar.ts'
import type { GuardSettings } from '../../../../src/guard/settings.ts'
import { berlinWindow, settingsOf } from '../small-facts.ts'

/** A line a day: when it is open, and why it is not. */
function linesOf(
  at: string,
  settings: Partial<GuardSettings>,
  days: number,
  daysOff: readonly DayOff[] = [],
) {
  const target = { environment: 'production', service: null }
  const calendar = readCalendar({ at, target, settings: settingsOf(settings), daysOff })
  return comingDays(calendar, days).map(({ words, open, closedBy }) => {
    const hours = open.map((one) => one.hours)
    return [words, ...hours, ...closedBy].join(' | ')
  })
}

const holidays = {
  environments: [],
  services: [],
  zone: null,
  places: [],
  types: [],
  dayBefore: true,
  add: [],
  remove: [],
} as const

test('the coming days tell when one may deploy, and why not', () => {
  const lines = linesOf(
    '2026-12-14T10:30:00Z',
    {
      windows: [berlinWindow],
      holidays,
      quietHours: [
        {
          environments: [],
          services: [],
          zone: 'Europe/Berlin',
          days: ['wed'],
          hours: { from: 12 * 60, to: 13 * 60 },
          marginMinutes: 0,
          reason: null,
        },
      ],
      freezes: [
        {
          environments: [],
          services: [],
          zone: 'Europe/Berlin',
          from: '2026-12-17T12:00',
          to: '2026-12-21T00:00',
          reason: 'Sale',
          owner: '@platform',
        },
      ],
    },
    14,
    [{ day: '2026-12-25', name: 'Christmas Day' }],
  )

  expect(lines).toEqual([
    'Monday 14 December | 11:30-17:00',
    'Tuesday 15 December | 09:00-17:00',
    'Wednesday 16 December | 09:00-12:00 | 13:00-17:00 | quiet hours (Wed 12:00-13:00)',
    'Thursday 17 December | 09:00-12:00 | freeze by @platform (Sale)',
    'Friday 18 December | freeze by @platform (Sale)',
    'Saturday 19 December | freeze by @platform (Sale)',
    'Sunday 20 December | freeze by @platform (Sale)',
    'Monday 21 December | 09:00-17:00',
    'Tuesday 22 December | 09:00-17:00',
    'Wednesday 23 December | 09:00-12:00 | 13:00-17:00 | quiet hours (Wed 12:00-13:00)',
    'Thursday 24 December | the day before Christmas Day',
    'Friday 25 December | Christmas Day',
    'Saturday 26 December',
    'Sunday 27 December',
  ])
})

test('a window over midnight is told on both days, and the next year by its number', () => {
  const window = { ...berlinWindow, days: { thu: { from: 22 * 60, to: 2 * 60 } } }

  expect(linesOf('2026-12-30T23:00:00Z', { windows: [window] }, 3)).toEqual([
    'Thursday 31 December | 22:00-24:00',
    'Friday 1 January 2027 | 00:00-02:00',
    'Saturday 2 January 2027',
  ])
})

test('the night on which clocks go back shows an hour twice', () => {
  const target = { environment: 'production', service: null }
  const windows = [{ ...berlinWindow, days: { sun: { from: 150, to: 170 } } }]
  const calendar = readCalendar({
    at: '2026-10-24T22:00:00Z',
    target,
    settings: settingsOf({ windows }),
    daysOff: [],
  })

  expect(comingDays(calendar, 1)).toEqual([
    {
      day: '2026-10-25',
      words: 'Sunday 25 October',
      open: [
        { from: '2026-10-25T00:30:00Z', until: '2026-10-25T00:50:00Z', hours: '02:30-02:50' },
        { from: '2026-10-25T01:30:00Z', until: '2026-10-25T01:50:00Z', hours: '02:30-02:50' },
      ],
      closedBy: [],
    },
  ])
})

test('without rules every day is open', () => {
  expect(linesOf('2026-12-30T23:00:00Z', {}, 2)).toEqual([
    'Thursday 31 December | 00:00-24:00',
    'Friday 1 January 2027 | 00:00-24:00',
  ])
})
