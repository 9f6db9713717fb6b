import { expect, test } from 'vitest'
import { reportText } from '../../../src/incident/report-text.ts'
import { filledForm, leastAnswers } from './filled-form.ts'

test('any other description counts whole', () => {
  expect(reportText('Checkout is down', 'Since noon.\n\n## Steps\nPay.')).toBe(
    'Checkout is down\nSince noon.\n\n## Steps\nPay.',
  )
  expect(reportText('Checkout is down', '')).toBe('Checkout is down')
})

test('of our form only what people wrote counts', () => {
  expect(reportText('Checkout is down', filledForm(leastAnswers))).toBe(
    'Checkout is down\nNobody can pay.',
  )
})

test.each<[body: string, text: string]>([
  ['a <!-- not this --> b', 'a  b'],
  ['a <!-- not\nthis --> b <!-- nor this --> c', 'a  b  c'],
  ['a <!-- never closed, so hidden to the end', 'a'],
])('comments do not count: %j', (body, text) => {
  expect(reportText('T', body)).toBe(`T\n${text}`)
})

test('comments that are never closed are read in little time', () => {
  const started = performance.now()

  reportText('T', '<!--'.repeat(100_000))

  expect(performance.now() - started).toBeLessThan(500)
})
