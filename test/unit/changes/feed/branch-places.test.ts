import { expect, test } from 'vitest'
import { commitPlaces, tracePlaces } from '../../../../src/changes/feed/branch-places.ts'
import { commit } from '../builders.ts'

test('a commit landed where the oldest merge reaches it', () => {
  // d merges b2 (b2 -> b1 -> a), e merges b2 once more and c1 (c1 -> b1).
  const parents = new Map([
    ['e', ['d', 'b2', 'c1']],
    ['d', ['a', 'b2']],
    ['c1', ['b1']],
    ['b2', ['b1']],
    ['b1', ['a']],
    ['a', []],
  ])

  const places = tracePlaces(['e', 'd', 'a'], parents)

  expect(Object.fromEntries(places)).toEqual({ e: 0, d: 1, c1: 0, b2: 1, b1: 1, a: 2 })
})

test('a history that ends early has what is known of it', () => {
  const places = tracePlaces(['b'], new Map([['b', ['a', 'x']]]))

  expect(Object.fromEntries(places)).toEqual({ b: 0, x: 0 })
})

/** Commits as `sha: parents`, the tip first. */
function placesOf(...commits: readonly (readonly [sha: string, ...parents: readonly string[]])[]) {
  const observed = commits.map(([sha, ...parents]) => commit(sha, '12:00', { parents }))
  return Object.fromEntries(commitPlaces(observed))
}

test('on a straight line every commit has its own place', () => {
  expect(placesOf(['c', 'b'], ['b', 'a'], ['a'])).toEqual({ c: 0, b: 1, a: 2 })
})

test('a merged commit landed with its merge, however old it is', () => {
  const merged = placesOf(['m', 'b', 'y'], ['b', 'a'], ['y', 'x'], ['a'], ['x', 'a'])

  expect(merged).toEqual({ m: 0, b: 1, a: 2, y: 0, x: 0 })
})

test('what is not reached from the tip has no place', () => {
  expect(placesOf(['c', 'b'], ['b', 'gone'], ['stray', 'b'])).toEqual({ c: 0, b: 1 })
  expect(placesOf()).toEqual({})
})
