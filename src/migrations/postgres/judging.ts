import type { Finding, Unchecked } from '../finding.ts'
import type { JudgeSettings } from '../judge-settings.ts'
import type { MigrationSteps, SqlPiece } from '../migration-file.ts'
import type { Directive } from '../sql/directives.ts'
import type { ParsedStatement, SqlParser, SqlReading } from '../sql/sql-parser.ts'
import type { TableLock } from './locks.ts'
import type { Schema } from './schema/schema.ts'
import type { Session } from './session.ts'

/** What is gathered while migrations are judged; owned by `judgeMigrations`, which hands it down. */
export interface Judging {
  readonly parser: SqlParser
  readonly settings: JudgeSettings
  readonly schema: Schema
  readonly findings: Finding[]
  readonly unchecked: Unchecked[]
  /** Comments that accept findings, by path. */
  readonly directives: Map<string, Directive[]>
  /** Statements judged so far, those of bodies not among them. */
  statements: number
  /** Statements of bodies judged so far. */
  ofBodies: number
  /** Bodies that were read, by the statement they stand in. */
  readonly bodies: Map<ParsedStatement, SqlReading>
  readonly waits: Waits
}

/** Statements that take a lock others wait for, with nothing that limits how long they wait for it. */
export interface Waits {
  readonly first: (Spot & { readonly lock: TableLock })[]
  count: number
}

/** Where in a file a statement stands. */
export interface Spot {
  readonly path: string
  readonly line: number
  readonly endLine: number
}

/** A piece of a file on the connection it runs on. */
export interface Place {
  readonly session: Session
  readonly steps: MigrationSteps
  readonly piece: SqlPiece
  /** Set for what a called function runs: it is told at the call. */
  readonly calledAt: Spot | null
  /** How deep in bodies: a function may call itself. */
  readonly depth: number
}
