import { describe, expect, test } from 'vitest'
import { isEmptyPlan } from '../../../src/incident/decide-sync.ts'
import { at, jonas, maria } from './facts.ts'
import { type Answers, allAnswers, filledForm, leastAnswers } from './filled-form.ts'
import {
  allLabels,
  applied,
  decide,
  events,
  issue,
  labeled,
  later,
  repository,
  type SmallRepository,
  settled,
  unlabeled,
  workOf,
} from './small-repository.ts'

/** An issue made with the form at 14:00, of which GitHub set the label. */
function formed(answers: Answers): SmallRepository {
  return repository({
    issue: issue({
      body: filledForm(answers),
      labels: ['incident'],
      events: events(['14:00', labeled('incident')]),
    }),
    labels: allLabels,
    head: 'head',
  })
}

function labelsOf({ issue: { labels } }: SmallRepository): readonly string[] {
  return labels
}

describe('a filled form', () => {
  test.each([
    ['with every answer', allAnswers],
    ['with the least that can be submitted', leastAnswers],
  ])('declares by itself, %s', (_what, answers) => {
    const plan = decide(formed(answers))

    expect(plan.incident).toMatchObject({
      severity: 'SEV2',
      severityIsAssumed: false,
      status: 'investigating',
      declaredBy: maria,
    })
    expect(plan.commit?.message).toBe('INC-42: declared SEV2 [skip ci]')
    expect(plan.writes[0]).toEqual({
      kind: 'add-labels',
      names: ['sev2', 'incident: investigating'],
    })
  })

  test('declares although GitHub dropped its label, which did not exist', () => {
    const before = formed(allAnswers)
    const bare = { ...before, issue: { ...before.issue, labels: [], events: [] } }

    expect(decide(bare).incident).toMatchObject({ severity: 'SEV2', status: 'investigating' })
  })

  test('by somebody who may not declare waits for a maintainer, unlabelled', () => {
    const before: SmallRepository = { ...formed(allAnswers), authorityOf: () => 'read' }

    const plan = decide(before)
    const confirmed = decide({
      ...later(settled(before), '14:30', ['14:20', labeled('sev3')]),
      authorityOf: () => 'write',
    })

    expect(plan.incident).toMatchObject({ severity: 'SEV2', status: 'triage', declaredBy: null })
    expect(plan.writes[0]).toEqual({ kind: 'add-labels', names: ['incident: triage'] })
    expect(confirmed.incident).toMatchObject({ severity: 'SEV3', status: 'investigating' })
  })

  test('not sure how bad it is waits in triage, the worst assumed', () => {
    const plan = decide(formed({ ...allAnswers, severity: 'Not sure' }))

    expect(plan.incident).toMatchObject({
      severity: 'SEV1',
      severityIsAssumed: true,
      status: 'triage',
      declaredBy: null,
    })
    expect(plan.writes[0]).toEqual({ kind: 'add-labels', names: ['incident: triage'] })
  })

  test('is no second declaration when our labels come back as events', () => {
    const after = settled(formed(allAnswers))

    const plan = decide(later(after, '14:30'))

    expect(labelsOf(after)).toEqual(['incident', 'sev2', 'incident: investigating'])
    expect(isEmptyPlan(plan)).toBe(true)
  })

  test('has its label set once: a person who takes it away is not overruled', () => {
    const after = later(settled(formed(allAnswers)), '14:21', ['14:20', unlabeled('sev2'), jonas])

    const plan = decide(after)
    const lapse = decide({ ...settled(after), now: at('14:30') })

    expect(plan.incident).toMatchObject({ status: 'investigating', unlabelledSince: at('14:20') })
    expect(plan.writes.map(({ kind }) => kind)).not.toContain('add-labels')
    expect(lapse.incident?.status).toBe('cancelled')
  })

  test('follows a person who sets another severity', () => {
    const after = later(
      settled(formed(allAnswers)),
      '14:30',
      ['14:20', labeled('sev1'), jonas],
      ['14:20', unlabeled('sev2'), jonas],
    )

    const plan = decide(after)

    expect(plan.incident).toMatchObject({ severity: 'SEV1', declaredBy: maria })
    expect(labelsOf(applied(after, plan))).toEqual(['incident', 'incident: investigating', 'sev1'])
  })
})

describe('the label `incident` alone', () => {
  const flagged = repository({
    issue: issue({
      labels: ['incident'],
      events: events(['14:01', labeled('incident')]),
    }),
  })

  test('opens a record in triage with the worst severity, and sets no severity label', () => {
    const plan = decide(flagged)

    expect(plan.incident).toMatchObject({
      severity: 'SEV1',
      severityIsAssumed: true,
      status: 'triage',
    })
    expect(plan.commit?.message).toBe('INC-42: flagged [skip ci]')
    expect(plan.writes[0]).toEqual({ kind: 'add-labels', names: ['incident: triage'] })
  })

  test('gives way to a severity, in the spelling of another tool too', () => {
    const before = settled(flagged)

    const own = decide(later(before, '14:30', ['14:20', labeled('sev3')]))
    const other = decide(later(before, '14:30', ['14:20', labeled('P3')]))

    expect(own.incident).toMatchObject({ severity: 'SEV3', status: 'investigating' })
    expect(other.incident).toMatchObject({ severity: 'SEV3', status: 'investigating' })
  })

  test('gives way to a priority set long after, when the flag is no longer among the events read', () => {
    const before = later(settled(flagged), '20:00', ['19:59', labeled('P3')])
    const recent = before.issue.events.filter((event) => event.at >= at('19:00'))

    const plan = decide({ ...before, issue: { ...before.issue, events: recent } })

    expect(plan.incident).toMatchObject({ severity: 'SEV3', status: 'investigating' })
  })

  test('once removed lapses after two minutes', () => {
    const removal = ['14:10', unlabeled('incident')] as const
    const before = settled(flagged)

    const soon = decide(later(before, '14:11:59', removal))
    const over = decide(later(before, '14:12', removal))

    expect(soon.incident).toMatchObject({ status: 'triage', unlabelledSince: at('14:10') })
    expect(over.incident).toMatchObject({ status: 'cancelled', unlabelledSince: null })
    expect(over.newFacts.map(({ id }) => id)).toEqual([
      expect.stringMatching(/^event:LE_0/),
      `lapse:${at('14:10')}`,
    ])
  })

  test('once removed is not set again by us, neither then nor when it lapsed', () => {
    const soon = settled(later(settled(flagged), '14:11', ['14:10', unlabeled('incident')]))
    const over = settled({ ...soon, now: at('14:12') })

    expect(labelsOf(soon)).toEqual(['incident: triage'])
    expect(labelsOf(over)).toEqual(['incident: cancelled'])
  })

  test('set again after that takes it up again', () => {
    const over = settled(later(settled(flagged), '14:12', ['14:10', unlabeled('incident')]))

    const plan = decide(later(over, '14:30', ['14:20', labeled('incident'), jonas]))

    expect(plan.incident).toMatchObject({ status: 'triage', unlabelledSince: null })
  })
})

test('a priority beside our own `incident` says nothing', () => {
  const declared = settled(
    repository({ issue: issue({ events: events(['14:01', labeled('sev2')]) }) }),
  )

  const plan = decide(later(declared, '14:30', ['14:20', labeled('P1')]))

  expect(workOf(declared).ownActs.map(({ label }) => label)).toContain('incident')
  expect(plan.incident?.severity).toBe('SEV2')
  expect(isEmptyPlan(plan)).toBe(true)
})
