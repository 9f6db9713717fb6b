import { expect, test } from 'vitest'
import { isCommit } from '../../../src/text/commit-name.ts'

test.each([
  ['a'.repeat(40), true],
  ['0'.repeat(64), true],
  ['a'.repeat(39), false],
  ['A'.repeat(40), false],
  ['main', false],
  [`${'a'.repeat(40)}\n`, false],
])('%j: %s', (text, expected) => {
  expect(isCommit(text)).toBe(expected)
})
