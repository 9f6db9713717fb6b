import { expect, test } from 'vitest'
import { commitPlaces } from '../../../src/changes/commit-places.ts'
import { commit } from './builders.ts'

/** Commits as `sha: parents`, the tip first. */
function places(...commits: readonly (readonly [sha: string, ...parents: readonly string[]])[]) {
  const observed = commits.map(([sha, ...parents]) => commit(sha, '12:00', { parents }))
  return Object.fromEntries(commitPlaces(observed))
}

test('on a straight line every commit has its own place', () => {
  expect(places(['c', 'b'], ['b', 'a'], ['a'])).toEqual({ c: 0, b: 1, a: 2 })
})

test('a merged commit landed with its merge, however old it is', () => {
  const merged = places(['m', 'b', 'y'], ['b', 'a'], ['y', 'x'], ['a'], ['x', 'a'])

  expect(merged).toEqual({ m: 0, b: 1, a: 2, y: 0, x: 0 })
})

test('what is not reached from the tip has no place', () => {
  expect(places(['c', 'b'], ['b', 'gone'], ['stray', 'b'])).toEqual({ c: 0, b: 1 })
  expect(places()).toEqual({})
})
