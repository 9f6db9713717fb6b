import { cutStatements, type SqlCut } from './cut-statements.ts'
import type { Grammar, GrammarError } from './grammar.ts'
import { limits } from './limits.ts'
import { parsedStatements } from './parsed-statements.ts'
import { withoutPlaceholders } from './placeholders.ts'
import { whyUnread } from './psql-command.ts'
import type { ParsedStatement, SqlReading, UncheckedSql } from './sql-parser.ts'
import { lineFinder, offsetOfCodePoint } from './text-lines.ts'

/**
 * The statements of a text. It is parsed at once, or in parts of whole statements where it is long; what fails is parsed
 * statement by statement. Nothing is dropped: what is no SQL, or too much, is told with its line.
 */
export function readSql(grammar: Grammar, text: string): SqlReading {
  const source: Source = {
    grammar,
    text: text.replace(/^\ufeff/, ' ').toWellFormed(),
    lineOf: lineFinder(text),
    statements: [],
    unchecked: [],
  }
  const end = readableEnd(source)
  const wanted = end === text.length ? source : { ...source, text: source.text.slice(0, end) }
  for (const part of partsOf(wanted.text)) {
    if (wanted.statements.length + wanted.unchecked.length >= limits.statements) {
      tell(wanted, part.start, `more than ${limits.statements} statements: nothing more is read`)
      break
    }
    readPart(wanted, part)
  }
  return {
    statements: source.statements,
    unchecked: source.unchecked.toSorted((a, b) => a.line - b.line),
  }
}

/** A text that is being read, and what was found so far. */
interface Source {
  readonly grammar: Grammar
  readonly text: string
  readonly lineOf: (offset: number) => number
  readonly statements: ParsedStatement[]
  readonly unchecked: UncheckedSql[]
}

type Part = Pick<SqlCut, 'start' | 'end'>

/** Where reading has to stop: at a NUL byte, behind which the grammar sees nothing, or at the last statement that fits. */
function readableEnd(source: Source): number {
  const nul = source.text.indexOf('\0')
  const end = nul < 0 ? source.text.length : nul
  if (end > limits.characters) {
    const last = cutStatements(source.text.slice(0, limits.characters)).at(-1)
    const start = last?.start ?? limits.characters
    tell(source, start, `more than ${limits.characters} characters: nothing more is read`)
    return start
  }
  if (nul >= 0) tell(source, nul, 'NUL byte: nothing behind it is read')
  return end
}

/** The whole text, or groups of whole statements. */
function partsOf(text: string): readonly Part[] {
  if (text.length <= limits.charactersAtOnce) return [{ start: 0, end: text.length }]
  const parts: Part[] = []
  let part: Part | null = null
  for (const { start, end, isApart } of cutStatements(text)) {
    if (part !== null && !isApart && end - part.start <= limits.charactersAtOnce) {
      part = { start: part.start, end }
      continue
    }
    if (part !== null) parts.push(part)
    part = { start, end }
  }
  if (part !== null) parts.push(part)
  return parts
}

function readPart(source: Source, part: Part): void {
  if (part.end - part.start > limits.charactersOfStatement) {
    tell(source, part.start, `statement of more than ${limits.charactersOfStatement} characters`)
    return
  }
  if (parse(source, part, textOf(source, part)) === null) return
  for (const cut of cutStatements(textOf(source, part))) {
    const [start, end] = [part.start + cut.start, part.start + cut.end]
    if (cut.kind === 'meta') {
      const why = whyUnread(source.text.slice(start, end))
      if (why !== null) tell(source, start, why)
    } else readCut(source, { ...cut, start, end })
  }
}

/** A statement that never ends, as one with a bracket left open, is cut at every semicolon. */
function readCut(source: Source, cut: SqlCut): void {
  const error = parseAnyhow(source, cut)
  if (error === null) return
  if (!cut.isUnclosed) {
    tellError(source, cut, error)
    return
  }
  const pieces = cutStatements(textOf(source, cut), true)
  for (const piece of pieces) {
    const inner = { start: cut.start + piece.start, end: cut.start + piece.end }
    const innerError = parseAnyhow(source, inner)
    if (innerError !== null) tellError(source, inner, innerError)
  }
}

/** As it stands, or else with identifiers for the placeholders of templates. */
function parseAnyhow(source: Source, cut: Part): GrammarError | null {
  const text = textOf(source, cut)
  const error = parse(source, cut, text)
  const filled = error === null ? null : withoutPlaceholders(text)
  return filled === null ? error : parse(source, cut, filled) && error
}

/** Takes the statements of a part over; answers why it could not. `text` is the part, or one of the same length. */
function parse(source: Source, part: Part, text: string): GrammarError | null {
  const { value, error } = source.grammar.parse(text)
  if (error !== null) return error
  for (const { node, start, end } of parsedStatements(value, text)) {
    source.statements.push({
      node,
      sql: source.text.slice(part.start + start, part.start + end),
      line: source.lineOf(part.start + start),
      endLine: source.lineOf(part.start + end - 1),
      isLooped: false,
    })
  }
  return null
}

function textOf({ text }: Source, { start, end }: Part): string {
  return text.slice(start, end)
}

/** At the line where the statement begins; where the error is further down, it says so. */
function tellError(source: Source, cut: Part, { message, at }: GrammarError): void {
  const offset = at === null ? 0 : offsetOfCodePoint(textOf(source, cut), at)
  const line = source.lineOf(Math.min(cut.start + offset, cut.end - 1))
  const where = line === source.lineOf(cut.start) ? '' : ` in line ${line}`
  tell(source, cut.start, `${message}${where}`)
}

function tell({ unchecked, lineOf }: Source, offset: number, why: string): void {
  unchecked.push({ line: lineOf(offset), why })
}
