import { z } from 'zod'
import { changeKinds } from '../changes/change.ts'
import { isTimeZone } from '../time/instant.ts'
import {
  clockSchema,
  holidaysSchema,
  teamsSchema,
  toClockSettings,
  toHolidayPlace,
  toTeams,
} from './clock-settings.ts'
import { checklistSchema, commandsSchema } from './command-settings.ts'
import { guardSchema, toGuardSettings } from './guard-settings.ts'
import type { Path } from './leave-out.ts'
import { migrationsSchema, toCheckSettings } from './migration-settings.ts'
import {
  actionItemsSchema,
  peopleSchema,
  postMortemSchema,
  toActionItemSettings,
  toPostMortemSettings,
} from './post-mortem-settings.ts'
import { defaultSettings, type Settings } from './settings.ts'

const labels = z
  .array(z.string().min(1).max(50))
  .max(20)
  .describe('Label names, without regard to case.')

const names = z.array(z.string().min(1).max(200)).max(50).default([])

/** Nothing but a web page or a file of the repository may become a link in a comment of ours. */
function isPage(url: string): boolean {
  if (/^https:\/\/[^\s()<>]+$/.test(url)) return true
  return /^[\w.@-]+(?:\/[\w.@ -]+)*$/.test(url) && !url.split('/').includes('..')
}

/** The one table of settings: names, shapes, defaults and what they mean. The JSON Schema and the docs come from it. */
export const settingsSchema = z
  .strictObject({
    timezone: z
      .string()
      .refine(isTimeZone, 'not a time zone of the IANA database; write it like Europe/Berlin')
      .default(defaultSettings.timezone)
      .describe('IANA time zone in which times are shown beside UTC, such as `Europe/Berlin`.'),
    'severity-labels': z
      .strictObject({
        sev1: labels.optional(),
        sev2: labels.optional(),
        sev3: labels.optional(),
        sev4: labels.optional(),
      })
      .default({})
      .describe(
        'Further labels that mean a severity. `sev1`, `SEV-1` and `sev:1` always count; `sev1: [P1, critical]` adds two.',
      ),
    'trusted-bots': z
      .array(
        z.strictObject({
          login: z.string().min(1).max(100).describe('Login of the bot, such as `monitor[bot]`.'),
          id: z
            .int()
            .positive()
            .describe('Its numeric id, so that a renamed account gains nothing.'),
        }),
      )
      .max(50)
      .default([])
      .describe('Bots that may declare incidents and set their severity. No other bot may.'),
    runbooks: z
      .array(
        z.strictObject({
          title: z.string().min(1).max(200).describe('What the link says.'),
          url: z
            .string()
            .max(2000)
            .refine(
              isPage,
              'write an https address, or a path in the repository such as docs/runbook.md',
            )
            .describe('An https address, or a path in the repository.'),
          services: names.describe('Fits incidents that name one of these services.'),
          labels: names.describe('Fits incidents whose issue has one of these labels.'),
          paths: names.describe(
            'Fits incidents whose description names a path matching one of these globs.',
          ),
        }),
      )
      .max(200)
      .default([])
      .describe('Pages to link in the status comment; one without conditions is always linked.'),
    'status-comment': z
      .strictObject({
        pin: z
          .boolean()
          .default(defaultSettings.statusComment.pin)
          .describe('Pin the status comment on its issue, where GitHub offers that.'),
      })
      .prefault({})
      .describe('The comment that shows where an incident stands.'),
    environments: z
      .array(z.string().min(1).max(255))
      .max(20)
      .default([])
      .describe(
        'Environments an incident is about when its description names none. Empty: the one named production, prod or live, else all that are not previews.',
      ),
    services: z
      .array(
        z.strictObject({
          name: z.string().min(1).max(100).describe('As incidents name it.'),
          paths: names.describe('Globs of the paths that are this service.'),
          environments: names.describe('Environments it runs in, when they are its own.'),
        }),
      )
      .max(500)
      .default([])
      .describe('Which paths belong to which service; a change on them weighs more.'),
    changes: z
      .strictObject({
        'look-back-hours': z
          .int()
          .min(1)
          .max(720)
          .default(defaultSettings.changes.lookBackHours)
          .describe(
            'How far back changes are suspects. Migrations, flags and configuration count longer.',
          ),
        'deploy-workflows': z
          .array(
            z
              .string()
              .regex(/^[\w.-]+\.ya?ml$/, 'write the name of a workflow file, such as deploy.yml'),
          )
          .max(5)
          .default([])
          .describe(
            'Workflow files that deploy, for repositories without GitHub deployments; each costs a request more.',
          ),
        lines: z
          .boolean()
          .default(defaultSettings.changes.readLines)
          .describe('Read the changed lines too; one request more, and better answers.'),
        kinds: z
          .array(
            z.strictObject({
              kind: z.enum(changeKinds).describe('What these paths are.'),
              paths: names.describe('Globs of paths.'),
            }),
          )
          .max(50)
          .default([])
          .describe('What paths are, ahead of our own table: src/changes/kinds-of-paths.ts.'),
      })
      .prefault({})
      .describe('Which changes are looked at when an incident is declared.'),
    rollback: z
      .strictObject({
        kubernetes: z
          .array(z.string().regex(/^[a-z]+\/[a-z0-9.-]+$/, 'write it like deployment/web'))
          .max(20)
          .default([])
          .describe('Workloads that `kubectl rollout undo` takes back.'),
        commands: z
          .array(
            z
              .string()
              .min(1)
              .max(300)
              .regex(/^[^\r\n`]+$/, 'write one command line without backticks'),
          )
          .max(10)
          .default([])
          .describe(
            'Command lines of your own that go back to the version before, shown as they are.',
          ),
      })
      .prefault({})
      .describe(
        'How this repository goes back to an earlier version, beside what its workflows say.',
      ),
    commands: commandsSchema,
    'record-text': z
      .enum(['full', 'none'])
      .default(defaultSettings.recordText)
      .describe(
        '`none` keeps facts and links on record and no text that people wrote, for security incidents.',
      ),
    'keep-deleted': z
      .boolean()
      .default(defaultSettings.keepDeleted)
      .describe('Keep the texts of commands whose comments were deleted.'),
    checklist: checklistSchema,
    clock: clockSchema,
    teams: teamsSchema,
    holidays: holidaysSchema,
    'post-mortem': postMortemSchema,
    'action-items': actionItemsSchema,
    people: peopleSchema,
    migrations: migrationsSchema,
    guard: guardSchema,
  })
  .describe('Configuration of Incident Loop, read from the default branch. Every key is optional.')

/** The settings that a checked file stands for; `leftOut` is what could not be read of it. */
export function toSettings(
  file: z.output<typeof settingsSchema>,
  leftOut: readonly Path[] = [],
): Settings {
  const { sev1 = [], sev2 = [], sev3 = [], sev4 = [] } = file['severity-labels']
  const migrations = toCheckSettings(file.migrations)
  return {
    timezone: file.timezone,
    severityLabels: { SEV1: sev1, SEV2: sev2, SEV3: sev3, SEV4: sev4 },
    trustedBots: file['trusted-bots'],
    runbooks: file.runbooks,
    statusComment: file['status-comment'],
    environments: file.environments,
    services: file.services,
    changes: {
      lookBackHours: file.changes['look-back-hours'],
      deployWorkflows: file.changes['deploy-workflows'],
      readLines: file.changes.lines,
      kinds: file.changes.kinds,
    },
    rollback: file.rollback,
    commands: file.commands,
    recordText: file['record-text'],
    keepDeleted: file['keep-deleted'],
    checklist: { items: file.checklist.items, requiredFor: file.checklist['required-for'] },
    clock: toClockSettings(file.clock),
    teams: toTeams(file.teams),
    holidays: toHolidayPlace(file.holidays),
    postMortem: toPostMortemSettings(file['post-mortem']),
    actionItems: toActionItemSettings(file['action-items']),
    people: file.people,
    migrations,
    guard: toGuardSettings(file.guard, { timezone: file.timezone, migrations, leftOut }),
  }
}
