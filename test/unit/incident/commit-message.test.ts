import { expect, test } from 'vitest'
import { commitMessage, headline } from '../../../src/incident/commit-message.ts'
import type { Fact } from '../../../src/incident/fact.ts'
import {
  assigned,
  at,
  closed,
  command,
  deployed,
  described,
  flagged,
  gone,
  incidentOf,
  lapsed,
  linked,
  maria,
  merged,
  removed,
  renamed,
  reopened,
  set,
  unassigned,
} from './facts.ts'

const declared = set('14:01', 'SEV2')

test.each<[facts: readonly Fact[], text: string]>([
  [[declared], 'declared SEV2'],
  [[set('14:01', 'SEV2', { authority: 'none' })], 'reported SEV2'],
  [[flagged('14:01')], 'flagged'],
  [[declared, set('14:05', 'SEV1')], 'severity SEV2 to SEV1'],
  [[declared, assigned('14:05', maria)], 'assigned'],
  [[declared, assigned('14:05', maria), unassigned('14:07', maria)], 'unassigned'],
  [[declared, assigned('14:05', maria), unassigned('14:06', maria)], 'declared SEV2'],
  [[declared, renamed('14:05', 'Search is down')], 'renamed'],
  [[declared, closed('14:05', 'not-planned')], 'closed as not-planned'],
  [[declared, merged('14:05')], 'closed as completed'],
  [[declared, closed('14:05'), reopened('14:06')], 'reopened'],
  [
    [declared, removed('14:05', 'SEV2'), lapsed('14:07', '14:05')],
    'cancelled, severity label removed',
  ],
  [[declared, gone('14:05', 'transferred')], 'issue transferred'],
  [[declared, gone('14:05')], 'issue deleted'],
  [[declared, command('14:05', { name: 'ack' })], '/ack'],
  [[declared, command('14:05', { name: 'status', status: 'identified', text: '' })], '/status'],
  [[declared, linked('14:05', '#57')], 'linked pull requests or commits'],
  [[declared, deployed('14:05')], 'deployed'],
])('of %j the last is the headline', (facts, text) => {
  expect(headline(incidentOf(...facts), facts)).toBe(`INC-42: ${text} [skip ci]`)
})

test.each([
  ['/note', command('14:05', { name: 'note', text: 'It began', at: at('14:00'), quotes: null })],
  ['/note', command('14:05', { name: 'strike', entry: declared.id })],
  ['/sev', command('14:05', { name: 'sev', severity: 'SEV2', text: '' })],
])('%s is told though it stands earlier on the timeline, or not at all', (told, fact) => {
  expect(headline(incidentOf(declared, fact), [fact])).toBe(`INC-42: ${told} [skip ci]`)
})

test('a new description alone is told as such', () => {
  const incident = incidentOf(declared, described('14:05', 'x'))

  expect(headline(incident, [described('14:05', 'x')])).toBe('INC-42: description edited [skip ci]')
})

test('without new facts the record was brought up to date', () => {
  expect(headline(incidentOf(declared), [])).toBe('INC-42: record brought up to date [skip ci]')
})

test('a message never says `#42`, which GitHub would link on the issue', () => {
  expect(commitMessage(42, 'x')).toBe('INC-42: x [skip ci]')
})
