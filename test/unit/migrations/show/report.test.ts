import fc from 'fast-check'
import { expect, test } from 'vitest'
import { defaultCheckSettings } from '../../../../src/migrations/check-settings.ts'
import type { Finding, Unchecked } from '../../../../src/migrations/finding.ts'
import { headline } from '../../../../src/migrations/show/headline.ts'
import { makeReport } from '../../../../src/migrations/show/report.ts'
import { finding } from './some-findings.ts'

const scope = { migrations: 3, engineAssumed: 0, leftOut: [] }

function report(
  findings: readonly Finding[],
  unchecked: readonly Unchecked[] = [],
  settings = {},
  judged = {},
) {
  return makeReport(
    { findings, unchecked, statements: 12 },
    { ...scope, ...judged },
    { ...defaultCheckSettings, ...settings },
  )
}

const place = { path: 'a.sql', line: 4, why: 'MySQL' }

test('the worst comes first, then the order of paths and lines as people count', () => {
  const findings = [
    finding({ hazard: 'advice', path: '1.sql' }),
    finding({ path: '10.sql' }),
    finding({ path: '9.sql', line: 8 }),
    finding({ path: '9.sql', line: 2 }),
    finding({ size: 'unknown', path: '1.sql' }),
  ]

  expect(
    report(findings).findings.map(({ level, path, line }) => `${level} ${path}:${line}`),
  ).toEqual([
    'error 9.sql:2',
    'error 9.sql:8',
    'error 10.sql:3',
    'warning 1.sql:3',
    'notice 1.sql:3',
  ])
})

test('findings in any order make the same report', () => {
  const findings = [1, 2, 3, 4].map((line) =>
    finding({ line, size: line > 2 ? 'large' : 'unknown' }),
  )

  fc.assert(
    fc.property(fc.shuffledSubarray(findings, { minLength: findings.length }), (shuffled) => {
      expect(report(shuffled)).toEqual(report(findings))
    }),
  )
})

test.each([
  ['3 migrations, 12 statements: nothing that would block.', [], [], {}],
  [
    '3 migrations, 12 statements: nothing found in what could be checked. 1 place was not checked.',
    [],
    [place],
    {},
  ],
  ['3 migrations, 12 statements: 1 error.', [finding()], [], {}],
  [
    '3 migrations, 12 statements: 1 error and 1 notice. 2 places were not checked.',
    [finding(), finding({ hazard: 'advice' })],
    [place, place],
    {},
  ],
  [
    '3 migrations, 12 statements: nothing that would block. 1 finding left out by the settings.',
    [finding()],
    [],
    { rules: { 'require-concurrent-index-creation': 'off' } },
  ],
] as const)('%s', (sentence, findings, unchecked, settings) => {
  expect(headline(report(findings, unchecked, settings))).toBe(sentence)
})

test('a report of nothing assumes nothing', () => {
  const nothing = report([], [], {}, { migrations: 0 })

  expect(headline(nothing)).toBe('No migration to judge.')
  expect(nothing.assumptions).toEqual([])
})

test('what had to be taken for granted is told with the setting that says it', () => {
  const unknown = ['a', 'b', 'c', 'd'].map((table) => finding({ size: 'unknown', tables: [table] }))
  const stamp = finding({
    rule: 'changing-column-type',
    what: 'Changes `at` of `a` from `timestamp` to `timestamptz`.',
  })

  const { assumptions } = report(
    [...unknown, stamp],
    [],
    {},
    {
      engineAssumed: 2,
      leftOut: ['Of 9000 older migrations the last 5000 by name were replayed.'],
    },
  )

  expect(assumptions).toEqual([
    {
      what: 'Nobody said how large `a`, `b`, `c` and 1 more are.',
      setting: 'statistics: table-statistics.csv',
    },
    {
      what: 'Neither path nor text says the engine of 2 files: taken for PostgreSQL.',
      setting: 'engine: postgresql',
    },
    {
      what: 'PostgreSQL 15 is assumed, the oldest that is supported.',
      setting: 'server-version: 15',
    },
    {
      what: 'The time zone of the session that migrates is not known.',
      setting: 'timezone: UTC',
    },
    { what: 'Of 9000 older migrations the last 5000 by name were replayed.', setting: null },
  ])
})

test('what was said is not assumed', () => {
  expect(report([finding()], [], { serverVersion: 16, timezone: 'UTC' }).assumptions).toEqual([])
})
