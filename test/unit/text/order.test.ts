import { expect, test } from 'vitest'
import { compareText } from '../../../src/text/order.ts'

test('texts sort by code unit, whatever the locale', () => {
  const sorted = ['ä', 'b', 'a', 'B', '10', '9', 'a'].sort(compareText)

  expect(sorted).toEqual(['10', '9', 'B', 'a', 'a', 'b', 'ä'])
})
