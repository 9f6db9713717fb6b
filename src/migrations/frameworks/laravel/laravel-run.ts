import type { Recorder } from '../code/recorder.ts'
import type { Blueprint, NullableColumns } from './blueprint.ts'

/** What is known while a migration of Laravel is walked through. */
export interface LaravelRun {
  readonly recorder: Recorder
  readonly isWrapped: boolean
  readonly nullable: NullableColumns
  /** Runs the calls on a blueprint that a callback makes. */
  inTable(table: Blueprint, run: () => void): void
}

/** Name of the root that stands for a blueprint. */
export const blueprintRoot = 'a table of Laravel'
