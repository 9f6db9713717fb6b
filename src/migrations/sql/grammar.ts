import type { ParseResult } from '@pgsql/types'

/** The grammar of PostgreSQL, as its library answers. */
export interface Grammar {
  /** The statements of a text; offsets in it are bytes. One error fails the whole text. */
  parse(text: string): GrammarAnswer<ParseResult>
  /** What a DO block or CREATE FUNCTION in PL/pgSQL consists of, as JSON; lines count from where the body begins. */
  parsePlpgsql(statement: string): GrammarAnswer<unknown>
}

export type GrammarAnswer<Value> =
  | { readonly value: Value; readonly error: null }
  | { readonly value: null; readonly error: GrammarError }

export interface GrammarError {
  /** Such as `syntax error at or near "FROM"`. */
  readonly message: string
  /** Code points before it; null where the library does not tell. */
  readonly at: number | null
}
