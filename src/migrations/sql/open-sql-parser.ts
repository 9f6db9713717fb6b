import type { ParseResult } from '@pgsql/types'
import openLibpgQuery, { type LibpgQuery, type Pointer } from 'libpg-query/wasm/libpg-query.js'
import { startAsPage } from '../start-as-page.ts'
import type { Grammar, GrammarAnswer, GrammarError } from './grammar.ts'
import { limits } from './limits.ts'
import { readBody } from './read-body.ts'
import { readSql } from './read-sql.ts'
import type { SqlParser } from './sql-parser.ts'

/** Opens the grammar of PostgreSQL from the bytes of `libpg-query.wasm`: some 10 ms, once a run. */
export async function openSqlParser(wasm: Uint8Array): Promise<SqlParser> {
  const compiled = await WebAssembly.compile(wasm)
  const library = await startAsPage(() =>
    openLibpgQuery({
      instantiateWasm: (imports, done) => {
        done(new WebAssembly.Instance(compiled, imports))
        return {}
      },
    }),
  )
  const grammar = grammarOf(library)
  return {
    read: (text) => readSql(grammar, text),
    readBody: (statement) => readBody(grammar, statement),
  }
}

/**
 * A text nested so deep that the stack overflows leaves the library with a smaller stack of its own, and in the end it would loop
 * forever: after some of them nothing is read any more.
 */
function grammarOf(library: LibpgQuery): Grammar {
  let overflows = 0
  function guarded<Value>(call: () => GrammarAnswer<Value>): GrammarAnswer<Value> {
    if (overflows >= limits.overflows) {
      return failed(`the parser has given up after ${limits.overflows} texts nested too deep`)
    }
    try {
      return call()
    } catch (error) {
      if (!(error instanceof RangeError || error instanceof WebAssembly.RuntimeError)) throw error
      overflows += 1
      return failed('nested too deep')
    }
  }
  return {
    parse: (text) => (hasLongRun(text) ? failed(longRun) : guarded(() => parse(library, text))),
    parsePlpgsql: (statement) =>
      hasLongRun(statement) ? failed(longRun) : guarded(() => parsePlpgsql(library, statement)),
  }
}

/**
 * The scanner of PostgreSQL reads a run of signs anew from each of them: comments in comments, or pluses. Of a run that is too long
 * every such distance meets one sign, so only what stands around these is looked at.
 */
function hasLongRun(text: string): boolean {
  const { signsInARow } = limits
  for (let at = signsInARow - 1; at < text.length; at += signsInARow) {
    if (!sign.test(text.charAt(at))) continue
    if (longRunOfSigns.test(text.slice(at - signsInARow + 1, at + signsInARow))) return true
  }
  return false
}

const sign = /[~!@#^&|`?+*/%<=>-]/
const longRunOfSigns = new RegExp(`${sign.source}{${limits.signsInARow}}`)
const longRun = `${limits.signsInARow} signs in a row`

/** The two places that trust the library for the shape of its JSON. */
function parse(library: LibpgQuery, text: string): GrammarAnswer<ParseResult> {
  return withText(library, text, (pointer) => {
    const result = library._wasm_parse_query_raw(pointer)
    if (result === 0) return failed('out of memory')
    try {
      const error = library.getValue(result + 8, 'i32')
      if (error !== 0) return { value: null, error: errorAt(library, error) }
      const json = textAt(library, library.getValue(result, 'i32'))
      return { value: JSON.parse(json) as ParseResult, error: null }
    } finally {
      library._wasm_free_parse_result(result)
    }
  })
}

function errorAt(library: LibpgQuery, error: Pointer): GrammarError {
  const cursor = library.getValue(error + 16, 'i32')
  const message = textAt(library, library.getValue(error, 'i32'))
  return { message: shortened(message), at: cursor > 0 ? cursor - 1 : null }
}

function parsePlpgsql(library: LibpgQuery, statement: string): GrammarAnswer<unknown> {
  return withText(library, statement, (pointer) => {
    const result = library._wasm_parse_plpgsql(pointer)
    if (result === 0) return failed('out of memory')
    try {
      const answer = textAt(library, result)
      if (!answer.startsWith('{')) return failed(answer)
      return { value: JSON.parse(answer) as unknown, error: null }
    } finally {
      library._wasm_free_string(result)
    }
  })
}

/** The text that ends with a zero there. */
function textAt({ HEAPU8: memory }: LibpgQuery, from: Pointer): string {
  return new TextDecoder().decode(memory.subarray(from, memory.indexOf(0, from)))
}

function withText<Value>(
  library: LibpgQuery,
  text: string,
  use: (pointer: Pointer) => Value,
): Value {
  const bytes = new TextEncoder().encode(`${text}\0`)
  const pointer = library._malloc(bytes.length)
  try {
    library.HEAPU8.set(bytes, pointer)
    return use(pointer)
  } finally {
    library._free(pointer)
  }
}

function failed(message: string): { readonly value: null; readonly error: GrammarError } {
  return { value: null, error: { message: shortened(message), at: null } }
}

/** The library quotes the text from the error on, which may be all of it. */
function shortened(message: string): string {
  const line = message.replaceAll(/\s+/g, ' ')
  return line.length <= limits.messageCharacters
    ? line
    : `${line.slice(0, limits.messageCharacters)}…`
}
