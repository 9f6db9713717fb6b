import { inOneLine } from '../sql-text/in-one-line.ts'
import { boundedText } from './bounded.ts'
import { placeholderFor } from './placeholder.ts'
import type { Lines } from './recorder.ts'
import type { TextValue, Value } from './value.ts'

/** A part of a text in code: as it stands in the file, an escape with what it means, or a value that is put in. */
export type TextPart =
  | { readonly kind: 'written'; readonly text: string }
  | { readonly kind: 'escape'; readonly text: string; readonly source: string }
  | { readonly kind: 'value'; readonly value: Value; readonly source: string }

/** A text of its parts; what is not known of it becomes an identifier, and lines stay those of the file where they can. */
export function assembleText(parts: readonly TextPart[], at: Lines): TextValue {
  let text = ''
  let isInPlace = true
  for (const part of parts) {
    const read = readPart(part, isValueNext(text))
    text = part.kind === 'value' ? boundedText(text + read.text) : text + read.text
    isInPlace &&= read.isInPlace
  }
  return { kind: 'text', text, line: at.line, endLine: at.endLine, isInPlace }
}

/** Whether SQL goes on with a value rather than with a name, so that a row stays known by its key: `WHERE id = `. */
function isValueNext(sql: string): boolean {
  const end = sql.slice(-longestComparison)
  return /\b(?:(?:where|and|or)\s[^=<>]*[=<>]+|in\s*\(|between|limit)\s*$/i.test(end)
}

/** Characters of SQL that are looked at for what comes next. */
const longestComparison = 200

/** One text of several that stand behind each other in code, as `'a' + 'b'`; null where none of them is a text. */
export function joinTexts(parts: readonly PlacedValue[], separator: string = ''): TextValue | null {
  const [first, ...rest] = parts
  if (first === undefined || !parts.some(({ value }) => value.kind === 'text')) return null
  return rest.reduce((before, part) => append(before, placed(part), separator), placed(first))
}

/** A value, and where it is used. */
export interface PlacedValue extends Lines {
  readonly value: Value
  readonly source: string
}

/** What a value is within a text. */
export function insertedText(value: Value, source: string): string {
  switch (value.kind) {
    case 'text':
      // A comment would take the rest of the line with it.
      return value.text.includes('--') ? value.text : inOneLine(value.text)
    case 'number':
    case 'truth':
      return String(value.value)
    case 'nothing':
      return ''
    default:
      return placeholderFor(source)
  }
}

interface ReadPart {
  readonly text: string
  readonly isInPlace: boolean
}

function readPart(part: TextPart, isValue: boolean): ReadPart {
  if (part.kind === 'written') return { text: part.text, isInPlace: true }
  const breaks = part.source.split('\n').length - 1
  if (part.kind === 'escape') {
    return { text: part.text, isInPlace: part.text.split('\n').length - 1 === breaks }
  }
  const isUnknown = part.value.kind === 'chain' || part.value.kind === 'function'
  const text = isValue && isUnknown ? '$1' : insertedText(part.value, part.source)
  return { text: text + '\n'.repeat(breaks), isInPlace: !text.includes('\n') }
}

/** A literal is where it stands; what comes from elsewhere is where it is put in. */
function placed({ value, source, line, endLine }: PlacedValue): TextValue {
  if (value.kind === 'text' && value.line >= line && value.endLine <= endLine) return value
  const text = insertedText(value, source)
  return { kind: 'text', text, line, endLine, isInPlace: !text.includes('\n') }
}

function append(before: TextValue, after: TextValue, separator: string): TextValue {
  const breaks = after.line - before.endLine
  const between = breaks > 0 ? separator.replaceAll('\n', '') : separator
  const canBreak = breaks <= 0 || isBorder(before.text, between + after.text)
  const gap = canBreak && breaks > 0 ? between + '\n'.repeat(breaks) : separator
  return {
    kind: 'text',
    text: boundedText(before.text + gap + after.text),
    line: before.line,
    endLine: Math.max(before.endLine, after.endLine),
    isInPlace:
      before.isInPlace &&
      after.isInPlace &&
      (breaks > 0 ? canBreak : breaks === 0 && !separator.includes('\n')),
  }
}

/** Whether a line break between two parts of SQL does not cut a word in two. */
function isBorder(before: string, after: string): boolean {
  return before === '' || after === '' || /[\s(,;]$/.test(before) || /^[\s),;]/.test(after)
}
