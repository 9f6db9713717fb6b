/** A piece of a workflow string: literal text, or the inside of a `${{ }}`. */
export type Segment = { readonly kind: 'text' | 'expression'; readonly value: string }

/**
 * Splits a workflow string at its `${{ }}`; `}}` inside an expression's string does not end it.
 * Throws on an expression that is never closed.
 */
export function splitTemplate(text: string): readonly Segment[] {
  const segments: Segment[] = []
  let position = 0
  while (position < text.length) {
    const start = text.indexOf('${{', position)
    const textEnd = start < 0 ? text.length : start
    if (textEnd > position) segments.push({ kind: 'text', value: text.slice(position, textEnd) })
    if (start < 0) break
    const end = expressionEnd(text, start + 3)
    segments.push({ kind: 'expression', value: text.slice(start + 3, end).trim() })
    position = end + 2
  }
  return segments
}

function expressionEnd(text: string, from: number): number {
  let inString = false
  for (let index = from; index < text.length; index += 1) {
    // A doubled quote inside a string toggles twice, which leaves the state as it was.
    if (text[index] === "'") inString = !inString
    if (!inString && text.startsWith('}}', index)) return index
  }
  throw new Error(`The expression is not closed: "${text.slice(from - 3)}"`)
}
