import { expect, test } from 'vitest'
import { severityOfLabel, worse } from '../../../src/incident/severity.ts'

const spellings = { SEV1: ['P1', ' Critical '], SEV2: ['p1', 'sev1'] }

test.each([
  ['sev1', 'SEV1'],
  ['SEV1', 'SEV1'],
  ['Sev-2', 'SEV2'],
  ['sev:3', 'SEV3'],
  ['SEV 4', 'SEV4'],
  [' sev1 ', 'SEV1'],
  ['p1', 'SEV1'],
  ['critical', 'SEV1'],
  ['sev0', null],
  ['sev5', null],
  ['sev12', null],
  ['sev--1', null],
  ['severity1', null],
  ['not sev1', null],
  ['P2', null],
  ['', null],
])('the label %j stands for %s', (label, expected) => {
  expect(severityOfLabel(label, spellings)).toBe(expected)
})

test.each([
  ['SEV1', 'SEV2', 'SEV1'],
  ['SEV4', 'SEV3', 'SEV3'],
  ['SEV2', 'SEV2', 'SEV2'],
] as const)('of %s and %s the worse is %s', (a, b, expected) => {
  expect(worse(a, b)).toBe(expected)
})
