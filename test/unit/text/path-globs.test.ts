import { expect, test } from 'vitest'
import { globMatcher } from '../../../src/text/path-globs.ts'

test.each<[path: string, globs: readonly string[], expected: boolean]>([
  ['src/pay/card.ts', ['src/**'], true],
  ['src/pay/card.ts', ['src/*'], false],
  ['src/pay/card.ts', ['docs/**', '**/card.ts'], true],
  ['.github/workflows/deploy.yml', ['**/*.yml'], true],
  ['src/pay/card.ts', [], false],
  ['docs/api/pay.yml', ['docs/**', '!docs/api/**'], false],
  ['docs/pay.md', ['docs/**', '!docs/api/**'], true],
  ['src/pay/card.ts', ['docs/**', '!docs/api/**'], false],
  ['src/pay/card.ts', ['!docs/**'], false],
  ['a'.repeat(501), ['**'], false],
  ['a', ['*'.repeat(501)], false],
])('%s matches %j: %s', (path, globs, expected) => {
  expect(globMatcher(globs)(path)).toBe(expected)
})
