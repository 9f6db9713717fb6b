import { describe, expect, test } from 'vitest'
import type { Fact } from '../../../src/incident/fact.ts'
import type { Incident } from '../../../src/incident/incident.ts'
import {
  at,
  closed,
  command,
  flagged,
  gone,
  incidentOf,
  jonas,
  lapsed,
  maria,
  merged,
  removed,
  reopened,
  set,
} from './facts.ts'

type Told = Partial<Pick<Incident, 'status' | 'mergedBy' | 'reopened' | 'gone' | 'unlabelledSince'>>

const declared = set('14:01', 'SEV2')

describe('merged is not yet recovered', () => {
  test.each<[what: string, facts: readonly Fact[], told: Told]>([
    ['a merge', [merged('14:10')], { status: 'monitoring', mergedBy: '#57' }],
    [
      'reopened after it, by us or anybody',
      [merged('14:10'), reopened('14:11')],
      { status: 'monitoring', mergedBy: '#57', reopened: null },
    ],
    [
      'merged again',
      [merged('14:10'), reopened('14:11'), merged('14:20', '#58')],
      { status: 'monitoring', mergedBy: '#58' },
    ],
    [
      'closed by hand afterwards',
      [merged('14:10'), closed('14:30')],
      { status: 'resolved', mergedBy: null },
    ],
    [
      'called off afterwards',
      [merged('14:10'), closed('14:30', 'not-planned')],
      { status: 'cancelled', mergedBy: null },
    ],
    [
      'closed by hand, then reopened',
      [merged('14:10'), closed('14:30'), reopened('14:40', jonas)],
      { status: 'investigating', mergedBy: null, reopened: { at: at('14:40'), by: jonas } },
    ],
    [
      'merged after it was taken up again',
      [closed('14:10'), reopened('14:20'), merged('14:30')],
      { status: 'monitoring', mergedBy: '#57', reopened: null },
    ],
    [
      'its severity changed',
      [merged('14:10'), set('14:20', 'SEV1')],
      { status: 'monitoring', mergedBy: '#57' },
    ],
    [
      'its label set again after a lapse',
      [merged('14:10'), removed('14:20', 'SEV2'), lapsed('14:22', '14:20'), set('14:30', 'SEV2')],
      { status: 'monitoring', mergedBy: '#57' },
    ],
    [
      'its label removed for good',
      [merged('14:10'), removed('14:20', 'SEV2'), lapsed('14:22', '14:20')],
      { status: 'cancelled', mergedBy: null },
    ],
    ['a commit', [merged('14:10', '0123abcdef')], { status: 'monitoring', mergedBy: '0123abcdef' }],
    [
      'merged though not planned',
      [{ ...merged('14:10'), reason: 'not-planned' }],
      { status: 'monitoring', mergedBy: '#57' },
    ],
  ])('%s', (_what, facts, told) => {
    expect(incidentOf(declared, ...facts)).toMatchObject(told)
  })

  test('so it has no time of resolution until somebody closes it', () => {
    const after = incidentOf(declared, merged('14:10'))
    const over = incidentOf(declared, merged('14:10'), closed('14:30'))

    expect(after.times).toMatchObject({ resolvedAt: null, closedAt: null })
    expect(over.times).toMatchObject({ resolvedAt: at('14:30'), closedAt: null })
  })
})

test('a label set again after a lapse takes it up where it stood', () => {
  const { status, times } = incidentOf(
    declared,
    command('14:10', { name: 'status', status: 'identified', text: '' }),
    removed('14:20', 'SEV2'),
    lapsed('14:22', '14:20'),
    set('14:30', 'SEV2'),
  )

  expect(status).toBe('identified')
  expect(times).toMatchObject({ identifiedAt: at('14:10'), mitigatedAt: null })
})

describe('taken up again is told while it is running', () => {
  test.each<[what: string, facts: readonly Fact[], told: Told]>([
    ['never', [], { reopened: null }],
    [
      'once',
      [closed('14:10'), reopened('14:20', jonas)],
      { status: 'investigating', reopened: { at: at('14:20'), by: jonas } },
    ],
    [
      'twice: the last time',
      [closed('14:10'), reopened('14:20'), closed('14:30'), reopened('14:40', jonas)],
      { reopened: { at: at('14:40'), by: jonas } },
    ],
    [
      'not once its label stayed removed',
      [closed('14:10'), reopened('14:20'), removed('14:30', 'SEV2'), lapsed('14:32', '14:30')],
      { status: 'cancelled', reopened: null },
    ],
    [
      'not once it is gone',
      [closed('14:10'), reopened('14:20'), gone('14:30')],
      { reopened: null },
    ],
    [
      'not once it is over again',
      [closed('14:10'), reopened('14:20'), closed('14:30')],
      { reopened: null },
    ],
  ])('%s', (_what, facts, told) => {
    expect(incidentOf(declared, ...facts)).toMatchObject(told)
  })
})

describe('gone is closed', () => {
  test.each<[what: string, facts: readonly Fact[], told: Told]>([
    ['deleted', [gone('14:30')], { status: 'closed', gone: 'deleted' }],
    ['transferred', [gone('14:30', 'transferred')], { status: 'closed', gone: 'transferred' }],
    [
      'gone while merged',
      [merged('14:10'), gone('14:30')],
      { status: 'closed', mergedBy: null, gone: 'deleted' },
    ],
    [
      'gone while its label was removed',
      [removed('14:29', 'SEV2'), gone('14:30')],
      { status: 'closed', unlabelledSince: null },
    ],
    [
      'gone once resolved: the incident stays resolved',
      [closed('14:10'), gone('14:30')],
      { status: 'resolved', gone: 'deleted' },
    ],
  ])('%s', (_what, facts, told) => {
    expect(incidentOf(declared, ...facts)).toMatchObject(told)
  })

  test('when a run first missed it', () => {
    const { times } = incidentOf(declared, gone('14:30'))

    expect(times).toMatchObject({ resolvedAt: null, closedAt: at('14:30') })
  })

  test('which takes no time of resolution away', () => {
    const { times } = incidentOf(declared, closed('14:10'), gone('14:30'))

    expect(times).toMatchObject({ resolvedAt: at('14:10'), closedAt: null })
  })
})

describe('the label `incident` without a severity', () => {
  const stranger = { actor: jonas, authority: 'none' } as const

  test.each<[what: string, facts: readonly Fact[], told: Partial<Incident>]>([
    [
      'waits in triage, the worst assumed',
      [flagged('14:01')],
      { status: 'triage', severity: 'SEV1', severityIsAssumed: true, declaredBy: null },
    ],
    [
      'by somebody who may not declare too',
      [flagged('14:01', stranger)],
      { status: 'triage', severity: 'SEV1', severityIsAssumed: true },
    ],
    [
      'until somebody says how bad it is',
      [flagged('14:01'), set('14:05', 'SEV3')],
      { status: 'investigating', severity: 'SEV3', severityIsAssumed: false, declaredBy: maria },
    ],
    [
      'or a stranger does, who declares nothing',
      [flagged('14:01'), set('14:05', 'SEV3', stranger)],
      { status: 'triage', severity: 'SEV3', severityIsAssumed: false, declaredBy: null },
    ],
    ['closed', [flagged('14:01'), closed('14:10')], { status: 'resolved' }],
    ['merged', [flagged('14:01'), merged('14:10')], { status: 'monitoring' }],
    [
      'just removed',
      [flagged('14:01'), flagged('14:10', { set: false })],
      { status: 'triage', unlabelledSince: at('14:10') },
    ],
    [
      'removed for two minutes',
      [flagged('14:01'), flagged('14:10', { set: false }), lapsed('14:12', '14:10')],
      { status: 'cancelled', unlabelledSince: null },
    ],
    [
      'set again in time',
      [
        flagged('14:01'),
        flagged('14:10', { set: false }),
        flagged('14:11'),
        lapsed('14:12', '14:10'),
      ],
      { status: 'triage', unlabelledSince: null },
    ],
    [
      'set again after a lapse',
      [
        flagged('14:01'),
        flagged('14:10', { set: false }),
        lapsed('14:12', '14:10'),
        flagged('14:20'),
      ],
      { status: 'triage' },
    ],
    [
      'set again after a lapse by a stranger',
      [
        flagged('14:01'),
        flagged('14:10', { set: false }),
        lapsed('14:12', '14:10'),
        flagged('14:20', stranger),
      ],
      { status: 'cancelled' },
    ],
    [
      'removed and set in one second, as a swap of labels',
      [
        flagged('14:01'),
        flagged('14:10', { set: false, id: 'event:2' }),
        flagged('14:10', { id: 'event:1' }),
      ],
      { status: 'triage', unlabelledSince: null },
    ],
    [
      'removed while a severity stands',
      [flagged('14:01'), set('14:02', 'SEV2'), flagged('14:10', { set: false })],
      { status: 'investigating', unlabelledSince: null },
    ],
    [
      'removed by a stranger',
      [flagged('14:01'), flagged('14:10', { ...stranger, set: false })],
      { status: 'triage', unlabelledSince: null },
    ],
  ])('%s', (_what, facts, told) => {
    expect(incidentOf(...facts)).toMatchObject(told)
  })

  test('is told once it is set, not when it is removed', () => {
    const { timeline } = incidentOf(flagged('14:01'), flagged('14:10', { set: false }))

    expect(timeline.map(({ at: time, what }) => [time, what])).toEqual([
      [at('14:00'), 'opened'],
      [at('14:01'), 'flagged'],
    ])
  })
})
