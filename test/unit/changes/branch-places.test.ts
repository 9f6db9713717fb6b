import { expect, test } from 'vitest'
import { tracePlaces } from '../../../src/changes/branch-places.ts'

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

  const { placeOf } = tracePlaces(['e', 'd', 'a'], parents)

  expect(['e', 'd', 'c1', 'b2', 'b1', 'a', 'z'].map(placeOf)).toEqual([0, 1, 0, 1, 1, 2, null])
})

test('a history that ends early has what is known of it', () => {
  const { placeOf } = tracePlaces(['b'], new Map([['b', ['a', 'x']]]))

  expect(['b', 'x', 'a'].map(placeOf)).toEqual([0, 0, null])
})
