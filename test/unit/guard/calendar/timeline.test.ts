import fc from 'fast-check'
import { expect, test } from 'vitest'
import { rulesFor } from '../../../../src/guard/calendar/calendar-rules.ts'
import {
  nextChange,
  nextOpening,
  type Step,
  stepAt,
  timelineOf,
} from '../../../../src/guard/calendar/timeline.ts'
import { timedChecks } from '../../../../src/guard/check-name.ts'
import { anyCalendar } from './any-calendar.ts'
import { bits, bruteForce } from './brute-force.ts'

const twoYears = 731 * 1440

test('no minute of two years disagrees with the brute force, for 50 calendars in zones all over the world', () => {
  fc.assert(
    fc.property(anyCalendar, ({ settings, target, daysOff, from }) => {
      const range = { from, until: from + twoYears }
      const brute = bruteForce({ settings, target, daysOff, ...range })

      const timeline = timelineOf(rulesFor(settings, target, daysOff), range, timedChecks)

      const wrong: string[] = []
      for (let minute = 0; minute < twoYears && wrong.length < 3; minute += 1) {
        const at = from + minute
        const said = [
          objecting(stepAt(timeline, at)),
          nextOpening(timeline, at, timedChecks) ?? -1,
          nextChange(timeline, at, timedChecks) ?? -1,
        ]
        const isRight =
          said[0] === brute.objects[minute] &&
          said[1] === brute.nextOpening[minute] &&
          said[2] === brute.nextChange[minute]
        if (isRight) continue
        const right = [brute.objects[minute], brute.nextOpening[minute], brute.nextChange[minute]]
        wrong.push(`${new Date(at * 60_000).toISOString()}: ${said} for ${right}`)
      }
      expect(wrong).toEqual([])
    }),
    { numRuns: 50, endOnFailure: true },
  )
}, 180_000)

const known = new WeakMap<Step, number>()

function objecting(step: Step | null): number {
  if (step === null) return -1
  const before = known.get(step)
  if (before !== undefined) return before
  const now = step.closings.reduce((all, { check }) => all | bits[check], 0)
  known.set(step, now)
  return now
}
