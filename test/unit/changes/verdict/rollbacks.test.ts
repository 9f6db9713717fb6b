import { expect, test } from 'vitest'
import { plainSentence } from '../../../../src/changes/sentence.ts'
import { rollbacksBefore } from '../../../../src/changes/verdict/rollbacks.ts'
import { at, carrier, question } from '../builders.ts'

const first = carrier(1, 'aaaaaaaaaa', '10:00')
const second = carrier(2, 'bbbbbbbbbb', '11:00', { previousSha: first.sha })
const back = carrier(3, first.sha, '12:55', { kind: 'rollback', previousSha: second.sha })

function told(...carriers: Parameters<typeof rollbacksBefore>[0]['carriers']) {
  return rollbacksBefore({ carriers }, question('13:00'), at('2026-11-17T13:00:00Z')).map(
    plainSentence,
  )
}

test('a rollback after which an incident began is told', () => {
  expect(told(first, second, back)).toEqual([
    'production went back from bbbbbbb to aaaaaaa, begun 5 min before impact began',
  ])
})

test('without an environment it is told of what was live', () => {
  const released = [first, second, back].map((one) => ({ ...one, environment: '' }))

  expect(told(...released)).toEqual([
    'what was live went back from bbbbbbb to aaaaaaa, begun 5 min before impact began',
  ])
})

test('a redeployment of the older version changes nothing about it', () => {
  expect(told(first, second, back, { ...back, id: 4, kind: 'redeploy' })).toHaveLength(1)
})

test.each([
  ['that never succeeded', [{ ...back, liveAt: null }]],
  ['that came after', [{ ...back, startedAt: at('13:01'), liveAt: at('13:01') }]],
  ['that another version followed', [back, carrier(4, 'cccccccccc', '12:58')]],
  ['of long ago', [{ ...back, startedAt: '2026-11-10T12:00:00Z' }]],
])('one %s is not told', (_what, carriers) => {
  expect(told(first, second, ...carriers)).toEqual([])
})
