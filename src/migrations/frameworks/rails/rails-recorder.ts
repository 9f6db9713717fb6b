import type { Acknowledgement, Unchecked } from '../../finding.ts'
import type { SqlPiece } from '../../migration-file.ts'
import type { Lines } from '../code/recorder.ts'
import type { TextValue } from '../code/value.ts'

/** Takes down what a migration of Rails does, in the order it does it. */
export interface RailsRecorder {
  /** SQL that Rails sends for a call. */
  call(sql: string, at: Lines): void
  /** SQL that stands in the file. */
  embedded(sql: TextValue): void
  unchecked(line: number, why: string): void
  /** Runs what somebody vouches for. */
  assured<Result>(run: () => Result): Result
  readonly pieces: readonly SqlPiece[]
  readonly notChecked: readonly Unchecked[]
}

export function openRailsRecorder(path: string): RailsRecorder {
  const pieces: SqlPiece[] = []
  const notChecked: Unchecked[] = []
  let acknowledged: Acknowledgement | null = null
  return {
    pieces,
    notChecked,
    call(sql, { line, endLine }) {
      pieces.push({ sql, line, endLine, written: 'call', acknowledged })
    },
    embedded({ text, line, endLine, isInPlace }) {
      const written = isInPlace ? 'file' : 'call'
      pieces.push({ sql: text, line, endLine, written, acknowledged })
    },
    unchecked(line, why) {
      const isKnown = notChecked.some((other) => other.line === line && other.why === why)
      if (!isKnown) notChecked.push({ path, line, why })
    },
    assured(run) {
      const before = acknowledged
      acknowledged = { by: 'safety_assured', reason: null }
      const result = run()
      acknowledged = before
      return result
    },
  }
}
