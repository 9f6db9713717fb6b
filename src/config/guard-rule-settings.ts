import { z } from 'zod'
import { defaultGuardSettings } from '../guard/default-settings.ts'
import { type GuardSettings, vulnerabilitySeverities } from '../guard/settings.ts'
import { severities } from '../incident/severity.ts'
import { isLogin } from '../text/login.ts'
import { readDay } from '../time/calendar-day.ts'
import { readDuration } from '../time/duration.ts'
import { scopeKeys } from './guard-window-settings.ts'

const usual = defaultGuardSettings

/** Names, so many at most. */
export const names = (maximum: number) => z.array(z.string().trim().min(1).max(200)).max(maximum)

const login = z
  .string('write a login such as ana')
  .transform((written) => written.trim().replace(/^@/, ''))
  .refine(isLogin, 'write a login such as ana')

const team = z
  .string('write a team as organisation/team, such as acme/platform')
  .trim()
  .regex(
    /^@?[a-z\d][a-z\d-]{0,38}\/[a-z\d][\w.-]{0,99}$/i,
    'write a team as organisation/team, such as acme/platform',
  )

/** The list `incidents`: which of them stop deployments. */
export const incidentsSchema = z
  .array(
    z.strictObject({
      ...scopeKeys,
      severities: z
        .array(z.enum(severities))
        .min(1)
        .max(4)
        .describe('Severities that stop deployments, such as `[SEV1, SEV2]`.'),
      until: z
        .enum(['mitigated', 'resolved'])
        .default('resolved')
        .describe(
          'Until when: `mitigated`, when users are no longer hurt, or `resolved`, when it is over.',
        ),
    }),
  )
  .max(50)
  .default([{ severities: ['SEV1', 'SEV2'], until: 'resolved', environments: [], services: [] }])
  .describe('Which open incidents stop deployments. Left out: SEV1 and SEV2, everywhere.')

/** The section `fix-through`: what goes through all the same. */
export const fixSchema = z
  .strictObject({
    rollbacks: z
      .boolean()
      .default(usual.fixThrough.rollbacks)
      .describe('Whether going back to a version that was live before goes through.'),
    labels: names(20)
      .default([])
      .describe('Labels such as `[hotfix]`: a deployment with such a pull request goes through.'),
    'docs-only': names(50)
      .default([...usual.fixThrough.docsOnly])
      .describe(
        'Paths of documentation, `**` for any folders: a deployment that changes nothing else goes through.',
      ),
  })
  .prefault({})
  .describe(
    'What may go ahead outside windows and during freezes, days off and incidents, besides a fix that somebody named on the incident by `/fix`.',
  )

/** The section `vulnerabilities`: which of them count. */
export const vulnerabilitiesSchema = z
  .strictObject({
    introduced: z
      .enum([...vulnerabilitySeverities, 'off'])
      .default('high')
      .describe('From which severity on those count that the deployment brings; `off` for none.'),
    open: z
      .enum([...vulnerabilitySeverities, 'off'])
      .default('critical')
      .describe('From which severity on those count that are live already; `off` for none.'),
    exceptions: z
      .array(
        z.strictObject({
          advisory: z
            .string()
            .trim()
            .regex(
              /^(?:GHSA(?:-[\da-z]{4}){3}|CVE-\d{4}-\d{4,})$/i,
              'write its id, GHSA-… or CVE-…',
            )
            .describe('Its id, such as `GHSA-35jh-r3h4-6jhm` or `CVE-2021-23337`.'),
          package: z
            .string()
            .trim()
            .min(1)
            .max(200)
            .optional()
            .describe('The only package it is accepted in. Left out: any.'),
          owner: z
            .string()
            .trim()
            .min(1)
            .max(100)
            .describe('Who answers for accepting it, such as `@ana`.'),
          reason: z.string().trim().min(1).max(300).describe('Why it is accepted.'),
          expires: z
            .string('write a day such as 2026-12-31')
            .refine((text) => readDay(text) !== null, 'write a day such as 2026-12-31')
            .describe('The last day it is accepted, such as `2026-12-31`.'),
        }),
      )
      .max(200)
      .default([])
      .describe('Vulnerabilities that are accepted until a day.'),
  })
  .prefault({})
  .describe('Which vulnerabilities count, once `checks` sets `vulnerability`.')

/** The section `override`: who may deploy against the verdict. */
export const overrideSchema = z
  .strictObject({
    people: z.array(login).max(100).default([]).describe('Logins that may, such as `[ana]`.'),
    teams: z
      .array(team)
      .max(50)
      .default([])
      .describe(
        'Teams whose members may, such as `[acme/platform]`. With neither people nor teams: whoever may maintain the repository.',
      ),
    for: duration(
      usual.override.minutes,
      24 * 60,
      'write a duration up to 24h, such as 1h',
    ).describe('How long an override counts, for the same commit and environment.'),
  })
  .prefault({})
  .describe('Who may let a deployment through that the guard stops; they have to say why.')

/** The vulnerabilities that a checked section stands for. */
export function toVulnerabilities(
  file: z.output<typeof vulnerabilitiesSchema>,
): GuardSettings['vulnerabilities'] {
  return {
    introduced: file.introduced === 'off' ? null : file.introduced,
    open: file.open === 'off' ? null : file.open,
    exceptions: file.exceptions.map(({ package: name, ...exception }) => ({
      ...exception,
      package: name ?? null,
    })),
  }
}

/** The overrides that a checked section stands for. */
export function toOverride(file: z.output<typeof overrideSchema>): GuardSettings['override'] {
  return {
    people: file.people,
    teams: file.teams.map((name) => name.replace(/^@/, '')),
    minutes: readDuration(file.for) ?? usual.override.minutes,
  }
}

/** A duration up to so many minutes; `expected` says what to write instead of another. */
export function duration(usualMinutes: number, maximum: number, expected: string) {
  return z
    .string(expected)
    .refine((text) => (readDuration(text) ?? Infinity) <= maximum, expected)
    .default(usualMinutes % 60 === 0 ? `${usualMinutes / 60}h` : `${usualMinutes}m`)
}
