import fc from 'fast-check'
import { expect, test } from 'vitest'
import { rulesFor } from '../../../../src/guard/calendar/calendar-rules.ts'
import { changeOf, opensFor, readCalendar } from '../../../../src/guard/calendar/read-calendar.ts'
import { nextChange, nextOpening, timelineOf } from '../../../../src/guard/calendar/timeline.ts'
import { timedChecks } from '../../../../src/guard/check-name.ts'
import { beginOf } from '../../../../src/time/minutes.ts'
import { berlinWindow, settingsOf } from '../small-facts.ts'
import { anyCalendar } from './any-calendar.ts'

test('it makes no difference from when on the calendar is read', () => {
  fc.assert(
    fc.property(anyCalendar, fc.nat(330 * 1440), ({ settings, target, daysOff, from }, ahead) => {
      const minute = from + ahead
      const range = { from, until: minute + 400 * 1440 }

      const calendar = readCalendar({ at: beginOf(minute), target, settings, daysOff })

      const long = timelineOf(rulesFor(settings, target, daysOff), range, timedChecks)
      expect(calendar.timeline.at(0)?.from).toBe(minute)
      expect(opensFor(calendar, timedChecks)).toBe(timeOf(nextOpening(long, minute, timedChecks)))
      for (const check of timedChecks) {
        expect(opensFor(calendar, [check])).toBe(timeOf(nextOpening(long, minute, [check])))
        expect(changeOf(calendar, [check])).toBe(timeOf(nextChange(long, minute, [check])))
      }
    }),
    { numRuns: 200 },
  )
})

function timeOf(minute: number | null): string | null {
  return minute === null ? null : beginOf(minute)
}

test('a moment within a minute is of that minute', () => {
  const target = { environment: 'production', service: null }
  const settings = settingsOf({ windows: [berlinWindow] })
  const closingsAt = (at: string) =>
    readCalendar({ at, target, settings, daysOff: [] }).closings.map(({ check }) => check)

  expect(closingsAt('2026-11-18T15:59:59.999Z')).toEqual([])
  expect(closingsAt('2026-11-18T16:00:00Z')).toEqual(['deploy-window'])
})

test('a check that is off keeps nothing back', () => {
  const target = { environment: 'production', service: null }
  const checks = { ...settingsOf().checks, 'deploy-window': 'off' } as const
  const settings = settingsOf({ windows: [berlinWindow], checks })

  const { closings } = readCalendar({ at: '2026-11-20T16:40:00Z', target, settings, daysOff: [] })

  expect(closings).toEqual([])
})
