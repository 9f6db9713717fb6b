/** Blocks in each other that Python itself reads; the scanner of its grammar writes beyond its memory at some hundred more. */
const mostIndents = 100

/** Whether lines of a text are indented further and further, more often than Python allows. */
export function isIndentedTooDeep(text: string): boolean {
  const indents: number[] = []
  for (const [blanks] of text.matchAll(/^[ \t\f]*(?=\S)/gm)) {
    while ((indents.at(-1) ?? -1) >= blanks.length) indents.pop()
    indents.push(blanks.length)
    if (indents.length > mostIndents) return true
  }
  return false
}
