import { describe, expect, test } from 'vitest'
import type { Fact } from '../../../src/incident/fact.ts'
import { at, described, flagged, incidentOf, jonas, maria, set } from './facts.ts'
import { allAnswers, filledForm } from './filled-form.ts'

describe('a form tells more', () => {
  const body = filledForm({ ...allAnswers, kind: 'drill' })
  const formed = set('14:00', 'SEV2', { id: 'issue:42:form' })

  test('its fields and when the impact began, as the newest description has them', () => {
    const incident = incidentOf(formed, described('14:00', 'x'), described('14:05', body))

    expect(incident).toMatchObject({
      severity: 'SEV2',
      status: 'investigating',
      kind: 'drill',
      impact: 'Nobody can pay.',
      services: ['checkout', 'payments'],
      environment: 'production',
      detectedBy: 'monitoring',
      declaredBy: maria,
    })
    expect(incident.times).toMatchObject({
      impactStartedAt: at('12:50'),
      declaredAt: at('14:00'),
    })
  })

  test.each<[what: string, facts: readonly Fact[], kind: string]>([
    ['by somebody who may declare counts', [formed], 'drill'],
    [
      'by somebody who may, not sure how bad it is, counts',
      [flagged('14:00', { id: 'issue:42:form' })],
      'drill',
    ],
    [
      'by somebody who may not does not',
      [set('14:00', 'SEV2', { id: 'issue:42:form', authority: 'read' })],
      'incident',
    ],
    [
      'by somebody who may not does not, also once a maintainer confirmed the severity',
      [
        set('14:00', 'SEV2', { id: 'issue:42:form', authority: 'none' }),
        set('14:05', 'SEV2', { actor: jonas }),
      ],
      'incident',
    ],
    ['that was filled in after the declaration does not', [set('14:01', 'SEV2')], 'incident'],
  ])('its kind %s', (_what, facts, kind) => {
    const incident = incidentOf(...facts, described('14:00', body))

    expect(incident.kind).toBe(kind)
    expect(incident.environment).toBe('production')
  })

  test('headings of another description are no answers, but for impact and when it began', () => {
    const report = [
      '### Kind\n\ndrill',
      '### Started at\n\n13:50 UTC',
      '### Services\n\ncheckout',
      '### Environment\n\nmacOS',
      '### Detected by\n\nme',
      '### Impact\n\nNobody can pay.',
    ].join('\n\n')

    const incident = incidentOf(formed, described('14:05', report))

    expect(incident).toMatchObject({
      kind: 'incident',
      impact: 'Nobody can pay.',
      services: [],
      environment: null,
      detectedBy: null,
    })
    expect(incident.times.impactStartedAt).toBe(at('13:50'))
  })

  test.each([
    ['a day after the report, to the second, is taken', '2026-11-21 14:00', '2026-11-21T14:00:00Z'],
    ['a second later is a slip', '2026-11-21 14:00:01', null],
    ['of another year is a slip', '2027-11-20 13:50', null],
    ['long before is taken', '2026-10-20 13:50', '2026-10-20T13:50:00Z'],
  ])('an impact that began %s', (_what, startedAt, expected) => {
    const dated = filledForm({ ...allAnswers, startedAt: `${startedAt} UTC` })

    expect(incidentOf(formed, described('14:00', dated)).times.impactStartedAt).toBe(expected)
  })

  test('a time nobody can read is not known', () => {
    const vague = filledForm({ ...allAnswers, startedAt: 'this morning' })

    expect(incidentOf(formed, described('14:00', vague)).times.impactStartedAt).toBeNull()
  })

  test('a time of day is the last one before the issue was opened, whenever that was edited', () => {
    const edited = filledForm({ ...allAnswers, startedAt: '14:30 UTC' })

    expect(incidentOf(formed, described('15:00', edited)).times.impactStartedAt).toBe(
      '2026-11-19T14:30:00Z',
    )
  })

  test('an answer changed later does not change a severity that was said', () => {
    const edited = filledForm({ ...allAnswers, severity: 'SEV4: low, no user is hindered' })

    expect(incidentOf(formed, described('15:00', edited)).severity).toBe('SEV2')
  })
})
