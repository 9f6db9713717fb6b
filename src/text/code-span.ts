import { shorten } from './shorten.ts'

/**
 * Text by strangers as a Markdown code span on one line: nothing in it is formatted, linked or closed. At most `maximum` UTF-16
 * units. Backticks, controls and bidirectional characters are dropped, as they would end the span or mislead the eye.
 */
export function codeSpan(text: string, maximum = 120): string {
  const plain = text
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
    .replace(
      /[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff`]/g,
      ' ',
    )
    .replace(/\s+/g, ' ')
    .trim()
  return plain === '' ? '` `' : `\`${shorten(plain, maximum)}\``
}
