import { z } from 'zod'
import {
  type CheckSettings,
  defaultCheckSettings as defaults,
  strictnesses,
} from '../migrations/check-settings.ts'
import { oldestSupportedVersion } from '../migrations/judge-settings.ts'
import { engines } from '../migrations/recognise.ts'
import { ruleIds } from '../migrations/rule-ids.ts'
import { isTimeZone } from '../time/instant.ts'

const megabyte = 1024 * 1024

/** The section `migrations`: what the check of migrations cannot see in the repository. */
export const migrationsSchema = z
  .strictObject({
    engine: z
      .enum(engines)
      .optional()
      .describe(
        'What migrations run on where neither path nor text tell. Without it they are taken for PostgreSQL, and that is said.',
      ),
    'server-version': z
      .int()
      .min(10)
      .max(30)
      .optional()
      .describe(
        `Major version of the PostgreSQL server. Without it the oldest supported one, ${oldestSupportedVersion}, is assumed, and that is said.`,
      ),
    timezone: z
      .string()
      .refine(isTimeZone, 'not a time zone of the IANA database; write it like Europe/Berlin')
      .optional()
      .describe('Time zone of the session that migrates, such as `UTC`; unknown without it.'),
    'large-tables': z
      .array(z.string().trim().min(1).max(130))
      .max(500)
      .default([])
      .describe(
        'Names of large tables without schema, `*` for any characters, as in `events_*`; for tables that the statistics do not know.',
      ),
    statistics: z
      .string()
      .regex(/^(?!\/)(?!(?:.*\/)?\.\.(?:\/|$)).+\.(?:csv|json)$/, {
        error: 'write the path of a .csv or .json file in the repository',
      })
      .max(300)
      .optional()
      .describe('File of the repository with the size of each table: docs/migrations-check.md.'),
    'large-from': z
      .strictObject({
        rows: z.int().min(1).default(defaults.largeFrom.rows).describe('This many rows are large.'),
        megabytes: z
          .int()
          .min(1)
          .default(defaults.largeFrom.bytes / megabyte)
          .describe('So are this many MiB, indexes included.'),
      })
      .prefault({})
      .describe('From where on a table of the statistics is large.'),
    'unknown-size': z
      .enum(strictnesses)
      .optional()
      .describe(
        'How long work on a table counts of which nobody said how large it is; without, the check of a pull request warns, and the guard goes by the hazard.',
      ),
    rules: z
      .partialRecord(z.enum(ruleIds), z.enum(strictnesses))
      .default({})
      .describe(
        'How rules count where not as usual, as in `renaming-column: off`; docs/migrations lists them.',
      ),
  })
  .prefault({})
  .describe('What the check of database migrations cannot see in the repository.')

/** The settings that a checked section `migrations` stands for. */
export function toCheckSettings(file: z.output<typeof migrationsSchema>): CheckSettings {
  const { rows, megabytes } = file['large-from']
  return {
    engine: file.engine ?? null,
    serverVersion: file['server-version'] ?? null,
    timezone: file.timezone ?? null,
    largeTables: file['large-tables'],
    statistics: file.statistics ?? null,
    largeFrom: { rows, bytes: megabytes * megabyte },
    unknownSize: file['unknown-size'] ?? defaults.unknownSize,
    rules: file.rules,
  }
}
