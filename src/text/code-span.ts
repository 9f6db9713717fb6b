import { plainLine } from './escape.ts'

/**
 * Text by strangers as a Markdown code span on one line: nothing in it is formatted, linked or closed. At most `maximum` UTF-16
 * units. Backticks are dropped, as they would end the span.
 */
export function codeSpan(text: string, maximum = 120): string {
  const plain = plainLine(text.replaceAll('`', ' '), maximum)
  return plain === '' ? '` `' : `\`${plain}\``
}
