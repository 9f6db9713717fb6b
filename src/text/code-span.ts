import { inlineText, plainLine } from './escape.ts'
import { shorten } from './shorten.ts'

/**
 * Text by strangers as a Markdown code span on one line: nothing in it is formatted, linked or closed. At most `maximum` UTF-16
 * units. Backticks are dropped, as they would end the span.
 */
export function codeSpan(text: string, maximum = 120): string {
  const plain = codeLine(text, maximum)
  return plain === '' ? '` `' : `\`${plain}\``
}

/** The same without the backticks around it, for a line between fences. */
export function codeLine(text: string, maximum: number): string {
  return shorten(text.replace(unfit, ' ').replace(/\s+/g, ' ').trim(), maximum)
}

/** A sentence with what stands between backticks as code, and all else harmless as by `inlineText`; `maximum` as there. */
export function inlineWithCode(text: string, maximum = 400): string {
  const pieces = plainLine(text, maximum).split(/`([^`]+)`/)
  return pieces
    .map((piece, index) => (index % 2 === 0 ? inlinePiece(piece) : codeSpan(piece, maximum)))
    .join('')
}

/** The white space around it stays, as code stands beside it. */
function inlinePiece(piece: string): string {
  const [before = ''] = /^\s*/.exec(piece) ?? []
  const [after = ''] = piece.trim() === '' ? [] : (/\s*$/.exec(piece) ?? [])
  return `${before}${inlineText(piece, piece.length)}${after}`
}

const unfit =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
  /[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff`]/g
