import {
  type JudgeSettings,
  oldestSupportedVersion,
  type TableStatistics,
} from './judge-settings.ts'
import type { Engine } from './recognise.ts'

/** What a repository says of its migrations, with every default filled in. */
export interface CheckSettings {
  /** What migrations run on where neither path nor text tell; null for unknown. */
  readonly engine: Engine | null
  /** Major version of the PostgreSQL server; null for unknown. */
  readonly serverVersion: number | null
  /** Time zone of the session that migrates; null for unknown. */
  readonly timezone: string | null
  /** Names of large tables, `*` for any characters. */
  readonly largeTables: readonly string[]
  /** Path of the file with sizes of tables; null for none. */
  readonly statistics: string | null
  /** A table of the statistics is large from this many rows or bytes on. */
  readonly largeFrom: { readonly rows: number; readonly bytes: number }
  /** How long work on a table of unknown size counts; null where nobody said. */
  readonly unknownSize: Strictness | null
  /** How rules count, by id, where not as usual. */
  readonly rules: Readonly<Record<string, Strictness>>
}

export const strictnesses = ['block', 'warn', 'off'] as const

export type Strictness = (typeof strictnesses)[number]

/** The check of a repository that sets nothing. */
export const defaultCheckSettings: CheckSettings = {
  engine: null,
  serverVersion: null,
  timezone: null,
  largeTables: [],
  statistics: null,
  largeFrom: { rows: 1_000_000, bytes: 512 * 1024 * 1024 },
  unknownSize: null,
  rules: {},
}

/** What the judge is to know of a database; sizes by table without schema. */
export function judgeSettings(
  settings: CheckSettings,
  statistics: ReadonlyMap<string, TableStatistics>,
): JudgeSettings {
  const { serverVersion, timezone, largeTables, largeFrom, rules } = settings
  return {
    serverVersion: serverVersion ?? oldestSupportedVersion,
    versionIsAssumed: serverVersion === null,
    timezone,
    off: Object.keys(rules).filter((rule) => rules[rule] === 'off'),
    sizes: {
      statistics,
      large: largeTables,
      fromRows: largeFrom.rows,
      fromBytes: largeFrom.bytes,
    },
  }
}
