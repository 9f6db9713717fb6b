import type { Node } from '@pgsql/types'

/** The grammar of PostgreSQL, opened. */
export interface SqlParser {
  /** The statements of a text, in its order. A syntax error costs the statement it is in, not the others. */
  read(text: string): SqlReading
  /**
   * What a DO block, or the body of a function or procedure in PL/pgSQL or SQL, would run, in its order; literal EXECUTE is
   * opened, nested blocks are flat. Lines are those of the text that the statement was read from. Any other statement has none.
   */
  readBody(statement: ParsedStatement): SqlReading
}

export interface SqlReading {
  readonly statements: readonly ParsedStatement[]
  readonly unchecked: readonly UncheckedSql[]
}

export interface ParsedStatement {
  /** One key, the kind of statement: `{ AlterTableStmt: … }`. */
  readonly node: Node
  /** As written, without the semicolon and without comments before it. */
  readonly sql: string
  /** Lines of its first and last character, from 1. */
  readonly line: number
  readonly endLine: number
  /** Whether it runs more than once, in a loop of a body. */
  readonly isLooped: boolean
}

/** A part of a text that could not be read. */
export interface UncheckedSql {
  readonly line: number
  /** Such as `syntax error at or near "FROM"`, `EXECUTE of text that is put together at run time`. */
  readonly why: string
}
