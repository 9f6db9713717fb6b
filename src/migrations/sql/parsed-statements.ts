import type { Node, ParseResult } from '@pgsql/types'
import { scanSql } from './scan-sql.ts'
import { byteFinder } from './text-lines.ts'

export interface LocatedStatement {
  readonly node: Node
  /** Its first and after its last character that is neither blank nor comment. */
  readonly start: number
  readonly end: number
}

/** The statements of a text with where they stand in it; the grammar counts bytes, and comments among the statement. */
export function parsedStatements(
  { stmts = [] }: ParseResult,
  text: string,
): readonly LocatedStatement[] {
  const offsetOf = byteFinder(text)
  return stmts.flatMap(({ stmt, stmt_location: from = 0, stmt_len: length = 0 }) => {
    if (stmt === undefined) return []
    const start = offsetOf(from)
    const end = length === 0 ? text.length : offsetOf(from + length)
    const code = codeOf(text.slice(start, end))
    return [{ node: stmt, start: start + code.start, end: start + code.end }]
  })
}

/** A statement without blanks and comments around it. */
function codeOf(sql: string): { readonly start: number; readonly end: number } {
  const plain = { start: sql.length - sql.trimStart().length, end: sql.trimEnd().length }
  if (!/--|\/\*/.test(sql)) return plain
  let [start, end, seen] = [-1, 0, 0]
  for (const token of [...scanSql(sql), { kind: 'comment', start: sql.length, end: sql.length }]) {
    const between = sql.slice(seen, token.start)
    if (between.trim() !== '') {
      if (start < 0) start = seen + between.length - between.trimStart().length
      end = seen + between.trimEnd().length
    }
    seen = token.end
    if (token.kind === 'comment') continue
    if (start < 0) start = token.start
    end = token.end
  }
  return start < 0 ? plain : { start, end }
}
