import { plainLine } from '../../text/escape.ts'

/** Longest line of code that is shown, in characters. */
const longest = 600

/** Lines of code for a terminal or an annotation, with their indentation; none where there is no code. */
export function codeLines(code: string): readonly string[] {
  if (code.trim() === '') return []
  const lines = code.trimEnd().split('\n')
  return lines.map((line) => `${/^ */.exec(line)?.[0] ?? ''}${plainLine(line, longest)}`.trimEnd())
}
