import { expect, test } from 'vitest'
import { probabilityInAll } from '../../../../src/changes/ranking/probability.ts'

function inAll(probability: number, elsewhere: number, ...rarities: readonly number[]): number {
  const matches = rarities.map((rarity) => ({ word: 'x', where: 'title' as const, rarity }))
  return probabilityInAll({ probability, matches }, elsewhere)
}

test('the possibility that it is none of all is taken off', () => {
  expect(inAll(0.9, 0.1, 0.9)).toBeCloseTo(0.81)
  expect(inAll(1, 0, 0.9)).toBe(1)
})

test('a rare word is enough, or two that are not common', () => {
  expect(inAll(0.9, 0, 0.8)).toBe(0.9)
  expect(inAll(0.9, 0, 0.5, 0.5)).toBe(0.9)
})

test('a stray word, or none, is not enough to name a change', () => {
  expect(inAll(0.99, 0, 0.79)).toBe(0.6)
  expect(inAll(0.99, 0, 0.79, 0.49)).toBe(0.6)
  expect(inAll(0.99, 0)).toBe(0.6)
  expect(inAll(0.5, 0)).toBe(0.5)
})
