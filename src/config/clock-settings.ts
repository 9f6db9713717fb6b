import { z } from 'zod'
import type { Severity } from '../incident/severity.ts'
import { isLogin } from '../text/login.ts'
import { readDuration } from '../time/duration.ts'
import type { HolidayPlace } from '../time/holidays.ts'
import {
  type Addressee,
  type ClockSettings,
  defaultClockSettings,
  type SeverityTargets,
  type Team,
} from './clock.ts'

/** The section `clock`: how long each step may take, and who hears of it when it takes longer. */
export const clockSchema = z
  .strictObject({
    sev1: targets('SEV1'),
    sev2: targets('SEV2'),
    sev3: targets('SEV3'),
    sev4: targets('SEV4'),
    'escalate-after': switchable({
      types: ['number', 'boolean', 'string'],
      read: (value) => (typeof value === 'number' && value >= 1.1 && value <= 20 ? value : null),
      expected: 'write how many times the first target the second is, from 1.1 to 20, or off',
    })
      .prefault(defaultClockSettings.escalateAfter ?? 'off')
      .describe(
        'When somebody is told a second time: so many times the first target, from the same start; `off` for never.',
      ),
    responders: addressees().describe(
      'Logins and teams reminded while nobody has acknowledged or leads; without any, whoever declared the incident.',
    ),
    'escalate-to': addressees().describe('Logins and teams told as well at the second target.'),
  })
  .prefault({})
  .describe(
    'When somebody is reminded of an incident. Durations read `30m`, `2h`, `1h30m` or `2d`; `off` switches one off.',
  )

/** The section `teams`: who is in which. */
export const teamsSchema = z
  .record(
    z.string().regex(teamPattern(), 'write a team as organisation/team'),
    z.array(login()).max(100),
    {
      error: (issue) =>
        issue.code === 'invalid_key'
          ? 'write a team as organisation/team, such as acme/platform'
          : undefined,
    },
  )
  .default({})
  .describe(
    'Who is in which team, by login, as in `acme/platform: [ana, ben]`: workflows may not notify teams, so their members are mentioned.',
  )

/** The section `holidays`: whose public holidays are no business days. */
export const holidaysSchema = z
  .strictObject({
    country: z
      .string('write its ISO 3166 code, such as DE')
      .regex(/^[a-z]{2}$/i, 'write its ISO 3166 code, such as DE')
      .describe('Its ISO 3166 code, such as `DE`.'),
    state: placeCode().optional().describe('State or province, such as `BE`.'),
    region: placeCode().optional().describe('Region or city of the state.'),
  })
  .refine(({ state, region }) => region === undefined || state !== undefined, {
    path: ['region'],
    message: 'name the state it is in, too',
  })
  .optional()
  .describe(
    'Whose public holidays are skipped where days are business days. Without it only weekends are.',
  )

/** The settings that a checked section `clock` stands for. */
export function toClockSettings(file: z.output<typeof clockSchema>): ClockSettings {
  return {
    targets: {
      SEV1: toTargets(file.sev1),
      SEV2: toTargets(file.sev2),
      SEV3: toTargets(file.sev3),
      SEV4: toTargets(file.sev4),
    },
    escalateAfter: file['escalate-after'],
    responders: file.responders,
    escalateTo: file['escalate-to'],
  }
}

/** The teams that a checked section `teams` stands for. */
export function toTeams(file: z.output<typeof teamsSchema>): readonly Team[] {
  return Object.entries(file).map(([name, members]) => ({ name: name.replace(/^@/, ''), members }))
}

/** The place that a checked section `holidays` stands for; null for none. */
export function toHolidayPlace(file: z.output<typeof holidaysSchema>): HolidayPlace | null {
  if (file === undefined) return null
  return { country: file.country, state: file.state ?? null, region: file.region ?? null }
}

function toTargets(file: z.output<ReturnType<typeof targets>>): SeverityTargets {
  return {
    acknowledgeMinutes: file.acknowledge,
    leadMinutes: file.lead,
    updateMinutes: file.update,
    statusMinutes: file.status,
    postMortemDays: file['post-mortem'],
  }
}

function targets(severity: Severity) {
  const usual = defaultClockSettings.targets[severity]
  const { triage, investigating, identified, monitoring } = usual.statusMinutes
  return z
    .strictObject({
      acknowledge: duration(usual.acknowledgeMinutes).describe(
        'From declaring it until somebody writes `/ack`.',
      ),
      lead: duration(usual.leadMinutes).describe('From declaring it until somebody leads.'),
      update: duration(usual.updateMinutes).describe(
        'From one update to the next, unless the one before promises another time.',
      ),
      status: z
        .strictObject({
          triage: duration(triage).describe('In triage.'),
          investigating: duration(investigating).describe('Until the cause is identified.'),
          identified: duration(identified).describe('Until the fix is live.'),
          monitoring: duration(monitoring).describe('Until it is resolved.'),
        })
        .prefault({})
        .describe('How long it may stay in a status.'),
      'post-mortem': businessDays(usual.postMortemDays).describe(
        'Business days from resolving it until its post-mortem is merged; due at 17:00 in `timezone`.',
      ),
    })
    .prefault({})
    .describe(`How long each step may take at ${severity}.`)
}

function duration(usualMinutes: number | null) {
  return switchable({
    types: ['string', 'integer', 'boolean'],
    read: readMinutes,
    expected: 'write a duration from 1m to 365d, such as 30m, 2h or 1h30m, or off',
  }).prefault(spell(usualMinutes))
}

function readMinutes(value: unknown): number | null {
  return typeof value === 'string' || typeof value === 'number' ? readDuration(String(value)) : null
}

/** Minutes as the configuration writes them. */
function spell(minutes: number | null): string {
  if (minutes === null) return 'off'
  return minutes % 60 === 0 ? `${minutes / 60}h` : `${minutes}m`
}

function businessDays(usual: number | null) {
  return switchable({
    types: ['integer', 'boolean', 'string'],
    read: (value) =>
      typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= 60
        ? value
        : null,
    expected: 'write a number of business days from 1 to 60, or off',
  }).prefault(usual ?? 'off')
}

/** A value that `off` or `false` switches off, which gives null; `read` answers null for what it cannot use. */
function switchable({ types, read, expected }: Switchable) {
  return z
    .unknown()
    .transform((value, context) => {
      if (value === false || (typeof value === 'string' && /^off$/i.test(value))) return null
      const known = read(value)
      if (known !== null) return known
      context.addIssue({ code: 'custom', message: expected, input: value })
      return z.NEVER
    })
    .meta({ type: types })
}

interface Switchable {
  /** As JSON Schema names them, for editors. */
  readonly types: readonly string[]
  readonly read: (value: unknown) => number | null
  /** What to write, for whoever wrote something else. */
  readonly expected: string
}

function addressees() {
  const expected = 'write a login such as @ana, or a team such as acme/platform'
  return z
    .array(
      z.string(expected).transform((written, context): Addressee => {
        const name = written.trim().replace(/^@/, '')
        if (isLogin(name)) return { kind: 'person', login: name }
        if (teamPattern().test(name)) return { kind: 'team', name }
        context.addIssue({ code: 'custom', message: expected, input: written })
        return z.NEVER
      }),
    )
    .max(50)
    .default([])
}

function login() {
  const expected = 'write a login such as ana'
  return z
    .string(expected)
    .transform((written) => written.trim().replace(/^@/, ''))
    .refine(isLogin, expected)
}

function teamPattern(): RegExp {
  return /^@?[a-z\d][a-z\d-]{0,38}\/[a-z\d][\w.-]{0,99}$/i
}

/** A code of a place; YAML reads some as numbers. */
export function placeCode() {
  return z
    .unknown()
    .transform((value, context) => {
      const code = typeof value === 'number' ? String(value) : value
      if (typeof code === 'string' && /^[\p{L}\d -]{1,40}$/u.test(code)) return code
      context.addIssue({ code: 'custom', message: 'write its code, such as BE', input: value })
      return z.NEVER
    })
    .meta({ type: ['string', 'integer'] })
}
