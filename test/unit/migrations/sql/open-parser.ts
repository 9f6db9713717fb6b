import { openSqlParser } from '../../../../src/migrations/sql/open-sql-parser.ts'
import { readWasm } from '../../../../src/runner/wasm.ts'

/** The parser, for the tests of one file. */
export const parser = await openSqlParser(readWasm('libpg-query'))

/** The statements of a text in short, `line kind`, then what was not checked, `line! why`. */
export function told(text: string): readonly string[] {
  const { statements, unchecked } = parser.read(text)
  return [
    ...statements.map(({ line, node }) => `${line} ${Object.keys(node).join()}`),
    ...unchecked.map(({ line, why }) => `${line}! ${why}`),
  ]
}

/** What the bodies of a text would run, `line sql`, looped ones with `*`, then what was not checked. */
export function bodiesTold(text: string): readonly string[] {
  return parser.read(text).statements.flatMap((statement) => {
    const { statements, unchecked } = parser.readBody(statement)
    return [
      ...statements.map(({ line, sql, isLooped }) => `${line}${isLooped ? '*' : ''} ${sql}`),
      ...unchecked.map(({ line, why }) => `${line}! ${why}`),
    ]
  })
}
