import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { known } from '../../../src/guard/fact.ts'
import type { GuardFacts } from '../../../src/guard/guard-facts.ts'
import type { Freeze, GuardSettings } from '../../../src/guard/settings.ts'
import { judgeGuard } from '../../../src/guard/verdict.ts'
import { addSeconds } from '../../../src/time/instant.ts'
import { beginOf, minuteOf } from '../../../src/time/minutes.ts'
import { anyCalendar } from './calendar/any-calendar.ts'
import {
  berlinWindow,
  factsOf,
  friday,
  incident,
  lock,
  otherSha,
  request,
  settingsOf,
  sha,
  unknown,
} from './small-facts.ts'

const windows = [berlinWindow]

const closed =
  'Deploys to production are closed until Monday 23 November 09:00 (Europe/Berlin): outside the deploy window (Mon-Thu 09:00-17:00).'

const goesBack =
  'It goes back to 1a2b3c4, which was live until Tuesday 17 November 14:02 (Europe/Berlin).'

const stoppedByIncident =
  'Deploys to production are closed until it is resolved: SEV1 incident #42 "Checkout is down" is open, led by ana.'

const rollback = known({
  liveSha: otherSha,
  wasLive: { from: '2026-11-16T09:00:00Z', until: '2026-11-17T13:02:00Z' },
})

const failing = known([
  {
    name: 'test',
    status: 'completed',
    conclusion: 'failure',
    url: 'https://github.com/acme/shop/runs/1',
  } as const,
])

const yearEnd: Freeze = {
  environments: [],
  services: [],
  zone: 'Europe/Berlin',
  from: '2026-11-20T00:00',
  to: '2026-11-25T12:00',
  reason: null,
  owner: null,
}

/** Everything of a verdict but its results. */
function verdictOf(facts: Partial<GuardFacts>, settings: Partial<GuardSettings> = {}) {
  const {
    results: _results,
    overrides: _overrides,
    ...verdict
  } = judgeGuard(factsOf(facts), settingsOf(settings))
  return verdict
}

const soon = '2026-11-20T17:10:00Z'

describe('a deployment', () => {
  test('that nothing speaks against is allowed', () => {
    expect(verdictOf({ at: friday })).toEqual({
      decision: 'allow',
      reasons: ['Nothing stops deploys to production.'],
      codes: ['nothing-stops'],
      setAside: [],
      nextWindow: null,
      validUntil: soon,
    })
  })

  test('within a window hears until when, and that the verdict is good no longer', () => {
    expect(verdictOf({ at: '2026-11-18T15:45:00Z' }, { windows })).toEqual({
      decision: 'allow',
      reasons: [
        'Deploys to production are open until Wednesday 18 November 17:00 (Europe/Berlin): within the deploy window (Mon-Thu 09:00-17:00).',
      ],
      codes: ['window-open'],
      setAside: [],
      nextWindow: null,
      validUntil: '2026-11-18T16:00:00Z',
    })
  })

  test('on a Friday afternoon is blocked until the window opens', () => {
    expect(verdictOf({ at: friday }, { windows })).toEqual({
      decision: 'block',
      reasons: [closed],
      codes: ['outside-window'],
      setAside: [],
      nextWindow: '2026-11-23T08:00:00Z',
      validUntil: soon,
    })
  })

  test('that time and people stop hears of both, and of no time at which it may go ahead', () => {
    const verdict = verdictOf(
      { at: friday, holds: known([lock]), incidents: known([incident]) },
      { windows },
    )

    expect(verdict).toMatchObject({
      decision: 'block',
      codes: ['outside-window', 'deploy-lock', 'open-incident'],
      nextWindow: null,
    })
  })

  test('that is frozen and locked hears of no time at which it may go ahead', () => {
    const verdict = verdictOf({ at: friday, holds: known([lock]) }, { windows, freezes: [yearEnd] })

    expect(verdict).toMatchObject({ codes: ['outside-window', 'deploy-lock'], nextWindow: null })
  })

  test('hears of the first time at which all of the calendar is open', () => {
    const verdict = verdictOf({ at: friday }, { windows, freezes: [yearEnd] })

    expect(verdict).toMatchObject({
      codes: ['outside-window', 'freeze'],
      nextWindow: '2026-11-25T11:00:00Z',
    })
  })

  test('is warned where a check only warns, and hears when that is over', () => {
    const checks = { ...settingsOf().checks, freeze: 'warn' } as const

    expect(verdictOf({ at: friday }, { freezes: [yearEnd], checks })).toEqual({
      decision: 'warn',
      reasons: [
        'Deploys to production should wait until Wednesday 25 November 12:00 (Europe/Berlin): freeze.',
      ],
      codes: ['freeze'],
      setAside: [],
      nextWindow: '2026-11-25T11:00:00Z',
      validUntil: soon,
    })
  })

  test('does not wait for a check that is off', () => {
    const checks = { ...settingsOf().checks, freeze: 'off' } as const

    expect(verdictOf({ at: friday }, { windows, freezes: [yearEnd], checks }).nextWindow).toBe(
      '2026-11-23T08:00:00Z',
    )
  })

  test('is blocked before it is unknown, and unknown before it is warned, in the order of the reasons', () => {
    const checks = { ...settingsOf().checks, migration: 'warn', holiday: 'warn' } as const
    const onUnknown = { ...settingsOf().onUnknown, migration: 'warn' } as const
    const unreadable = { ...unknown, reason: 'The issues could not be read.' }
    const facts = { at: friday, incidents: unreadable, migrations: unknown }

    expect(verdictOf(facts, { windows, checks, onUnknown })).toMatchObject({
      decision: 'block',
      reasons: [closed, 'The issues could not be read.', 'GitHub did not answer (502).'],
      nextWindow: null,
    })
    expect(verdictOf(facts, { checks, onUnknown })).toMatchObject({
      decision: 'unknown',
      reasons: ['The issues could not be read.', 'GitHub did not answer (502).'],
    })
  })
})

describe('what could not be checked', () => {
  test.each([
    ['block', 'unknown', ['incidents-unknown']],
    ['warn', 'warn', ['incidents-unknown']],
    ['allow', 'allow', ['nothing-stops']],
  ] as const)('comes to what the settings say: %s', (level, decision, codes) => {
    const onUnknown = { ...settingsOf().onUnknown, 'open-incident': level }

    const verdict = verdictOf({ incidents: unknown }, { onUnknown })

    expect(verdict).toMatchObject({ decision, codes })
  })

  test('about fixes stops nothing by itself', () => {
    expect(verdictOf({ history: unknown, added: unknown }).decision).toBe('allow')
  })
})

describe('a fix', () => {
  test('goes through closed windows and past open incidents, and says so', () => {
    const facts = { at: friday, history: rollback, incidents: known([incident]) }

    expect(verdictOf(facts, { windows })).toEqual({
      decision: 'allow',
      reasons: [`${goesBack} Set aside: deploy-window and open-incident.`],
      codes: ['rollback'],
      setAside: [
        { check: 'deploy-window', by: 'fix-through' },
        { check: 'open-incident', by: 'fix-through' },
      ],
      nextWindow: null,
      validUntil: soon,
    })
  })

  test('goes through with a warning where the settings say so', () => {
    const fixThrough = { ...settingsOf().fixThrough, level: 'warn' } as const

    expect(verdictOf({ at: friday, history: rollback }, { windows, fixThrough })).toMatchObject({
      decision: 'warn',
      codes: ['rollback'],
    })
  })

  test('that nothing stops is a deployment like others', () => {
    const fixThrough = { ...settingsOf().fixThrough, level: 'warn' } as const

    expect(verdictOf({ history: rollback }, { fixThrough })).toMatchObject({
      decision: 'allow',
      codes: ['nothing-stops'],
    })
  })

  test('does not go past a final check, and hears when that opens', () => {
    const facts = { at: friday, history: rollback }

    expect(verdictOf(facts, { windows, freezes: [yearEnd], final: ['deploy-window'] })).toEqual({
      decision: 'block',
      reasons: [closed, `${goesBack} Set aside: freeze.`],
      codes: ['outside-window', 'rollback'],
      setAside: [{ check: 'freeze', by: 'fix-through' }],
      nextWindow: '2026-11-23T08:00:00Z',
      validUntil: soon,
    })
  })

  test.each([
    ['a rollback', { history: rollback }, true],
    [
      'a pull request that fixes an incident',
      {
        incidents: known([{ ...incident, severity: 'SEV4', fixes: [57] } as const]),
        added: known({ pulls: [{ number: 57, url: '', labels: [] }], paths: null }),
      },
      false,
    ],
    ['documentation', { added: known({ pulls: [], paths: ['README.md'] }) }, false],
  ])(
    'of an old version needs no green checks, and other ones do: %s',
    (_what, facts, isThrough) => {
      const verdict = verdictOf({ ...facts, checkRuns: failing }, { requiredChecks: ['test'] })

      expect(verdict.decision).toBe(isThrough ? 'allow' : 'block')
    },
  )

  test('does not go past another deployment', () => {
    const other = { url: '', sha: otherSha, by: null, startedAt: friday }
    const checks = { ...settingsOf().checks, concurrency: 'block' } as const
    const facts = { at: friday, history: rollback, othersInProgress: known([other]) }

    expect(verdictOf(facts, { checks }).codes).toEqual(['other-deployment'])
  })
})

describe('an override', () => {
  const overridden =
    'maria overrides the guard until Friday 20 November 18:20 (Europe/Berlin): "Checkout cannot wait". Set aside: deploy-window and open-incident.'

  test('lets a deployment through that anything stops, until it expires', () => {
    const at = '2026-11-20T17:00:00Z'
    const facts = { at, incidents: known([incident]), overrides: [request] }

    expect(verdictOf(facts, { windows })).toEqual({
      decision: 'allow',
      reasons: [overridden],
      codes: ['override'],
      setAside: [
        { check: 'deploy-window', by: 'override' },
        { check: 'open-incident', by: 'override' },
      ],
      nextWindow: null,
      validUntil: '2026-11-20T17:20:00Z',
    })
  })

  test('that does not count is told with why, the newest one', () => {
    const overrides = [
      { ...request, by: 'zoe', authority: 'write' },
      { ...request, sha: otherSha },
      { ...request, by: 'ben', environment: 'staging' },
    ] as const

    expect(verdictOf({ at: friday, incidents: known([incident]), overrides })).toMatchObject({
      decision: 'block',
      reasons: [
        stoppedByIncident,
        'The override by maria is for 5d6e7f8, not for 1a2b3c4: ask for one for this commit.',
      ],
      codes: ['open-incident', 'override-refused'],
    })
  })

  test('counts although a newer one does not', () => {
    const overrides = [request, { ...request, reason: '' }]

    expect(verdictOf({ at: friday, overrides }, { windows }).codes).toEqual(['override'])
  })

  test('does not count against a final check', () => {
    const facts = { at: friday, incidents: known([incident]), overrides: [request] }

    expect(verdictOf(facts, { windows, final: ['open-incident'] })).toMatchObject({
      decision: 'block',
      setAside: [],
      codes: ['outside-window', 'open-incident', 'override-refused'],
    })
  })

  test('is not looked at where nothing stops the deployment', () => {
    const verdict = judgeGuard(factsOf({ overrides: [request] }), settingsOf())

    expect(verdict.overrides).toEqual([])
    expect(verdict.decision).toBe('allow')
  })
})

describe('as far as time decides, for any calendar', () => {
  test('the next window is the first minute that is allowed, and no verdict changes while it is good', () => {
    fc.assert(
      fc.property(
        anyCalendar,
        fc.nat(59),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (calendar, seconds, share) => {
          const { settings, target, daysOff, from } = calendar
          const at = addSeconds(beginOf(from), seconds)
          const decide = (time: string) =>
            judgeGuard(factsOf({ at: time, target, daysOff: known(daysOff) }), settings).decision
          const verdict = judgeGuard(factsOf({ at, target, daysOff: known(daysOff) }), settings)

          const { nextWindow, validUntil, decision } = verdict
          const goodFor = Date.parse(validUntil) - Date.parse(at)
          const within = addSeconds(at, Math.floor((share * (goodFor - 1000)) / 1000))
          expect(goodFor).toBeGreaterThan(0)
          expect(goodFor).toBeLessThanOrEqual(30 * 60_000)
          expect(decide(within)).toBe(decision)
          if (decision === 'allow') expect(nextWindow).toBeNull()
          if (nextWindow === null) return
          const between = minuteOf(at) + Math.floor(share * (minuteOf(nextWindow) - minuteOf(at)))
          expect(decide(nextWindow)).toBe('allow')
          expect(decide(addSeconds(nextWindow, -1))).not.toBe('allow')
          if (between < minuteOf(nextWindow)) expect(decide(beginOf(between))).not.toBe('allow')
        },
      ),
      { numRuns: 200 },
    )
  })

  test('the same facts give the same verdict', () => {
    const facts = factsOf({ at: friday, incidents: known([incident]), holds: known([lock]), sha })
    const settings = settingsOf({ windows })

    expect(judgeGuard(facts, settings)).toEqual(judgeGuard(facts, settings))
  })
})
