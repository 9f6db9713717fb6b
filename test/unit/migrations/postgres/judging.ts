import type { Finding } from '../../../../src/migrations/finding.ts'
import { oldestSupportedVersion } from '../../../../src/migrations/judge-settings.ts'
import type { Judgement } from '../../../../src/migrations/judgement.ts'
import type { MigrationSteps } from '../../../../src/migrations/migration-file.ts'
import { judgeMigrations } from '../../../../src/migrations/postgres/judge-migrations.ts'
import { openSqlParser } from '../../../../src/migrations/sql/open-sql-parser.ts'
import { readWasm } from '../../../../src/runner/wasm.ts'

export const parser = await openSqlParser(readWasm('libpg-query'))

export interface ToJudge {
  readonly before?: string
  /** Each a migration of its own. */
  readonly migrations: readonly string[]
  readonly transaction?: MigrationSteps['transaction']
  readonly version?: number
  readonly timezone?: string
  readonly large?: readonly string[]
  readonly statistics?: readonly (readonly [table: string, rows: number])[]
  readonly off?: readonly string[]
}

/** The judgement of migrations in SQL, in files `1.sql`, `2.sql`. */
export function judge(of: ToJudge): Judgement {
  const statistics = new Map(
    (of.statistics ?? []).map(([table, rows]) => [table, { rows, bytes: 0 }]),
  )
  return judgeMigrations(
    {
      older: of.before === undefined ? [] : [steps('0.sql', of.before, 'none')],
      batches: of.migrations.map((sql, at) => [
        steps(`${at + 1}.sql`, sql, of.transaction ?? 'none'),
      ]),
      rewritten: [],
      settings: {
        serverVersion: of.version ?? oldestSupportedVersion,
        versionIsAssumed: of.version === undefined,
        timezone: of.timezone ?? null,
        off: of.off ?? [],
        sizes: { statistics, large: of.large ?? [], fromRows: 1_000_000, fromBytes: 1e9 },
      },
    },
    parser,
  )
}

/** A file of SQL as its tool would run it. */
export function steps(
  path: string,
  sql: string,
  transaction: MigrationSteps['transaction'],
): MigrationSteps {
  const endLine = sql.split('\n').length
  const piece = { sql, line: 1, written: 'file', endLine, acknowledged: null } as const
  return { path, tool: 'sql', pieces: [piece], unchecked: [], transaction }
}

/** What was found, as `rule hazard blocks`; the one on lock_timeout is left out. */
export function told({ findings }: Judgement): readonly string[] {
  return findings
    .filter(({ rule }) => rule !== 'require-lock-timeout')
    .map(({ rule, hazard, blocks }: Finding) => `${rule} ${hazard} ${blocks}`)
}
