import { expect, test } from 'vitest'
import { groupBy } from '../../../src/changes/group-by.ts'

test('things are grouped by their key, in the order they came', () => {
  expect([...groupBy(['ab', 'c', 'ad', 'ce'], (text) => text.charAt(0))]).toEqual([
    ['a', ['ab', 'ad']],
    ['c', ['c', 'ce']],
  ])
  expect(groupBy([], String)).toEqual(new Map())
})
