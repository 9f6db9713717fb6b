import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { defaultClockSettings } from '../../../src/config/clock.ts'
import {
  clockSchema,
  holidaysSchema,
  teamsSchema,
  toClockSettings,
  toHolidayPlace,
  toTeams,
} from '../../../src/config/clock-settings.ts'

const schema = z.strictObject({
  clock: clockSchema,
  teams: teamsSchema,
  holidays: holidaysSchema,
})

function read(file: unknown) {
  const { clock, teams, holidays } = schema.parse(file)
  return { ...toClockSettings(clock), teams: toTeams(teams), place: toHolidayPlace(holidays) }
}

/** Each problem as `path: message`. */
function problemsOf(file: unknown): readonly string[] {
  const { error } = schema.safeParse(file)
  return error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? []
}

test('without a configuration the defaults count', () => {
  expect(read({})).toEqual({ ...defaultClockSettings, teams: [], place: null })
})

test('an empty section is none', () => {
  expect(read({ clock: { sev1: { status: {} }, sev4: {} } })).toEqual(read({}))
})

describe('the defaults', () => {
  test('are the later the milder an incident is', () => {
    const { SEV1, SEV2, SEV3, SEV4 } = defaultClockSettings.targets
    const updates = [SEV1, SEV2, SEV3, SEV4].map(({ updateMinutes }) => updateMinutes)

    expect(updates).toEqual([30, 60, 1440, null])
  })

  test('remind of nothing at SEV4', () => {
    const { statusMinutes, ...others } = defaultClockSettings.targets.SEV4

    expect([...Object.values(statusMinutes), ...Object.values(others)]).toEqual(
      new Array(8).fill(null),
    )
  })
})

test('what is set takes the place of its default, and nothing else', () => {
  const settings = read({
    clock: {
      sev1: { acknowledge: '90 min', update: 45, status: { monitoring: '1d' } },
      sev3: { 'post-mortem': 10 },
      'escalate-after': 1.5,
    },
  })

  const { SEV1, SEV2, SEV3, SEV4 } = defaultClockSettings.targets
  expect(settings.targets).toEqual({
    SEV1: {
      ...SEV1,
      acknowledgeMinutes: 90,
      updateMinutes: 45,
      statusMinutes: { ...SEV1.statusMinutes, monitoring: 1440 },
    },
    SEV2,
    SEV3: { ...SEV3, postMortemDays: 10 },
    SEV4,
  })
  expect(settings.escalateAfter).toBe(1.5)
})

describe.each([['off'], ['Off'], [false]])('%j switches off', (off) => {
  test('a target', () => {
    const { targets } = read({ clock: { sev1: { lead: off, status: { triage: off } } } })

    expect(targets.SEV1.leadMinutes).toBeNull()
    expect(targets.SEV1.statusMinutes.triage).toBeNull()
  })

  test('post-mortems and escalation', () => {
    const settings = read({ clock: { sev1: { 'post-mortem': off }, 'escalate-after': off } })

    expect(settings.targets.SEV1.postMortemDays).toBeNull()
    expect(settings.escalateAfter).toBeNull()
  })
})

test('people and teams are told apart, with or without their @', () => {
  const { responders, escalateTo } = read({
    clock: { responders: ['@ana', 'acme/platform'], 'escalate-to': ['ben', '@acme/on-call'] },
  })

  expect(responders).toEqual([
    { kind: 'person', login: 'ana' },
    { kind: 'team', name: 'acme/platform' },
  ])
  expect(escalateTo).toEqual([
    { kind: 'person', login: 'ben' },
    { kind: 'team', name: 'acme/on-call' },
  ])
})

test('teams have members', () => {
  const { teams } = read({ teams: { 'acme/platform': ['ana', '@ben'], '@acme/on-call': [] } })

  expect(teams).toEqual([
    { name: 'acme/platform', members: ['ana', 'ben'] },
    { name: 'acme/on-call', members: [] },
  ])
})

test.each([
  [{ country: 'DE' }, { country: 'DE', state: null, region: null }],
  [
    { country: 'de', state: 'BE' },
    { country: 'de', state: 'BE', region: null },
  ],
  [
    { country: 'AT', state: 3, region: 'Bad Ischl' },
    { country: 'AT', state: '3', region: 'Bad Ischl' },
  ],
])('holidays of %j', (holidays, place) => {
  expect(read({ holidays }).place).toEqual(place)
})

describe('a problem says what to write', () => {
  const duration = 'write a duration from 1m to 365d, such as 30m, 2h or 1h30m, or off'
  const days = 'write a number of business days from 1 to 60, or off'
  const times = 'write how many times the first target the second is, from 1.1 to 20, or off'
  const addressee = 'write a login such as @ana, or a team such as acme/platform'
  const team = 'write a team as organisation/team, such as acme/platform'

  test.each<[file: unknown, problems: readonly string[]]>([
    [{ clock: { sev1: { update: 'soon' } } }, [`clock.sev1.update: ${duration}`]],
    [{ clock: { sev1: { update: true } } }, [`clock.sev1.update: ${duration}`]],
    [{ clock: { sev1: { update: null } } }, [`clock.sev1.update: ${duration}`]],
    [{ clock: { sev1: { update: 0 } } }, [`clock.sev1.update: ${duration}`]],
    [{ clock: { sev1: { update: ['30m'] } } }, [`clock.sev1.update: ${duration}`]],
    [{ clock: { sev2: { status: { triage: '30s' } } } }, [`clock.sev2.status.triage: ${duration}`]],
    [{ clock: { sev1: { 'post-mortem': 2.5 } } }, [`clock.sev1.post-mortem: ${days}`]],
    [{ clock: { sev1: { 'post-mortem': '3d' } } }, [`clock.sev1.post-mortem: ${days}`]],
    [{ clock: { sev1: { 'post-mortem': 0 } } }, [`clock.sev1.post-mortem: ${days}`]],
    [{ clock: { 'escalate-after': 1 } }, [`clock.escalate-after: ${times}`]],
    [{ clock: { 'escalate-after': '2' } }, [`clock.escalate-after: ${times}`]],
    [
      { clock: { responders: ['ana b', 3] } },
      [`clock.responders.0: ${addressee}`, `clock.responders.1: ${addressee}`],
    ],
    [
      { clock: { 'escalate-to': ['https://evil.example/x'] } },
      [`clock.escalate-to.0: ${addressee}`],
    ],
    [{ teams: { platform: ['ana'] } }, [`teams.platform: ${team}`]],
    [
      { teams: { 'acme/platform': ['ana b'] } },
      ['teams.acme/platform.0: write a login such as ana'],
    ],
    [
      { holidays: { country: 'Germany' } },
      ['holidays.country: write its ISO 3166 code, such as DE'],
    ],
    [{ holidays: {} }, ['holidays.country: write its ISO 3166 code, such as DE']],
    [{ holidays: { country: 'DE', state: true } }, ['holidays.state: write its code, such as BE']],
    [
      { holidays: { country: 'DE', region: 'A' } },
      ['holidays.region: name the state it is in, too'],
    ],
  ])('%j', (file, problems) => {
    expect(problemsOf(file)).toEqual(problems)
  })

  test('several are told at once', () => {
    const file = { clock: { sev1: { update: 'x', lead: 'y' }, 'escalate-after': 0 } }

    expect(problemsOf(file).map((problem) => problem.split(':')[0])).toEqual([
      'clock.sev1.lead',
      'clock.sev1.update',
      'clock.escalate-after',
    ])
  })

  test('an unknown key is one', () => {
    expect(problemsOf({ clock: { sev1: { ack: '5m' } } })).toHaveLength(1)
  })
})

test('the documentation knows type, default and meaning of every key', () => {
  const { properties } = z.toJSONSchema(clockSchema, { io: 'input' })
  const { properties: ofSev1 } = z.toJSONSchema(clockSchema.unwrap().shape.sev1, { io: 'input' })

  expect(Object.keys(properties ?? {})).toEqual([
    'sev1',
    'sev2',
    'sev3',
    'sev4',
    'escalate-after',
    'responders',
    'escalate-to',
  ])
  expect(ofSev1).toMatchObject({
    acknowledge: {
      type: ['string', 'integer', 'boolean'],
      default: '5m',
      description: 'From declaring it until somebody writes `/ack`.',
    },
    'post-mortem': { type: ['integer', 'boolean', 'string'], default: 3 },
  })
})
