import type { Node } from '@pgsql/types'
import { bodySource, lineBreaks } from './body-source.ts'
import { cutStatements } from './cut-statements.ts'
import type { Grammar } from './grammar.ts'
import { elementsOf, type KnownTexts, runTimeName, textsOf } from './known-texts.ts'
import { limits } from './limits.ts'
import { withoutPlaceholders } from './placeholders.ts'
import { type PlpgsqlStep, plpgsqlSteps } from './plpgsql-steps.ts'
import { readSql } from './read-sql.ts'
import { salvagedSteps } from './salvaged-steps.ts'
import type { ParsedStatement, SqlReading, UncheckedSql } from './sql-parser.ts'

/** What the body of a statement would run, in its order; nothing where it has none that is SQL. */
export function readBody(grammar: Grammar, statement: ParsedStatement, depth = 0): SqlReading {
  const body = bodySource(statement.node, statement.sql)
  if (body === null || noSql.has(body.language)) return { statements: [], unchecked: [] }
  const place = { line: statement.line + body.linesBefore, isLooped: statement.isLooped }
  if (body.language === 'sql') return placed(readSql(grammar, returnsAsSelects(body.text)), place)
  if (body.language !== 'plpgsql') {
    return { statements: [], unchecked: [{ line: place.line, why: `body in ${body.language}` }] }
  }
  const parsed = parsePlpgsql(grammar, statement.sql)
  if (parsed.error !== null) {
    const why = `${parsed.error.message} in a body in PL/pgSQL`
    const { statements } = readSteps({ grammar, depth, ...place }, salvagedSteps(body.text))
    return { statements, unchecked: [{ line: place.line, why }] }
  }
  return readSteps({ grammar, depth, ...place }, plpgsqlSteps(parsed.value))
}

/** Languages of functions that are in the server already. */
const noSql = new Set(['c', 'internal'])

function parsePlpgsql(grammar: Grammar, sql: string) {
  const plain = grammar.parsePlpgsql(sql)
  const filled = plain.error === null ? null : withoutPlaceholders(sql)
  if (filled === null) return plain
  const again = grammar.parsePlpgsql(filled)
  return again.error === null ? again : plain
}

/** `RETURN …` within `BEGIN ATOMIC` is a query. */
function returnsAsSelects(text: string): string {
  let selects = text
  for (const { start } of cutStatements(text, true)) {
    if (!/^return\b/i.test(text.slice(start, start + 'return '.length))) continue
    selects = `${selects.slice(0, start)}SELECT${selects.slice(start + 'return'.length)}`
  }
  return selects
}

/** Where a body begins in the file. */
interface BodyPlace {
  readonly line: number
  readonly isLooped: boolean
}

interface Body extends BodyPlace {
  readonly grammar: Grammar
  /** Of bodies in executed texts. */
  readonly depth: number
}

function readSteps(body: Body, steps: readonly PlpgsqlStep[]): SqlReading {
  const statements: ParsedStatement[] = []
  const unchecked: UncheckedSql[] = []
  const known = new Map<string, readonly string[]>()
  const lists = new Map<string, readonly string[]>()
  for (const step of steps) {
    if (step.kind === 'assign' || step.kind === 'each') {
      learn(body.grammar, { known, lists }, step)
      continue
    }
    const read = step.kind === 'sql' ? readStep(body, step) : readExecuted(body, step, known)
    statements.push(...read.statements)
    unchecked.push(...read.unchecked)
  }
  return { statements, unchecked }
}

interface Learned {
  readonly known: Map<string, readonly string[]>
  /** Arrays by variable. */
  readonly lists: Map<string, readonly string[]>
}

/** What a variable may hold from here on; in a branch it may also still hold what it did. */
function learn(
  grammar: Grammar,
  { known, lists }: Learned,
  step: Extract<PlpgsqlStep, { kind: 'assign' | 'each' }>,
): void {
  const { variable } = step
  if (step.kind === 'each') {
    const list =
      step.from === 'query'
        ? listOfQuery(grammar, step.text)
        : (lists.get(step.text.trim()) ?? elementsOf(expressionOf(grammar, step.text), known))
    if (list === null) known.delete(variable)
    else known.set(variable, list)
    return
  }
  const value = expressionOf(grammar, step.text)
  const list = elementsOf(value, known)
  if (list === null) lists.delete(variable)
  else lists.set(variable, list)
  const before = step.isSure ? [] : (known.get(variable) ?? [])
  known.set(variable, [...new Set([...before, ...textsOf(value, known)])].slice(0, limits.texts))
}

function expressionOf(grammar: Grammar, text: string): Node | undefined {
  return targetOf(grammar, `SELECT ${text}`)
}

/** The texts of `SELECT unnest(ARRAY['a', 'b'])`. */
function listOfQuery(grammar: Grammar, query: string): readonly string[] | null {
  const target = targetOf(grammar, query)
  if (target === undefined || !('FuncCall' in target)) return null
  const [name] = target.FuncCall.funcname?.slice(-1) ?? []
  if (name === undefined || !('String' in name) || name.String.sval !== 'unnest') return null
  return elementsOf(target.FuncCall.args?.[0], new Map())
}

/** What a query selects, where it selects one thing. */
function targetOf(grammar: Grammar, query: string): Node | undefined {
  const statement = grammar.parse(query).value?.stmts?.[0]?.stmt
  if (statement === undefined || !('SelectStmt' in statement)) return undefined
  const [target, ...others] = statement.SelectStmt.targetList ?? []
  if (target === undefined || others.length > 0 || !('ResTarget' in target)) return undefined
  return target.ResTarget.val
}

function readStep(body: Body, { text, line, isLooped }: PlpgsqlStep): SqlReading {
  const place = { line: body.line + line - 1, isLooped: isLooped || body.isLooped }
  return placed(readSql(body.grammar, text), place)
}

/** Each text that may be executed, at the line of the EXECUTE. */
function readExecuted(body: Body, step: PlpgsqlStep, known: KnownTexts): SqlReading {
  const line = body.line + step.line - 1
  const place = { line, endLine: line + lineBreaks(step.text.trim()) }
  const statements: ParsedStatement[] = []
  const unchecked: UncheckedSql[] = []
  for (const text of textsOf(expressionOf(body.grammar, step.text), known)) {
    const read = readAssembled(body.grammar, text)
    unchecked.push(...read.unchecked.map(({ why }) => ({ line, why })))
    for (const { node, sql } of read.statements) {
      const isLooped = step.isLooped || body.isLooped
      statements.push(...opened(body, { node, sql, ...place, isLooped }, unchecked))
    }
  }
  return { statements, unchecked }
}

/** What stands for a part that only the run knows may be a name or a number. */
function readAssembled(grammar: Grammar, text: string): SqlReading {
  const read = readSql(grammar, text)
  if (read.unchecked.length === 0 || !text.includes(runTimeName)) return read
  const numbers = readSql(grammar, text.replaceAll(runTimeName, '1'))
  if (numbers.unchecked.length === 0 && numbers.statements.length > 0) return numbers
  const why = 'EXECUTE of text that is put together at run time'
  return { statements: read.statements, unchecked: [{ line: 1, why }] }
}

/** A DO block that is executed gives way to what it does. */
function opened(
  { grammar, depth }: Body,
  statement: ParsedStatement,
  unchecked: UncheckedSql[],
): readonly ParsedStatement[] {
  if (!('DoStmt' in statement.node)) return [statement]
  if (depth >= limits.nestedBodies) {
    unchecked.push({ line: statement.line, why: 'DO blocks nested too deep' })
    return []
  }
  const inner = readBody(grammar, statement, depth + 1)
  unchecked.push(...inner.unchecked.map(({ why }) => ({ line: statement.line, why })))
  const { line, endLine } = statement
  return inner.statements.map((innerStatement) => ({ ...innerStatement, line, endLine }))
}

/** A reading of a part, at its place in the whole. */
function placed({ statements, unchecked }: SqlReading, place: BodyPlace): SqlReading {
  const before = place.line - 1
  return {
    statements: statements.map((statement) => ({
      ...statement,
      line: statement.line + before,
      endLine: statement.endLine + before,
      isLooped: statement.isLooped || place.isLooped,
    })),
    unchecked: unchecked.map(({ line, why }) => ({ line: line + before, why })),
  }
}
