import { expect, test } from 'vitest'
import { isLogin } from '../../../src/text/login.ts'

test.each(['ana', 'Ana-B', 'a', '0x', 'legacy-', 'ana_acme', 'a'.repeat(39)])(
  '%s is one',
  (text) => {
    expect(isLogin(text)).toBe(true)
  },
)

test.each([
  '',
  '@ana',
  '-ana',
  'ana b',
  'ana.b',
  'monitor[bot]',
  'acme/platform',
  'ana_',
  'anä',
  'ana\n',
  'ana*',
  'a'.repeat(40),
])('%j is none', (text) => {
  expect(isLogin(text)).toBe(false)
})
