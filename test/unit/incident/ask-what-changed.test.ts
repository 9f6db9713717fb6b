import { describe, expect, test } from 'vitest'
import { askWhatChanged } from '../../../src/incident/ask-what-changed.ts'
import { at, closed, described, incidentOf, reopened, set } from './facts.ts'
import { allAnswers, filledForm, leastAnswers } from './filled-form.ts'

const declared = set('14:01', 'SEV1')
/** Filled in by somebody who may declare, so that the kind counts. */
const formed = set('14:00', 'SEV2', { id: 'issue:42:form' })

/** An incident whose form has these answers beside the least. */
function reported(answers: Parameters<typeof filledForm>[0]) {
  return incidentOf(
    declared,
    formed,
    described('14:00', filledForm({ ...leastAnswers, ...answers })),
  )
}

test('what people wrote is asked about, and where', () => {
  expect(askWhatChanged(reported(allAnswers))).toEqual({
    text: 'Checkout is down\nNobody can pay.',
    textVersion: reported(allAnswers).report.version,
    startedAt: '2026-11-20T12:50:00Z',
    startIsKnown: true,
    environment: 'production',
    services: ['checkout', 'payments'],
  })
})

test('where nobody has said when impact began, when it was detected is asked about', () => {
  expect(askWhatChanged(incidentOf(declared))).toMatchObject({
    startedAt: at('14:00'),
    startIsKnown: false,
    environment: null,
    services: [],
  })
})

test('a heading is enough to say where, without the whole form', () => {
  const { environment } =
    askWhatChanged(
      incidentOf(declared, described('14:00', 'Down.\n\n### Environment\n\nprod-us')),
    ) ?? {}

  expect(environment).toBe('prod-us')
})

test('one that came back after a while is asked about as of then', () => {
  const back = (time: string) =>
    askWhatChanged(incidentOf(declared, closed('14:10'), reopened(time)))

  expect(back('16:00')).toMatchObject({ startedAt: at('16:00'), startIsKnown: false })
  expect(back('14:12')).toMatchObject({ startedAt: at('14:00') })
})

describe('nothing is asked', () => {
  test.each(['drill', 'maintenance'])('by a %s', (kind) => {
    expect(askWhatChanged(reported({ kind }))).toBeNull()
  })

  test('once it is over', () => {
    expect(askWhatChanged(incidentOf(declared, closed('15:00')))).toBeNull()
    expect(askWhatChanged(incidentOf(declared, closed('15:00', 'not-planned')))).toBeNull()
  })
})

test('one that was filled in later asks too', () => {
  expect(askWhatChanged(reported({ kind: 'backfilled' }))).not.toBeNull()
})
