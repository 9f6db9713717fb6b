import { expect, test } from 'vitest'
import type { LevelSettings } from '../../../src/migrations/level.ts'
import { levelOf } from '../../../src/migrations/level.ts'
import { finding } from './show/some-findings.ts'

const usual: LevelSettings = { unknownSize: 'warn', rules: {} }

test.each([
  ['long work on a large table', {}, 'error'],
  ['on one of unknown size', { size: 'unknown' }, 'warning'],
  ['on a small one', { size: 'small' }, 'notice'],
  ['that blocks nobody', { blocks: 'none' }, 'warning'],
  ['that locks rows, and not the table', { lock: null }, 'warning'],
  ['what fails', { hazard: 'fails', size: 'any' }, 'error'],
  ['what loses data', { hazard: 'data-loss', size: 'any' }, 'warning'],
  ['what old code does not know', { hazard: 'compatibility', size: 'any' }, 'warning'],
  ['a short lock', { hazard: 'queue', size: 'any' }, 'warning'],
  ['advice', { hazard: 'advice', size: 'any' }, 'notice'],
  ['what somebody accepted', { acknowledged: { by: 'squawk-ignore', reason: null } }, 'notice'],
] as const)('%s', (_what, different, level) => {
  expect(levelOf(finding(different), usual)).toBe(level)
})

test.each([
  ['block', 'error'],
  ['warn', 'warning'],
  ['off', null],
] as const)('tables of unknown size: %s', (unknownSize, level) => {
  expect(levelOf(finding({ size: 'unknown' }), { ...usual, unknownSize })).toBe(level)
  expect(levelOf(finding({ size: 'large' }), { ...usual, unknownSize })).toBe('error')
})

test('a level of a rule stands above size and hazard, but not above who accepted it', () => {
  const settings = (strictness: 'block' | 'warn' | 'off') => ({
    ...usual,
    rules: { 'require-concurrent-index-creation': strictness },
  })
  const accepted = finding({ acknowledged: { by: 'squawk-ignore', reason: 'empty' } })

  expect(levelOf(finding({ size: 'unknown' }), settings('block'))).toBe('error')
  expect(levelOf(finding(), settings('warn'))).toBe('warning')
  expect(levelOf(finding(), settings('off'))).toBeNull()
  expect(levelOf(finding({ size: 'small' }), settings('block'))).toBe('notice')
  expect(levelOf(accepted, settings('block'))).toBe('notice')
})
