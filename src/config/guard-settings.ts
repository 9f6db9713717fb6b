import { z } from 'zod'
import { checkNames, type ObjectingCheck } from '../guard/check-name.ts'
import { defaultGuardSettings } from '../guard/default-settings.ts'
import type { CheckLevel, GuardSettings, UnknownLevel } from '../guard/settings.ts'
import { usualWindow } from '../guard/usual-window.ts'
import type { CheckSettings } from '../migrations/check-settings.ts'
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
import type { Path } from './leave-out.ts'

const usual = defaultGuardSettings

const objecting = checkNames.filter((check): check is ObjectingCheck => check !== 'fix-through')

const level = z.enum(['block', 'warn', 'off'])

/** What becomes of a deployment by each check, where that is not what it is without the section. */
const checksSchema = z
  .strictObject({
    configuration: level
      .optional()
      .describe('Mistakes in the section `guard` or in `timezone`. Left out: `block`.'),
    'deploy-window': level
      .optional()
      .describe(
        'Outside `windows`, or in `quiet-hours`. Left out: `block` where you list any, else off. Set to `block` or `warn` with neither listed, deployments may go ahead Monday to Thursday from 09:00 to 17:00 and Friday from 09:00 to 12:00, in `timezone`.',
      ),
    freeze: level
      .optional()
      .describe(
        'In one of the `freezes`, while an issue labelled `freeze` is open, or while somebody else holds a lock of branch-deploy. Left out: `block`.',
      ),
    holiday: level
      .optional()
      .describe('On a day off of `holidays`. Left out: `block` where you set any, else off.'),
    'open-incident': level
      .optional()
      .describe('While an incident of `incidents` is open. Left out: `block`.'),
    'fix-through': z
      .enum(['allow', 'warn', 'off'])
      .optional()
      .describe(
        'What becomes of rollbacks, fixes and documentation when other checks object: `allow` lets them through, `warn` too but warns, `off` holds them back. Left out: `allow`.',
      ),
    migration: level
      .optional()
      .describe('Database migrations that do harm, by `migrations`. Left out: `off`.'),
    vulnerability: level
      .optional()
      .describe('Vulnerable dependencies, by `vulnerabilities`. Left out: `off`.'),
    'required-checks': level
      .optional()
      .describe(
        'One of the `required-checks` is not green. Left out: `block` where you list any, else off.',
      ),
    concurrency: level
      .optional()
      .describe('Another deployment to the environment is in progress. Left out: `off`.'),
  })
  .prefault({})
  .describe(
    'What happens when a check objects: `block` stops the deployment, `warn` lets it go ahead with a warning, `off` does not check.',
  )

const unknownLevel = z.enum(['block', 'warn', 'allow']).optional()

const unknownSchema = z
  .strictObject(
    forEachCheck((check) =>
      unknownLevel.describe(
        `For \`${check}\`: \`block\`, \`warn\` or \`allow\`. Left out: as in \`checks\`.`,
      ),
    ),
  )
  .prefault({})
  .describe(
    'What happens when a check could not find out, as when GitHub does not answer: `block`, `warn` or `allow`. Left out: the same as when it objects.',
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
          .describe('Harm that stops a deployment; docs/migrations-check.md explains each kind.'),
        warn: z
          .array(z.enum(hazards))
          .default([...usual.migrations.warn])
          .describe('Harm that only warns. What is in neither list is let through.'),
      })
      .prefault({})
      .describe('Which harm by database migrations counts, once `checks` sets `migration`.'),
    vulnerabilities: vulnerabilitiesSchema,
    'required-checks': names(50)
      .default([])
      .describe(
        'Names of checks that must be green on the commit, such as `[test]`; `*` stands for any characters.',
      ),
    'forgotten-after': duration(
      usual.forgottenAfterMinutes,
      7 * 24 * 60,
      'write a duration up to 7d, such as 6h',
    ).describe(
      'A deployment in progress for longer counts as forgotten: `concurrency` warns, and no longer stops.',
    ),
    override: overrideSchema,
    checks: checksSchema,
    'on-unknown': unknownSchema,
    final: z
      .array(z.enum(objecting))
      .default([])
      .describe('Checks that count even for a fix, and that no override sets aside.'),
  })
  .prefault({})
  .describe('The deploy guard: when deployments may go ahead, and what stops them.')

/** The keys of the section that no other section shares its name with. */
export const guardKeys: readonly string[] = Object.keys(guardSchema.unwrap().shape).filter(
  (key) => key !== 'holidays' && key !== 'migrations',
)

/** What other sections say that counts for the guard, too. */
export interface SharedSettings {
  /** IANA zone of what names none. */
  readonly timezone: string
  readonly migrations: CheckSettings
  /** What could not be read of the file; nothing without. */
  readonly leftOut?: readonly Path[]
}

/** The settings that a checked section `guard` stands for. */
export function toGuardSettings(
  file: z.output<typeof guardSchema>,
  shared: SharedSettings,
): GuardSettings {
  const { timezone, migrations } = shared
  const { unknownSize, rules } = migrations
  const { rollbacks, labels, 'docs-only': docsOnly } = file['fix-through']
  const checks = forEachCheck((check): CheckLevel => file.checks[check] ?? usual.checks[check])
  const windows = windowsOf(file, shared)
  return {
    timezone,
    windows,
    quietHours: toQuietHours(inKnownZone(file['quiet-hours'], shared), timezone),
    freezes: toFreezes(inKnownZone(file.freezes, shared), timezone),
    holidays: hasKnownDays(file, windows, shared) ? toGuardHolidays(file.holidays) : null,
    incidents: file.incidents,
    fixThrough: {
      level: file.checks['fix-through'] ?? usual.fixThrough.level,
      rollbacks,
      labels,
      docsOnly,
    },
    migrations: { ...file.migrations, unknownSize, rules },
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
  shared: SharedSettings,
): GuardSettings['windows'] {
  const isOn = (checks['deploy-window'] ?? 'off') !== 'off'
  const areNone = windows.length + quietHours.length === 0
  const areAllRead = !['timezone', 'guard.windows', 'guard.quiet-hours'].some((key) =>
    isLeftOut(key, shared),
  )
  if (isOn && areNone && areAllRead) return [usualWindow(shared.timezone)]
  return toWindows(inKnownZone(windows, shared), shared.timezone)
}

/** Nobody knows when rules count whose zone is that of the file, where that cannot be read. */
function inKnownZone<Rule extends { readonly timezone?: string | undefined }>(
  rules: readonly Rule[],
  shared: SharedSettings,
): Rule[] {
  return rules.filter((rule) => rule.timezone !== undefined || !isLeftOut('timezone', shared))
}

/** Days off are those of their zone, else of the windows, else of the file. */
function hasKnownDays(
  { holidays }: z.output<typeof guardSchema>,
  windows: GuardSettings['windows'],
  shared: SharedSettings,
): boolean {
  return holidays?.timezone !== undefined || windows.length > 0 || !isLeftOut('timezone', shared)
}

/** Whether something could not be read of what stands at a key. */
function isLeftOut(key: string, { leftOut = [] }: SharedSettings): boolean {
  return leftOut.some((path) => `${path.join('.')}.`.startsWith(`${key}.`))
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
