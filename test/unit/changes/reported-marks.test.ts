import { describe, expect, test } from 'vitest'
import {
  type AskedQuestion,
  differences,
  type Question,
  reportedMarks,
} from '../../../src/changes/question.ts'
import { changeOfReport } from '../../../src/changes/reported/external-change.ts'

const question: Question = {
  text: 'Checkout returns 500',
  textVersion: '1',
  startedAt: '2026-11-20T14:00:00Z',
  startIsKnown: true,
  environment: null,
  services: [],
}
const { text: _text, ...rest } = question
const asked: AskedQuestion = { ...rest, newestDeployment: null, isWhole: true, reported: [] }

function flip(at: string, title = 'A flag') {
  return changeOfReport({
    id: 'flag-1',
    at,
    title,
    body: '',
    url: null,
    kind: 'feature-flag',
    environment: null,
    services: [],
  })
}

describe('reported changes', () => {
  const known = reportedMarks([flip('2026-11-20T13:50:00Z')], question)

  test('count up to the moment impact began, as exact as clocks are', () => {
    expect(known).toHaveLength(1)
    expect(reportedMarks([flip('2026-11-20T14:02:00Z')], question)).toHaveLength(1)
    expect(reportedMarks([flip('2026-11-20T14:02:01Z')], question)).toEqual([])
  })

  test('open the question again when one is new, or told in other words', () => {
    const other = reportedMarks([flip('2026-11-20T13:50:00Z', 'Another')], question)
    const says = ['a change outside of the repository was reported']

    expect(differences(asked, { ...asked, reported: known })).toEqual(says)
    expect(differences({ ...asked, reported: known }, { ...asked, reported: other })).toEqual(says)
  })

  test('leave the answer standing when one is no longer kept', () => {
    expect(differences({ ...asked, reported: known }, asked)).toEqual([])
  })
})
