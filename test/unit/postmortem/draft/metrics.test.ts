import { describe, expect, test } from 'vitest'
import type { IncidentTimes } from '../../../../src/incident/incident.ts'
import { metricsOf } from '../../../../src/postmortem/draft/metrics.ts'
import { at, incidentOf, set } from '../../incident/facts.ts'

const unknown = incidentOf(set('14:01', 'SEV2')).times

function tookWith(times: Partial<IncidentTimes>) {
  return metricsOf({ ...unknown, ...times }).map(({ took }) => took)
}

test('each measure says from what to what it counts', () => {
  expect(metricsOf({ ...unknown, impactStartedAt: at('13:00'), detectedAt: at('14:05') })).toEqual([
    { name: 'Time to detect', took: '1 h 5 min', span: 'start of impact to detection' },
    { name: 'Time to acknowledge', took: null, span: 'detection to acknowledgement' },
    { name: 'Time to mitigate', took: null, span: 'detection to mitigation' },
    { name: 'Time to restore', took: null, span: 'detection to resolution' },
  ])
})

describe('how long it took', () => {
  const detectedAt = at('14:00')

  test.each<[what: string, times: Partial<IncidentTimes>, took: readonly (string | null)[]]>([
    ['is not known of nothing', { detectedAt: null }, [null, null, null, null]],
    [
      'may be no time at all',
      { impactStartedAt: detectedAt, detectedAt, acknowledgedAt: detectedAt },
      ['0 min', '0 min', null, null],
    ],
    [
      'may be days',
      { detectedAt, mitigatedAt: '2026-11-22T15:00:00Z', resolvedAt: '2026-11-23T14:00:00Z' },
      [null, null, '2 d 1 h', '3 d'],
    ],
    [
      'is not known of times out of order',
      { impactStartedAt: at('14:10'), detectedAt, acknowledgedAt: at('13:59') },
      [null, null, null, null],
    ],
  ])('%s', (_what, times, took) => {
    expect(tookWith(times)).toEqual(took)
  })
})
