import type { CheckSettings } from '../check-settings.ts'
import type { Finding } from '../finding.ts'
import { oldestSupportedVersion } from '../judge-settings.ts'
import type { JudgedScope } from './report.ts'

/** Something that had to be taken for granted, in a sentence, and the setting that says it; null where none does. */
export interface Assumption {
  readonly what: string
  readonly setting: string | null
}

/** What a report rests on that nobody said, as far as it matters for what was found and judged. */
export function assumptionsOf(
  findings: readonly Finding[],
  { migrations, engineAssumed, leftOut }: JudgedScope,
  { serverVersion, timezone }: CheckSettings,
): readonly Assumption[] {
  if (migrations === 0) return []
  const ofUnknownSize = findings.filter(
    ({ hazard, size, acknowledged }) =>
      hazard === 'long' && size === 'unknown' && acknowledged === null,
  )
  const dependsOnZone = findings.some(
    ({ rule, what }) => rule === 'changing-column-type' && /time/i.test(what),
  )
  const all: readonly (Assumption | false)[] = [
    ofUnknownSize.length > 0 && {
      what: `Nobody said how large ${tablesIn(ofUnknownSize)} ${numberOf(ofUnknownSize) === 1 ? 'is' : 'are'}.`,
      setting: 'statistics: table-statistics.csv',
    },
    engineAssumed > 0 && {
      what: `Neither path nor text says the engine of ${counted(engineAssumed, 'file')}: taken for PostgreSQL.`,
      setting: 'engine: postgresql',
    },
    serverVersion === null && {
      what: `PostgreSQL ${oldestSupportedVersion} is assumed, the oldest that is supported.`,
      setting: `server-version: ${oldestSupportedVersion}`,
    },
    dependsOnZone &&
      timezone === null && {
        what: 'The time zone of the session that migrates is not known.',
        setting: 'timezone: UTC',
      },
    ...leftOut.map((what) => ({ what, setting: null })),
  ]
  return all.filter((one) => one !== false)
}

/** So many tables are named. */
const shownTables = 3

function tablesIn(findings: readonly Finding[]): string {
  const names = namesIn(findings)
  const more = names.length - shownTables
  const shown = names.slice(0, shownTables).map((name) => `\`${name}\``)
  if (names.length === 0) return 'the tables'
  return [...shown, ...(more > 0 ? [`${more} more`] : [])]
    .join(', ')
    .replace(/, ([^,]*)$/, ' and $1')
}

function numberOf(findings: readonly Finding[]): number {
  return namesIn(findings).length
}

function namesIn(findings: readonly Finding[]): readonly string[] {
  return [...new Set(findings.flatMap(({ tables }) => tables.slice(0, 1)))]
}

function counted(count: number, thing: string): string {
  return `${count} ${thing}${count === 1 ? '' : 's'}`
}
