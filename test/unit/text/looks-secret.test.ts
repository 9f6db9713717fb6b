import { expect, test } from 'vitest'
import { looksSecret } from '../../../src/text/looks-secret.ts'

const alphanumeric = 'AbC1'.repeat(10)

test.each<[what: string, text: string, is: boolean]>([
  ['a personal token', `ghp_${alphanumeric.slice(0, 36)}`, true],
  ['a token of an app', `ghs_${alphanumeric.slice(0, 36)}`, true],
  ['a token of OAuth', `gho_${alphanumeric.slice(0, 36)}`, true],
  ['a fine-grained token', `github_pat_${alphanumeric}_x`, true],
  ['a key of AWS', 'AKIAIOSFODNN7EXAMPLE', true],
  ['a passing key of AWS', 'ASIAIOSFODNN7EXAMPLE', true],
  ['a token of Slack', 'xoxb-1234567890-abcdef', true],
  ['a key of Stripe', `sk_live_${alphanumeric.slice(0, 24)}`, true],
  ['a key of Google', `AIza${alphanumeric.slice(0, 35)}`, true],
  ['a private key', '-----BEGIN RSA PRIVATE KEY-----\nMII', true],
  ['a private key of no kind', '-----BEGIN PRIVATE KEY-----', true],
  ['a signed token', 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0In0.dozjgNryP4J3jVmNHl0w', true],
  ['one among words', `it was ghp_${alphanumeric.slice(0, 36)}, now revoked`, true],
  ['one in JSON', `{"text":"ghp_${alphanumeric.slice(0, 36)}"}`, true],
  ['nothing', '', false],
  ['words', 'the token expired, see https://github.com/acme/shop', false],
  ['a commit', '0123456789abcdef0123456789abcdef01234567', false],
  ['a token cut short', 'ghp_AbC1AbC1', false],
  ['the name of a form', 'tokens begin with ghp_ or github_pat_', false],
  ['a test key of Stripe', `sk_test_${alphanumeric.slice(0, 24)}`, false],
  ['a public key', '-----BEGIN PUBLIC KEY-----', false],
  ['one inside of a word', `xAKIAIOSFODNN7EXAMPLE`, false],
])('%s: %s', (_what, text, is) => {
  expect(looksSecret(text)).toBe(is)
})
