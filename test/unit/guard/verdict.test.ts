import { describe, expect, test } from 'vitest'
import { known } from '../../../src/guard/fact.ts'
import { judgeGuard } from '../../../src/guard/verdict.ts'
import { factsOf, friday, incident, lock, settingsOf, sha, unknown } from './small-facts.ts'
import { closed, soon, verdictOf, windows, yearEnd } from './small-verdicts.ts'

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

    expect(verdict).toMatchObject({
      codes: ['outside-window', 'deploy-lock', 'freeze'],
      nextWindow: null,
    })
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
        'Deploys to production should wait until Wednesday 25 November 12:00 (Europe/Berlin): a freeze of the settings.',
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
    const notChecked = [
      'Not checked: open incident and fix through. The issues could not be read.',
      'Not checked: migration. GitHub did not answer (502).',
    ]

    expect(verdictOf(facts, { windows, checks, onUnknown })).toMatchObject({
      decision: 'block',
      reasons: [closed, ...notChecked],
      nextWindow: null,
    })
    expect(verdictOf(facts, { checks, onUnknown })).toMatchObject({
      decision: 'unknown',
      reasons: notChecked,
    })
  })
})

describe('what could not be checked', () => {
  test.each([
    ['block', 'unknown', ['incidents-unknown', 'fix-unknown']],
    ['warn', 'warn', ['incidents-unknown']],
    ['allow', 'allow', ['nothing-stops', 'incidents-unknown']],
  ] as const)('comes to what the settings say: %s', (level, decision, codes) => {
    const onUnknown = { ...settingsOf().onUnknown, 'open-incident': level }

    const verdict = verdictOf({ incidents: unknown }, { onUnknown })

    expect(verdict).toMatchObject({ decision, codes })
  })

  test('is never let through without a word', () => {
    const onUnknown = { ...settingsOf().onUnknown, 'open-incident': 'allow' } as const

    expect(verdictOf({ incidents: unknown }, { onUnknown }).reasons).toEqual([
      'Nothing stops deploys to production.',
      'Not checked, and let through by the settings: open incident. GitHub did not answer (502).',
    ])
  })

  test('about fixes is told where something stops the deployment', () => {
    const history = { ...unknown, reason: 'The deployments could not be read.' }

    expect(verdictOf({ at: friday, history }, { windows })).toMatchObject({
      decision: 'block',
      reasons: [closed, 'Not checked: fix through. The deployments could not be read.'],
      codes: ['outside-window', 'fix-unknown'],
    })
  })

  test('about fixes stops nothing by itself', () => {
    expect(verdictOf({ history: unknown, added: unknown }).decision).toBe('allow')
  })
})

describe('a verdict', () => {
  test('the same facts give the same verdict', () => {
    const facts = factsOf({ at: friday, incidents: known([incident]), holds: known([lock]), sha })
    const settings = settingsOf({ windows })

    expect(judgeGuard(facts, settings)).toEqual(judgeGuard(facts, settings))
  })
})
