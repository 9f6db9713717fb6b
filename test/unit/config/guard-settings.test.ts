import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { guardSchema, toGuardSettings } from '../../../src/config/guard-settings.ts'
import { openYaml } from '../../../src/config/yaml-source.ts'
import { defaultGuardSettings } from '../../../src/guard/default-settings.ts'
import { weekdays } from '../../../src/guard/settings.ts'
import { defaultCheckSettings } from '../../../src/migrations/check-settings.ts'

const migrations = defaultCheckSettings

const schema = z.strictObject({ guard: guardSchema })

function read(guard: unknown) {
  return toGuardSettings(schema.parse({ guard }).guard, { timezone: 'Europe/Berlin', migrations })
}

function readText(text: string) {
  const source = openYaml(text, 'settings.yml')
  if ('problems' in source) throw new Error('no YAML')
  return toGuardSettings(schema.parse(source.value).guard, { timezone: 'UTC', migrations })
}

const everywhere = { environments: [], services: [] }

const day = { from: 540, to: 1020 }

test('without a configuration the defaults count', () => {
  expect(toGuardSettings(schema.parse({}).guard, { timezone: 'UTC', migrations })).toEqual(
    defaultGuardSettings,
  )
})

test('the shape of the documentation is read as it stands', () => {
  const settings = readText(`
guard:
  windows:
    - environments: [production]
      days: [mon, tue, wed, thu]
      from: "09:00"
      to: "17:00"
      timezone: Europe/Berlin
  freezes:
    - {from: 2026-12-18, to: 2027-01-04, timezone: Europe/Berlin, reason: "Year end", owner: "@platform"}
  holidays: {country: DE, state: BE, day-before: true}
  checks: {open-incident: block, migration: warn, vulnerability: off}
`)

  expect(settings).toEqual({
    ...defaultGuardSettings,
    windows: [
      {
        environments: ['production'],
        services: [],
        zone: 'Europe/Berlin',
        days: { mon: day, tue: day, wed: day, thu: day },
        exceptions: [],
      },
    ],
    freezes: [
      {
        ...everywhere,
        zone: 'Europe/Berlin',
        from: '2026-12-18T00:00',
        to: '2027-01-05T00:00',
        reason: 'Year end',
        owner: '@platform',
      },
    ],
    holidays: {
      ...everywhere,
      zone: null,
      places: [{ country: 'DE', state: 'BE', region: null }],
      types: ['public', 'bank'],
      dayBefore: true,
      add: [],
      remove: [],
    },
    checks: { ...defaultGuardSettings.checks, migration: 'warn' },
    onUnknown: { ...defaultGuardSettings.onUnknown, migration: 'warn' },
  })
})

describe('a window', () => {
  const [window] = read({ windows: [{ from: '9:00', to: '17:00' }] }).windows

  test('without days is open on weekdays, and on Fridays until noon', () => {
    const friday = { from: 540, to: 720 }
    expect(window?.days).toEqual({ mon: day, tue: day, wed: day, thu: day, fri: friday })
  })

  test.each([
    ['from noon on, not on Fridays', '12:00', '17:00', undefined],
    ['before noon, on Fridays as on other days', '08:00', '10:00', { from: 480, to: 600 }],
    ['over midnight, on Fridays until noon', '08:00', '02:00', { from: 480, to: 720 }],
    ['in the night, not on Fridays', '22:00', '02:00', undefined],
  ])('without days is open %s', (_what, from, to, friday) => {
    expect(read({ windows: [{ from, to }] }).windows[0]?.days.fri).toEqual(friday)
  })

  test('without a zone is in that of the file', () => {
    expect(window?.zone).toBe('Europe/Berlin')
  })

  test('has exceptions with hours, or closed', () => {
    const exceptions = [{ day: '2026-12-24', from: '09:00', to: '12:00' }, { day: '2026-12-31' }]

    expect(
      read({ windows: [{ from: '09:00', to: '24:00', exceptions }] }).windows[0],
    ).toMatchObject({
      days: { mon: { from: 540, to: 1440 } },
      exceptions: [
        { day: '2026-12-24', hours: { from: 540, to: 720 } },
        { day: '2026-12-31', hours: null },
      ],
    })
  })

  test('is the usual one where the check is switched on and nothing is said', () => {
    const usual = { zone: 'Europe/Berlin', days: { mon: day, fri: { from: 540, to: 720 } } }

    expect(read({ checks: { 'deploy-window': 'warn' } }).windows).toMatchObject([usual])
    expect(read({ checks: { 'deploy-window': 'off' } }).windows).toEqual([])
  })

  test('is none where there are only quiet hours', () => {
    const guard = {
      checks: { 'deploy-window': 'block' },
      'quiet-hours': [{ from: '12:00', to: '14:00', margin: '1h', reason: 'lunch' }],
    }

    expect(read(guard)).toMatchObject({
      windows: [],
      quietHours: [
        {
          ...everywhere,
          zone: 'Europe/Berlin',
          days: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'],
          hours: { from: 720, to: 840 },
          marginMinutes: 60,
          reason: 'lunch',
        },
      ],
    })
  })
})

test('a freeze may begin and end at a time', () => {
  const freezes = [{ from: '2026-12-18T18:00', to: '2026-12-19 08:00', timezone: 'UTC' }]

  expect(read({ freezes }).freezes).toEqual([
    {
      ...everywhere,
      zone: 'UTC',
      from: '2026-12-18T18:00',
      to: '2026-12-19T08:00',
      reason: null,
      owner: null,
    },
  ])
})

test('days off may be of several places, added and worked', () => {
  const holidays = {
    country: 'at',
    state: 3,
    also: [{ country: 'US' }],
    timezone: 'Europe/Vienna',
    types: ['public'],
    add: ['2026-12-24 Christmas Eve', '12-31', 'Good Friday'],
    remove: ['Easter Monday'],
  }

  expect(read({ holidays }).holidays).toEqual({
    ...everywhere,
    zone: 'Europe/Vienna',
    places: [
      { country: 'at', state: '3', region: null },
      { country: 'US', state: null, region: null },
    ],
    types: ['public'],
    dayBefore: false,
    add: [
      { by: 'date', date: '2026-12-24', name: 'Christmas Eve' },
      { by: 'date', date: '12-31', name: null },
      { by: 'name', name: 'Good Friday' },
    ],
    remove: [{ by: 'name', name: 'Easter Monday' }],
  })
})

test('what the checks need is read', () => {
  const settings = read({
    incidents: [{ severities: ['SEV1'], until: 'mitigated', services: ['shop'] }],
    'fix-through': { rollbacks: false, labels: ['hotfix'], 'docs-only': ['docs/**'] },
    migrations: { block: ['long'], warn: ['queue'] },
    vulnerabilities: {
      introduced: 'medium',
      open: 'off',
      exceptions: [
        {
          advisory: 'GHSA-35jh-r3h4-6jhm',
          owner: '@ana',
          reason: 'Not used',
          expires: '2026-12-31',
        },
      ],
    },
    'required-checks': ['test', 'smoke*'],
    'forgotten-after': '90m',
    override: { people: ['@ana'], teams: ['@acme/platform'], for: '30m' },
    checks: { 'fix-through': 'warn', concurrency: 'block' },
    'on-unknown': { concurrency: 'allow' },
    final: ['vulnerability'],
  })

  expect(settings).toEqual({
    ...defaultGuardSettings,
    timezone: 'Europe/Berlin',
    incidents: [{ severities: ['SEV1'], until: 'mitigated', environments: [], services: ['shop'] }],
    fixThrough: { level: 'warn', rollbacks: false, labels: ['hotfix'], docsOnly: ['docs/**'] },
    migrations: { block: ['long'], warn: ['queue'], unknownSize: null, rules: {} },
    vulnerabilities: {
      introduced: 'medium',
      open: null,
      exceptions: [
        {
          advisory: 'GHSA-35jh-r3h4-6jhm',
          package: null,
          owner: '@ana',
          reason: 'Not used',
          expires: '2026-12-31',
        },
      ],
    },
    requiredChecks: ['test', 'smoke*'],
    forgottenAfterMinutes: 90,
    override: { people: ['ana'], teams: ['acme/platform'], minutes: 30 },
    checks: { ...defaultGuardSettings.checks, concurrency: 'block' },
    final: ['vulnerability'],
  })
})

test('what could not be checked counts as much as what was found, unless it is said', () => {
  const { onUnknown } = read({
    checks: { migration: 'warn', freeze: 'off', vulnerability: 'block' },
    'on-unknown': { vulnerability: 'warn' },
  })

  expect(onUnknown).toMatchObject({ migration: 'warn', freeze: 'allow', vulnerability: 'warn' })
})

describe('days of the week', () => {
  test('are read by their short and their whole names, without regard to case', () => {
    const days = ['Mon', 'TUE', 'wednesday', 'Thursday', 'FRIDAY', ' sat ', 'sun']

    const settings = read({
      windows: [{ days, from: '09:00', to: '17:00' }],
      'quiet-hours': [{ days, from: '12:00', to: '13:00' }],
    })

    expect(Object.keys(settings.windows[0]?.days ?? {})).toEqual([...weekdays])
    expect(settings.quietHours[0]?.days).toEqual([...weekdays])
  })

  test('may be all of a quiet weekend', () => {
    const quiet = { days: ['Saturday', 'Sunday'], from: '00:00', to: '24:00', margin: '12h' }

    expect(read({ 'quiet-hours': [quiet] }).quietHours).toHaveLength(1)
  })
})

test('editors get a schema of it, with a word on every key', () => {
  const json = JSON.stringify(z.toJSONSchema(guardSchema, { io: 'input', target: 'draft-7' }))
  const described = json.match(/"description":/g)?.length ?? 0

  expect(json).toContain('"quiet-hours"')
  expect(described).toBeGreaterThan(70)
})
