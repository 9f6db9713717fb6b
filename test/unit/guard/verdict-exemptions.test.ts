import { describe, expect, test } from 'vitest'
import { known } from '../../../src/guard/fact.ts'
import { judgeGuard } from '../../../src/guard/verdict.ts'
import { factsOf, friday, incident, otherSha, request, settingsOf } from './small-facts.ts'
import {
  closed,
  failing,
  goesBack,
  rollback,
  soon,
  stoppedByIncident,
  verdictOf,
  windows,
  yearEnd,
} from './small-verdicts.ts'

describe('a fix', () => {
  test('goes through closed windows and past open incidents, and says so', () => {
    const facts = { at: friday, history: rollback, incidents: known([incident]) }

    expect(verdictOf(facts, { windows })).toEqual({
      decision: 'allow',
      reasons: [`${goesBack} Set aside: deploy window and open incident.`],
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
    'maria overrides the guard until Friday 20 November 18:20 (Europe/Berlin): "Checkout cannot wait". Set aside: deploy window and open incident.'

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
