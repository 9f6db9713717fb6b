import { expect, test } from 'vitest'
import { nearestName, slipOf } from '../../../src/text/nearest-name.ts'

test.each([
  ['windws', 'windows'],
  ['freeze', 'freezes'],
  ['holiday', 'holidays'],
  ['xyz', null],
])('of the known names %s is meant as %s', (name, nearest) => {
  expect(nearestName(name, ['windows', 'freezes', 'holidays'])).toBe(nearest)
})

test('nothing is near where nothing is known', () => {
  expect(nearestName('windows', [])).toBeNull()
})

test.each([
  ['prodution', 'production'],
  ['productiom', 'production'],
  ['prodcution', 'production'],
  ['Staginng', 'staging'],
  ['production', null],
  ['production2', null],
  ['eu-1', null],
  ['canary', null],
  ['prod-us', null],
  ['zone-b', null],
  ['zne-a', 'zone-a'],
])('%s is a slip of %s', (name, meant) => {
  expect(slipOf(name, ['production', 'staging', 'eu-2', 'prod-eu', 'zone-a'])).toBe(meant)
})
