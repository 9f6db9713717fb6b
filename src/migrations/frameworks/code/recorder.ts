import type { Unchecked } from '../../finding.ts'
import type { MigrationSteps, MigrationText, SqlPiece } from '../../migration-file.ts'
import type { TextValue } from './value.ts'

/** Lines of a call. */
export interface Lines {
  readonly line: number
  readonly endLine: number
}

/** Takes down what a file of a framework does, in the order it does it. */
export interface Recorder {
  /** SQL that the framework sends for a call; `assumes` is SQL for what the call says that was before. */
  call(sql: string, at: Lines, assumes?: string): void
  /** SQL that stands in the file. */
  embedded(sql: TextValue): void
  unchecked(line: number, why: string): void
  readonly pieces: readonly SqlPiece[]
  readonly notChecked: readonly Unchecked[]
}

export function openRecorder(path: string): Recorder {
  const pieces: SqlPiece[] = []
  const notChecked: Unchecked[] = []
  return {
    pieces,
    notChecked,
    call(sql, { line, endLine }, assumes) {
      const known = assumes === undefined ? {} : { assumes }
      pieces.push({ sql, line, endLine, written: 'call', acknowledged: null, ...known })
    },
    embedded({ text, line, endLine, isInPlace }) {
      const written = isInPlace ? 'file' : 'call'
      pieces.push({ sql: text, line, endLine, written, acknowledged: null })
    },
    unchecked(line, why) {
      const isKnown = notChecked.some((other) => other.line === line && other.why === why)
      if (!isKnown) notChecked.push({ path, line, why })
    },
  }
}

/** What was taken down, as the steps of the file. */
export function stepsOf(
  { path, migration }: MigrationText,
  { pieces, notChecked }: Recorder,
  transaction: MigrationSteps['transaction'],
): MigrationSteps {
  return { path, tool: migration.tool, pieces, unchecked: notChecked, transaction }
}
