import { describe, expect, test } from 'vitest'
import {
  knownSpellings,
  labelOf,
  severities,
  severityBesideIncident,
  severityOfLabel,
  severityReader,
  worse,
} from '../../../src/incident/severity.ts'

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
  ['SEV10', null],
  ['sev12', null],
  ['sev--1', null],
  ['severity1', null],
  ['severity: critical', null],
  ['not sev1', null],
  ['P2', null],
  ['', null],
])('the label %j stands for %s', (label, expected) => {
  expect(severityOfLabel(label, spellings)).toBe(expected)
})

describe('beside the label `incident`', () => {
  test.each([
    ['P0', 'SEV1'],
    ['P1', 'SEV1'],
    ['p2', 'SEV2'],
    ['P3', 'SEV3'],
    ['P4', 'SEV4'],
    ['P5', 'SEV4'],
    ['S0', 'SEV1'],
    ['s2', 'SEV2'],
    ['prio1', 'SEV1'],
    ['prio: 2', 'SEV2'],
    ['priority-0', 'SEV1'],
    ['Priority 1', 'SEV1'],
    ['priority/3', 'SEV3'],
    ['priority: 4', 'SEV4'],
    ['severity: 1', 'SEV1'],
    ['severity/s2', 'SEV2'],
    ['severity-sev3', 'SEV3'],
    ['Severity 4', 'SEV4'],
    ['severity: critical', 'SEV1'],
    ['severity/high', 'SEV2'],
    ['severity: Major', 'SEV2'],
    ['severity-medium', 'SEV3'],
    ['severity: moderate', 'SEV3'],
    ['severity: minor', 'SEV3'],
    ['severity: low', 'SEV4'],
    ['severity: trivial', 'SEV4'],
    [' P1 ', 'SEV1'],
  ])('%j stands for %s', (label, expected) => {
    expect(severityBesideIncident(label)).toBe(expected)
    expect(severityOfLabel(label, {})).toBeNull()
  })

  test.each([
    'P6',
    'P',
    'P10',
    'S9',
    'P-1',
    'severity: 5',
    'severity: 0',
    'critical',
    'high',
    'severity',
    'XP1',
    'incident',
    'bug',
    '',
  ])('%j stands for nothing', (label) => {
    expect(severityBesideIncident(label)).toBeNull()
  })
})

test.each([
  [true, ['SEV3', 'SEV1', null]],
  [false, ['SEV3', null, null]],
])(
  'labels of an issue that somebody flagged (%s) are read with those of other tools',
  (isFlagged, expected) => {
    expect(['sev3', 'P1', 'incident'].map(severityReader({}, isFlagged))).toEqual(expected)
  },
)

describe('the spellings GitHub is asked for', () => {
  test('are every standard one, then those configured', () => {
    expect(knownSpellings({ SEV3: ['minor'], SEV1: ['P1', 'critical'] })).toEqual([
      'sev1',
      'sev-1',
      'sev:1',
      'sev 1',
      'sev2',
      'sev-2',
      'sev:2',
      'sev 2',
      'sev3',
      'sev-3',
      'sev:3',
      'sev 3',
      'sev4',
      'sev-4',
      'sev:4',
      'sev 4',
      'P1',
      'critical',
      'minor',
    ])
  })

  test('all mean a severity', () => {
    const unread = knownSpellings(spellings).filter(
      (name) => severityOfLabel(name, spellings) === null,
    )

    expect(unread).toEqual([])
  })
})

test('the label we set for a severity reads back as it', () => {
  expect(severities.map((severity) => severityOfLabel(labelOf(severity), {}))).toEqual(severities)
})

test.each([
  ['SEV1', 'SEV2', 'SEV1'],
  ['SEV4', 'SEV3', 'SEV3'],
  ['SEV2', 'SEV2', 'SEV2'],
] as const)('of %s and %s the worse is %s', (a, b, expected) => {
  expect(worse(a, b)).toBe(expected)
})
