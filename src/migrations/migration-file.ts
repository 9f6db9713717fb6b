import type { Acknowledgement, Unchecked } from './finding.ts'
import type { Migration } from './recognise.ts'
import type { Directive } from './sql/directives.ts'

/** A file as it is to be judged. */
export interface MigrationText {
  readonly path: string
  readonly text: string
  readonly migration: Migration
}

/**
 * What a file does to the database when it goes forward, as SQL in the order it runs. SQL files are one piece; a file of a
 * framework is a piece for each call, with the SQL the framework would send. Leaving the transaction (`autocommit_block`) is the
 * SQL it is: a piece `COMMIT`, then a piece `BEGIN`.
 */
export interface MigrationSteps {
  readonly path: string
  /** Name in the table of tools, such as `rails`: recipes for calls are in its language. */
  readonly tool: string
  readonly pieces: readonly SqlPiece[]
  /** What of the file could not be read as SQL. */
  readonly unchecked: readonly Unchecked[]
  /** Comments of code that accept findings; those in pieces of SQL are read by the judge. */
  readonly directives?: readonly Directive[]
  /**
   * `wrapped`: the tool opens a transaction around it. `lenient`: it does, but newer versions run what cannot be in one outside
   * of it, so nobody can be sure. `none`: each statement is on its own, or in the transactions that the file writes itself.
   */
  readonly transaction: 'wrapped' | 'lenient' | 'none'
}

export interface SqlPiece {
  readonly sql: string
  /** Line of the file where the piece starts, from 1. */
  readonly line: number
  /** `file`: the SQL stands in the file so, line by line. `call`: it stands for a call on the lines from `line` to `endLine`. */
  readonly written: 'file' | 'call'
  /** Last line of the call; of SQL in the file, its last line. */
  readonly endLine: number
  /** Set where the framework's own marker covers the call, such as `safety_assured`. */
  readonly acknowledged: Acknowledgement | null
  /**
   * SQL that would make the database what the call says it was before, such as `ALTER TABLE … ALTER COLUMN … TYPE varchar(20)`
   * for Alembic's `existing_type`: to be replayed before the piece, not judged.
   */
  readonly assumes?: string
}
