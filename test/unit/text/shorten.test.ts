import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cutWhole, shorten } from '../../../src/text/shorten.ts'

test.each([
  ['a text that fits is whole', 'abc', 3, 'abc'],
  ['a longer one ends in an ellipsis', 'abcd', 3, 'ab…'],
  ['an emoji cut in two is dropped', 'a😀b', 3, 'a…'],
  ['an emoji that fits stays', 'a😀bc', 4, 'a😀…'],
  ['room for one character is the ellipsis', 'abc', 1, '…'],
])('%s', (_what, text, maximum, expected) => {
  expect(shorten(text, maximum)).toBe(expected)
})

test.each([
  ['abc', 2, 'ab'],
  ['a😀', 2, 'a'],
  ['a😀', 3, 'a😀'],
  ['abc', 0, ''],
])('cutting %j to %i units leaves %j', (text, maximum, expected) => {
  expect(cutWhole(text, maximum)).toBe(expected)
})

test('a shortened text is never longer than asked and holds whole characters only', () => {
  const anyText = fc.string({ unit: 'binary', maxLength: 20 })
  fc.assert(
    fc.property(anyText, fc.integer({ min: 1, max: 20 }), (text, maximum) => {
      const short = shorten(text, maximum)

      expect(short.length).toBeLessThanOrEqual(maximum)
      expect(short.isWellFormed()).toBe(true)
    }),
  )
})
