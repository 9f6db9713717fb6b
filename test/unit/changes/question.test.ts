import { describe, expect, test } from 'vitest'
import type { ObservedDeployment } from '../../../src/changes/observation.ts'
import {
  type AskedQuestion,
  began,
  deploymentMark,
  differences,
  newestDeployment,
} from '../../../src/changes/question.ts'
import { at, deployment } from './builders.ts'

const asked: AskedQuestion = {
  textVersion: '1',
  startedAt: at('13:00'),
  startIsKnown: false,
  environment: null,
  services: ['shop', 'pay'],
  newestDeployment: '7 success',
  isWhole: true,
  reported: [],
}

describe('what is different about a question', () => {
  test.each<[now: Partial<AskedQuestion>, expected: readonly string[]]>([
    [{}, []],
    [{ startedAt: at('12:50') }, ['the start of impact moved']],
    [{ startedAt: at('12:50'), startIsKnown: true }, ['the start of impact moved']],
    [{ startIsKnown: true }, ['the start of impact was told']],
    [{ textVersion: '2' }, ['the report was edited']],
    [{ environment: 'eu' }, ['the environment was changed']],
    [{ services: ['shop'] }, ['the services were changed']],
    [{ newestDeployment: '7 failure' }, ['something new was deployed']],
    [{ newestDeployment: null }, ['something new was deployed']],
    [{ textVersion: '2', services: [] }, ['the report was edited', 'the services were changed']],
  ])('with %j: %j', (now, expected) => {
    expect(differences(asked, { ...asked, ...now })).toEqual(expected)
  })
})

test('the newest deployment is told by its id and its latest state', () => {
  const newest = deployment(9, 'b', { '12:00': 'in_progress', '12:01': 'success' })
  const mark = (...newestFirst: readonly ObservedDeployment[]) => newestDeployment(newestFirst)

  expect(mark(newest, deployment(8, 'a', { '13:00': 'failure' }))).toBe('9 success')
  expect(mark({ ...newest, statuses: newest.statuses.toReversed() })).toBe('9 success')
  expect(mark(deployment(9, 'b', {}))).toBe('9 ')
  expect(mark()).toBeNull()
  expect(deploymentMark(9, 'SUCCESS')).toBe('9 success')
})

test('the moment goes by what is known of it', () => {
  expect(began({ startIsKnown: true })).toBe('impact began')
  expect(began({ startIsKnown: false })).toBe('it was detected')
})
