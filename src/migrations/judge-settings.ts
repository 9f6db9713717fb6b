/** What is known of the database that migrations run on, and how findings are to be taken. */
export interface JudgeSettings {
  /** Major version of the PostgreSQL server. */
  readonly serverVersion: number
  /** Whether the version was configured; otherwise the oldest that is supported is assumed, and said. */
  readonly versionIsAssumed: boolean
  /** Time zone of the session that migrates; null when nobody said. */
  readonly timezone: string | null
  /** Rules that are switched off, by id. */
  readonly off: readonly string[]
  readonly sizes: TableSizes
}

/** How large tables are, as far as anybody said. */
export interface TableSizes {
  /** Rows and bytes by table without schema, from the statistics file. */
  readonly statistics: ReadonlyMap<string, TableStatistics>
  /** Names of large tables, `*` for any characters; used where the statistics do not know the table. */
  readonly large: readonly string[]
  /** A table of the statistics is large from this many rows or bytes on. */
  readonly fromRows: number
  readonly fromBytes: number
}

export interface TableStatistics {
  readonly rows: number
  readonly bytes: number
}

/** The oldest PostgreSQL its makers still support in November 2026. Source: postgresql.org/support/versioning. */
export const oldestSupportedVersion = 15
