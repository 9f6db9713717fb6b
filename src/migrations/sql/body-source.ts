import type { DefElem, Node } from '@pgsql/types'
import { scanSql } from './scan-sql.ts'

/** The body of a routine or DO block as it stands in its statement. */
export interface BodySource {
  /** In lower case, such as `plpgsql`. */
  readonly language: string
  /** The body's text with doubled quotes undone; line breaks are where they were. */
  readonly text: string
  /** Line breaks of the statement before it. */
  readonly linesBefore: number
}

/** The body of a statement; null where it is no DO block and no function or procedure whose body is written in it. */
export function bodySource(node: Node, sql: string): BodySource | null {
  const options = optionsOf(node)
  if (options === null) return null
  if (options.isAtomic) return atomicBody(sql)
  const text = stringOf(options.list.find(({ defname }) => defname === 'as')?.arg)
  if (text === null) return null
  const language = stringOf(options.list.find(({ defname }) => defname === 'language')?.arg)
  const start = startOfString(sql, text)
  return {
    language: (language ?? 'plpgsql').toLowerCase(),
    text,
    linesBefore: lineBreaks(sql.slice(0, start)),
  }
}

/** Line breaks in a text. */
export function lineBreaks(text: string): number {
  return text.split('\n').length - 1
}

function optionsOf(
  node: Node,
): { readonly list: readonly DefElem[]; readonly isAtomic: boolean } | null {
  if ('DoStmt' in node) return { list: elementsOf(node.DoStmt.args), isAtomic: false }
  if (!('CreateFunctionStmt' in node)) return null
  const { options, sql_body: body } = node.CreateFunctionStmt
  return { list: elementsOf(options), isAtomic: body !== undefined }
}

function elementsOf(nodes: readonly Node[] = []): readonly DefElem[] {
  return nodes.flatMap((node) => ('DefElem' in node ? [node.DefElem] : []))
}

/** A body is one string; a function in C has two, and no SQL. */
function stringOf(node: Node | undefined): string | null {
  if (node === undefined) return null
  if ('String' in node) return node.String.sval ?? null
  if (!('List' in node)) return null
  const [first, ...others] = node.List.items ?? []
  return others.length > 0 ? null : stringOf(first)
}

/** Where the quoted part of that content begins: the longest one, as names and defaults are shorter than bodies. */
function startOfString(sql: string, content: string): number {
  let [start, longest] = [0, -1]
  for (const token of scanSql(sql)) {
    if (token.kind !== 'quoted' || sql[token.start] === '"') continue
    const delimiter = /^(?:\$[^$]*\$|')/.exec(sql.slice(token.start, token.end))?.[0] ?? ''
    const inner = sql.slice(token.start + delimiter.length, token.end - delimiter.length)
    if (inner.length <= longest && inner !== content) continue
    start = token.start + delimiter.length
    if (inner === content) return start
    longest = inner.length
  }
  return start
}

/** What stands between `BEGIN ATOMIC` and the last `END`; of `RETURN …` as a body nothing but an expression is to be read. */
function atomicBody(sql: string): BodySource | null {
  const words = [...scanSql(sql)].filter(({ kind }) => kind === 'word')
  const begin = words.find(({ start }) => /^begin/i.test(sql.slice(start, start + 5)))
  const end = words.findLast(({ start }) => /^end/i.test(sql.slice(start, start + 3)))
  if (begin === undefined || end === undefined) return null
  return {
    language: 'sql',
    text: sql.slice(begin.end, end.start),
    linesBefore: lineBreaks(sql.slice(0, begin.end)),
  }
}
