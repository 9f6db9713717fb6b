import fc from 'fast-check'
import { expect, test } from 'vitest'
import { codesOf, textsOf } from '../../../src/guard/conclude.ts'
import { known } from '../../../src/guard/fact.ts'
import { judgeGuard } from '../../../src/guard/verdict.ts'
import { addSeconds } from '../../../src/time/instant.ts'
import { beginOf, minuteOf } from '../../../src/time/minutes.ts'
import { anyDeployment } from './any-deployment.ts'
import { anyCalendar } from './calendar/any-calendar.ts'
import { factsOf } from './small-facts.ts'

const share = fc.double({ min: 0, max: 1, noNaN: true })

test('for any calendar the next window is the first minute that is allowed, and no verdict changes while it is good', () => {
  fc.assert(
    fc.property(anyCalendar, fc.nat(59), share, (calendar, seconds, part) => {
      const { settings, target, daysOff, from } = calendar
      const at = addSeconds(beginOf(from), seconds)
      const judge = (time: string) =>
        judgeGuard(factsOf({ at: time, target, daysOff: known(daysOff) }), settings)

      expectTimesOf(judge, at, part)
    }),
    { numRuns: 200 },
  )
})

test('so it is for any deployment, whatever else speaks against it', () => {
  fc.assert(
    fc.property(anyDeployment, share, ({ facts, settings }, part) => {
      expectTimesOf((at) => judgeGuard({ ...facts, at }, settings), facts.at, part)
    }),
    { numRuns: 1000 },
  )
})

/** Expects what a verdict says of time to hold when it is asked for again then. */
function expectTimesOf(
  judge: (at: string) => ReturnType<typeof judgeGuard>,
  at: string,
  part: number,
): void {
  const { nextWindow, validUntil, decision } = judge(at)
  const decide = (time: string) => judge(time).decision

  const goodFor = Date.parse(validUntil) - Date.parse(at)
  const within = addSeconds(at, Math.floor((part * (goodFor - 1000)) / 1000))
  expect(goodFor).toBeGreaterThan(0)
  expect(goodFor).toBeLessThanOrEqual(30 * 60_000)
  expect([at, decide(within)]).toEqual([at, decision])
  expect([at, decide(addSeconds(validUntil, -1))]).toEqual([at, decision])
  if (decision === 'allow') expect(nextWindow).toBeNull()
  if (nextWindow === null) return
  const between = minuteOf(at) + Math.floor(part * (minuteOf(nextWindow) - minuteOf(at)))
  expect(decide(nextWindow)).toBe('allow')
  expect(decide(addSeconds(nextWindow, -1))).not.toBe('allow')
  if (between < minuteOf(nextWindow)) expect(decide(beginOf(between))).not.toBe('allow')
}

test('whatever stops or warns is told, and nothing final is set aside', () => {
  fc.assert(
    fc.property(anyDeployment, ({ facts, settings }) => {
      const verdict = judgeGuard(facts, settings)
      const { results, setAside, decision } = verdict
      const [reasons, codes] = [textsOf(verdict), codesOf(verdict)]
      const aside = setAside.map(({ check }) => check)
      const told = results.filter(({ check }) => check !== 'fix-through' && !aside.includes(check))

      expect(settings.final.filter((check) => aside.includes(check))).toEqual([])
      expect(reasons.length).toBeGreaterThan(0)
      for (const { check, outcome, code, reason } of told) {
        if (outcome === 'pass' || outcome === 'off') continue
        expect(codes).toContain(code)
        expect(reasons.some((one) => one.includes(reason))).toBe(true)
        if (outcome === 'block') expect([check, decision]).toEqual([check, 'block'])
      }
    }),
    { numRuns: 1000 },
  )
})
