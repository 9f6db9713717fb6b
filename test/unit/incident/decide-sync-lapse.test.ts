import { describe, expect, test } from 'vitest'
import { at } from './facts.ts'
import {
  decide,
  declared,
  fileOf,
  type Happened,
  labeled,
  later,
  paths,
  settled,
  unlabeled,
} from './small-repository.ts'

describe('a severity label that stays removed', () => {
  const before = settled(declared())
  const removal: Happened = ['14:10', unlabeled('sev1')]
  const close: Happened = ['14:11', { type: 'closed', reason: 'completed', closer: null }]

  test('is no lapse for 120 seconds', () => {
    const plan = decide(later(before, '14:11:59', removal))

    expect(plan.incident).toMatchObject({
      status: 'investigating',
      severity: 'SEV1',
      unlabelledSince: at('14:10'),
    })
  })

  test('cancels the incident after 120 seconds, by a fact timed by the removal', () => {
    const plan = decide(later(before, '18:00', removal))

    expect(plan.incident).toMatchObject({ status: 'cancelled', unlabelledSince: null })
    expect(plan.newFacts.at(-1)).toEqual({
      v: 1,
      id: `lapse:${at('14:10')}`,
      at: at('14:12'),
      actor: { login: 'incident-loop', id: null, type: 'bot' },
      kind: 'lapsed',
      since: at('14:10'),
    })
    expect(plan.commit?.message).toBe('INC-42: cancelled, severity label removed [skip ci]')
    expect(fileOf(plan, paths.open)).toBe(
      `{\n  "v": 1,\n  "since": "${at('14:05')}",\n  "incidents": []\n}\n`,
    )
  })

  test('is looked at in the very second', () => {
    expect(decide(later(before, '14:12', removal)).incident?.status).toBe('cancelled')
  })

  test('is no lapse of an issue that was closed', () => {
    const closed = later(before, '18:00', removal, close)

    const plan = decide({ ...closed, issue: { ...closed.issue, open: false } })

    expect(plan.incident?.status).toBe('resolved')
    expect(plan.newFacts.map((fact) => fact.kind)).toEqual(['severity', 'closed'])
  })

  test('ends with a label set again', () => {
    const lapse = settled(later(before, '14:15', removal))

    const plan = decide(later(lapse, '14:30', ['14:20', labeled('sev2')]))

    expect(plan.incident).toMatchObject({ status: 'investigating', severity: 'SEV2' })
  })

  test('cancels an issue that was reopened without one, 120 seconds later', () => {
    const again = later(before, '18:00', removal, close, ['14:30', { type: 'reopened' }])

    const plan = decide(again)

    expect(plan.incident?.status).toBe('cancelled')
    expect(plan.newFacts.at(-1)?.id).toBe(`lapse:${at('14:30')}`)
  })

  test('tells the same story whether or not a run looked meanwhile', () => {
    const relabelled: Happened = ['14:20', labeled('sev1')]

    const looked = later(settled(later(before, '14:15', removal)), '14:30', relabelled)
    const slept = later(before, '14:30', removal, relabelled)

    expect(decide(looked).incident).toEqual(decide(slept).incident)
  })
})
