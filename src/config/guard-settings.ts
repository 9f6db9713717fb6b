import { z } from 'zod'
import { checkNames, type ObjectingCheck } from '../guard/check-name.ts'
import {
  type CheckLevel,
  defaultGuardSettings,
  type GuardSettings,
  type UnknownLevel,
  usualWindow,
} from '../guard/settings.ts'
import { hazards } from '../migrations/finding.ts'
import { readDuration } from '../time/duration.ts'
import { guardHolidaysSchema, toGuardHolidays } from './guard-holiday-settings.ts'
import {
  duration,
  fixSchema,
  incidentsSchema,
  names,
  overrideSchema,
  toOverride,
  toVulnerabilities,
  vulnerabilitiesSchema,
} from './guard-rule-settings.ts'
import {
  freezesSchema,
  quietHoursSchema,
  toFreezes,
  toQuietHours,
  toWindows,
  windowsSchema,
} from './guard-window-settings.ts'

const usual = defaultGuardSettings

const objecting = checkNames.filter((check): check is ObjectingCheck => check !== 'fix-through')

const level = z.enum(['block', 'warn', 'off'])

/** What becomes of a deployment by each check, where that is not what it is without the section. */
const checksSchema = z
  .strictObject({
    configuration: level.optional().describe('Settings of the guard that cannot be read.'),
    'deploy-window': level
      .optional()
      .describe(
        'Windows and quiet hours; without any, Monday to Friday from nine to five, Fridays until noon.',
      ),
    freeze: level.optional().describe('Freezes, locks of branch-deploy, issues labelled `freeze`.'),
    holiday: level.optional().describe('Days off.'),
    'open-incident': level.optional().describe('Incidents that are open.'),
    'fix-through': z
      .enum(['allow', 'warn', 'off'])
      .optional()
      .describe('Fixes, which go through what the others stop.'),
    migration: level.optional().describe('Migrations that do harm; `off` without.'),
    vulnerability: level.optional().describe('Vulnerabilities; `off` without.'),
    'required-checks': level.optional().describe('Checks that have to be green.'),
    concurrency: level.optional().describe('Other deployments in progress; `off` without.'),
  })
  .prefault({})
  .describe('How strict each check is; `block` without, but for those that say something else.')

const unknownLevel = z.enum(['block', 'warn', 'allow']).optional()

const unknownSchema = z
  .strictObject(
    forEachCheck((check) => unknownLevel.describe(`When \`${check}\` could not find out.`)),
  )
  .prefault({})
  .describe(
    'What becomes of a deployment when a check could not find out; without, what does when it objects.',
  )

/** The section `guard`: when and what may be deployed. */
export const guardSchema = z
  .strictObject({
    windows: windowsSchema,
    'quiet-hours': quietHoursSchema,
    freezes: freezesSchema,
    holidays: guardHolidaysSchema,
    incidents: incidentsSchema,
    'fix-through': fixSchema,
    migrations: z
      .strictObject({
        block: z
          .array(z.enum(hazards))
          .default([...usual.migrations.block])
          .describe('Hazards that block.'),
        warn: z
          .array(z.enum(hazards))
          .default([...usual.migrations.warn])
          .describe('Hazards that warn.'),
      })
      .prefault({})
      .describe('Which hazards of migrations count.'),
    vulnerabilities: vulnerabilitiesSchema,
    'required-checks': names(50)
      .default([])
      .describe('Names of check runs that have to be green on the commit, `*` for any characters.'),
    'forgotten-after': duration(
      usual.forgottenAfterMinutes,
      7 * 24 * 60,
      'write a duration up to 7d, such as 6h',
    ).describe('How long another deployment may be in progress before it is taken for forgotten.'),
    override: overrideSchema,
    checks: checksSchema,
    'on-unknown': unknownSchema,
    final: z
      .array(z.enum(objecting))
      .default([])
      .describe('Checks that no fix and no override sets aside.'),
  })
  .prefault({})
  .describe('The deploy guard: when and what may be deployed.')

/** The settings that a checked section `guard` stands for; what names no zone is in the one given. */
export function toGuardSettings(
  file: z.output<typeof guardSchema>,
  timezone: string,
): GuardSettings {
  const { rollbacks, labels, 'docs-only': docsOnly } = file['fix-through']
  const checks = forEachCheck((check): CheckLevel => file.checks[check] ?? usual.checks[check])
  return {
    timezone,
    windows: windowsOf(file, timezone),
    quietHours: toQuietHours(file['quiet-hours'], timezone),
    freezes: toFreezes(file.freezes, timezone),
    holidays: toGuardHolidays(file.holidays),
    incidents: file.incidents,
    fixThrough: {
      level: file.checks['fix-through'] ?? usual.fixThrough.level,
      rollbacks,
      labels,
      docsOnly,
    },
    migrations: file.migrations,
    vulnerabilities: toVulnerabilities(file.vulnerabilities),
    requiredChecks: file['required-checks'],
    forgottenAfterMinutes: readDuration(file['forgotten-after']) ?? usual.forgottenAfterMinutes,
    override: toOverride(file.override),
    checks,
    onUnknown: forEachCheck(
      (check): UnknownLevel => file['on-unknown'][check] ?? whenUnknown[checks[check]],
    ),
    final: file.final,
  }
}

/** What could not be checked counts as much as what was found. */
const whenUnknown = { block: 'block', warn: 'warn', off: 'allow' } as const

/** Whoever switches the check on and says nothing else gets the usual window. */
function windowsOf(
  { windows, checks, 'quiet-hours': quietHours }: z.output<typeof guardSchema>,
  timezone: string,
): GuardSettings['windows'] {
  const isOn = (checks['deploy-window'] ?? 'off') !== 'off'
  if (isOn && windows.length + quietHours.length === 0) return [usualWindow(timezone)]
  return toWindows(windows, timezone)
}

function forEachCheck<Level>(
  levelOf: (check: ObjectingCheck) => Level,
): Readonly<Record<ObjectingCheck, Level>> {
  return {
    configuration: levelOf('configuration'),
    'deploy-window': levelOf('deploy-window'),
    freeze: levelOf('freeze'),
    holiday: levelOf('holiday'),
    'open-incident': levelOf('open-incident'),
    migration: levelOf('migration'),
    vulnerability: levelOf('vulnerability'),
    'required-checks': levelOf('required-checks'),
    concurrency: levelOf('concurrency'),
  }
}
