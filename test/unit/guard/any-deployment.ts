import fc from 'fast-check'
import type { CheckName } from '../../../src/guard/check-name.ts'
import { known } from '../../../src/guard/fact.ts'
import type { GuardFacts } from '../../../src/guard/guard-facts.ts'
import type {
  CheckLevel,
  DeployWindow,
  Freeze,
  GuardSettings,
  QuietHours,
} from '../../../src/guard/settings.ts'
import { addSeconds } from '../../../src/time/instant.ts'
import {
  factsOf,
  incident,
  lock,
  otherSha,
  request,
  settingsOf,
  skipped,
  unknown,
} from './small-facts.ts'

/** A deployment somebody could want on Wednesday 18 November 2026, under rules that change around that time. */
export interface SomeDeployment {
  readonly facts: GuardFacts
  readonly settings: GuardSettings
}

const everywhere = { environments: [], services: [], zone: 'UTC' }

const morning = Date.parse('2026-11-18T08:00:00Z')

/** Minutes after eight. */
const minute = fc.nat(600)

const hours = fc
  .record({ from: minute, length: fc.integer({ min: 5, max: 300 }) })
  .map(({ from, length }) => ({ from: 480 + from, to: Math.min(480 + from + length, 1440) }))

const window: fc.Arbitrary<DeployWindow> = hours.map((wed) => ({
  ...everywhere,
  days: { wed, thu: { from: 540, to: 1020 } },
  exceptions: [],
}))

const quiet: fc.Arbitrary<QuietHours> = hours.map((one) => ({
  ...everywhere,
  days: ['wed'],
  hours: one,
  marginMinutes: 0,
  reason: null,
}))

const freeze: fc.Arbitrary<Freeze> = fc.tuple(minute, fc.integer({ min: 5, max: 900 })).map(
  ([from, length]): Freeze => ({
    ...everywhere,
    from: clock(from),
    to: clock(from + length),
    reason: null,
    owner: null,
  }),
)

function clock(minutes: number): string {
  return new Date(morning + minutes * 60_000).toISOString().slice(0, 16)
}

const objecting = [
  'configuration',
  'deploy-window',
  'freeze',
  'holiday',
  'open-incident',
  'migration',
  'vulnerability',
  'required-checks',
  'concurrency',
] as const satisfies readonly CheckName[]

function forEach<Value>(value: fc.Arbitrary<Value>) {
  return fc.record({
    configuration: value,
    'deploy-window': value,
    freeze: value,
    holiday: value,
    'open-incident': value,
    migration: value,
    vulnerability: value,
    'required-checks': value,
    concurrency: value,
  })
}

const level: fc.Arbitrary<CheckLevel> = fc.constantFrom('block', 'block', 'warn', 'off')

const settings: fc.Arbitrary<GuardSettings> = fc
  .record({
    windows: fc.array(window, { maxLength: 1 }),
    quietHours: fc.array(quiet, { maxLength: 1 }),
    freezes: fc.array(freeze, { maxLength: 2 }),
    hasHolidays: fc.boolean(),
    fix: fc.constantFrom('allow', 'warn', 'off'),
    checks: forEach(level),
    onUnknown: forEach(fc.constantFrom('block', 'warn', 'allow')),
    final: fc.subarray([...objecting], { maxLength: 2 }),
    expires: fc.constantFrom('2026-11-17', '2026-11-18', null),
  })
  .map(({ hasHolidays, fix, expires, ...rest }) => {
    const usual = settingsOf()
    const exception = { advisory: 'GHSA-a', package: null, owner: '@ana', reason: 'Unused' }
    return {
      ...usual,
      ...rest,
      timezone: 'UTC',
      holidays: hasHolidays
        ? { ...everywhere, places: [], types: [], dayBefore: true, add: [], remove: [] }
        : null,
      requiredChecks: ['test'],
      forgottenAfterMinutes: 60,
      fixThrough: { ...usual.fixThrough, level: fix },
      vulnerabilities: {
        ...usual.vulnerabilities,
        exceptions: expires === null ? [] : [{ ...exception, expires }],
      },
    }
  })

/** Mostly known, and mostly nothing that objects. */
function fact<Value>(quietly: Value, loudly: Value) {
  return fc.oneof(
    { weight: 6, arbitrary: fc.constant(known(quietly)) },
    { weight: 2, arbitrary: fc.constant(known(loudly)) },
    fc.constantFrom(unknown, skipped),
  )
}

const vulnerability = {
  advisory: 'GHSA-a',
  aliases: [],
  package: 'p',
  manifest: 'm',
  severity: 'critical',
  origin: 'open',
  fixedIn: null,
  url: '',
} as const

const green = { name: 'test', status: 'completed', conclusion: 'success', url: '' } as const

const facts: fc.Arbitrary<GuardFacts> = fc
  .record({
    at: minute.map((minutes) => `${clock(minutes)}:00Z`),
    configurationProblems: fact<readonly string[]>([], ['A problem.']),
    daysOff: fact([], [{ day: '2026-11-19', name: 'Off' }]),
    holds: fact<readonly (typeof lock)[]>([], [{ ...lock, isConfirmed: false }]),
    incidents: fact<readonly (typeof incident)[]>([], [{ ...incident, fixes: [7] }]),
    history: fact(
      { liveSha: otherSha, wasLive: null },
      {
        liveSha: otherSha,
        wasLive: { from: '2026-11-01T00:00:00Z', until: '2026-11-10T00:00:00Z' },
      },
    ),
    added: fact(
      { pulls: [], paths: ['src/a.ts'] },
      { pulls: [{ number: 7, url: '', labels: [] }], paths: ['a.md'] },
    ),
    vulnerabilities: fact<readonly (typeof vulnerability)[]>([], [vulnerability]),
    checkRuns: fact<readonly (typeof green)[]>([green], []),
    startedAgo: fc.option(fc.integer({ min: 1, max: 90 })),
    askedAgo: fc.option(fc.integer({ min: 0, max: 80 })),
  })
  .map(({ startedAgo, askedAgo, ...rest }) => {
    const ago = (minutes: number) => addSeconds(rest.at, -60 * minutes)
    const running = { url: '', sha: otherSha, by: null }
    return factsOf({
      ...rest,
      othersInProgress: known(
        startedAgo === null ? [] : [{ ...running, startedAt: ago(startedAgo) }],
      ),
      overrides: askedAgo === null ? [] : [{ ...request, at: ago(askedAgo) }],
    })
  })

export const anyDeployment: fc.Arbitrary<SomeDeployment> = fc.record({ facts, settings })
