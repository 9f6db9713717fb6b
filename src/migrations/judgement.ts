import type { Finding, Unchecked } from './finding.ts'
import type { JudgeSettings } from './judge-settings.ts'
import type { MigrationSteps } from './migration-file.ts'

/** Everything a judgement follows from. */
export interface JudgeQuestion {
  /** Migrations that ran before, oldest first: they are not judged, they say what columns, indexes and tables there are. */
  readonly older: readonly MigrationSteps[]
  /**
   * What is judged, in the order it runs. The files of one batch share one transaction where they are wrapped; most tools run a
   * file a batch.
   */
  readonly batches: readonly (readonly MigrationSteps[])[]
  /** Files that ran before and were changed or deleted since. */
  readonly rewritten: readonly RewrittenMigration[]
  readonly settings: JudgeSettings
}

export interface RewrittenMigration {
  readonly path: string
  readonly how: 'edited' | 'deleted'
}

export interface Judgement {
  /** By path and line. */
  readonly findings: readonly Finding[]
  /** By path and line. */
  readonly unchecked: readonly Unchecked[]
  /** Statements that were judged. */
  readonly statements: number
}
