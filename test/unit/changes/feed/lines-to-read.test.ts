import { expect, test } from 'vitest'
import { rangeOfCandidates } from '../../../../src/changes/feed/lines-to-read.ts'
import { commit, entry, merged, outside } from '../builders.ts'

const commits = ['d', 'c', 'b', 'a'].map((sha) => commit(sha, '12:00'))

/** The comparison for candidates with these commits. */
function range(...shas: readonly string[]) {
  const candidates = shas.map((sha, index) => entry(merged(index, '12:00', { shas: [...sha] })))
  return rangeOfCandidates(commits, candidates)
}

test.each<[shas: readonly string[], base: string, head: string]>([
  [['c'], 'b', 'c'],
  [['b', 'd'], 'a', 'd'],
  [['db'], 'a', 'd'],
  [['c', 'xyz'], 'b', 'c'],
])('the lines of %j are between %s and %s', (shas, base, head) => {
  expect(range(...shas)).toEqual({ base, head })
})

test('the lines of the first commit of all stay unread, as nothing is before it', () => {
  expect(range('a', 'c')).toEqual({ base: 'a', head: 'c' })
  expect(range('a')).toBeNull()
})

test('without a candidate of the history there is nothing to compare', () => {
  expect(range()).toBeNull()
  expect(range('xyz')).toBeNull()
  expect(rangeOfCandidates(commits, [entry(outside('1', '12:00'))])).toBeNull()
  expect(rangeOfCandidates([], [entry(merged(1, '12:00'))])).toBeNull()
})
