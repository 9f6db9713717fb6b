import { expect, test } from 'vitest'
import { readQuestion } from '../../../src/config/read-question.ts'

const now = '2026-11-20T14:00:00Z'
const raw = { text: 'Checkout returns 500', at: '', since: '72h' }

test('an incident is now, and three days are searched, unless it is said otherwise', () => {
  expect(readQuestion(raw, now)).toEqual({
    question: { text: 'Checkout returns 500', at: now, from: '2026-11-17T14:00:00Z' },
  })
})

test.each([
  ['2026-11-20T13:50:00.5+02:00', '2026-11-20T11:50:00Z'],
  ['2026-11-20 13:50 Europe/Berlin', '2026-11-20T12:50:00Z'],
  ['13:50 UTC', '2026-11-20T13:50:00Z'],
  ['15:00', '2026-11-19T15:00:00Z'],
])('the time may be %s', (at, expected) => {
  expect(readQuestion({ ...raw, at }, now)).toMatchObject({ question: { at: expected } })
})

test.each([
  ['90m', '2026-11-20T12:30:00Z'],
  ['3d', '2026-11-17T14:00:00Z'],
  ['2 w', '2026-11-06T14:00:00Z'],
])('the window may be %s', (since, from) => {
  expect(readQuestion({ ...raw, since }, now)).toMatchObject({ question: { from } })
})

test('all that is wrong is said at once', () => {
  expect(readQuestion({ text: ' \n', at: 'noon', since: '0h' }, now)).toEqual({
    problems: ['The text of the report is empty.', 'The time is "noon".', 'The window is "0h".'],
  })
})

test.each(['', '72', '-1h', '1.5h', '9999999w', '1y'])('no window is %j', (since) => {
  expect(readQuestion({ ...raw, since }, now)).toEqual({
    problems: [`The window is "${since}".`],
  })
})

test('of a very long text the beginning is read', () => {
  const reading = readQuestion({ ...raw, text: 'x'.repeat(100_000) }, now)

  expect('question' in reading && reading.question.text.length).toBe(65_536)
})
