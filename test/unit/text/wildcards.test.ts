import fc from 'fast-check'
import { expect, test } from 'vitest'
import { matchesAll } from '../../../src/text/wildcards.ts'

function matches(pattern: string, text: string): boolean {
  const isStar = (sign: string) => sign === '*'
  return matchesAll({ items: [...pattern], isStar, fits: (a, b) => a === b }, [...text])
}

test.each<[pattern: string, text: string, expected: boolean]>([
  ['', '', true],
  ['*', '', true],
  ['*', 'ab', true],
  ['a*b', 'ab', true],
  ['a*b', 'axxb', true],
  ['a*b', 'axxbc', false],
  ['a', '', false],
  ['', 'a', false],
  ['*ab*ab', 'abab', true],
  ['*ab*ab', 'ab', false],
])('%j matches %j: %s', (pattern, text, expected) => {
  expect(matches(pattern, text)).toBe(expected)
})

test('any pattern matches what its regular expression matches', () => {
  const letters = (signs: string) =>
    fc.array(fc.constantFrom(...signs), { maxLength: 8 }).map((list) => list.join(''))
  fc.assert(
    fc.property(letters('ab*'), letters('ab'), (pattern, text) => {
      expect(matches(pattern, text)).toBe(
        new RegExp(`^${pattern.replaceAll('*', '.*')}$`).test(text),
      )
    }),
    { numRuns: 1000 },
  )
})
