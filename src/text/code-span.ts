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

const unfit =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
  /[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff`]/g
