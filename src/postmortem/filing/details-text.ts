import { inlineText } from '../../text/escape.ts'
import { plainText } from '../../text/plain-text.ts'

/**
 * The details of an action item, made harmless for GitHub Markdown: its lines and lists are kept, nothing else is formatted, linked
 * or embedded. Empty for none.
 */
export function detailsText(markdown: string): string {
  const lines = markdown.replace(comments, '').split(/\r?\n/)
  const written = lines.filter((line) => line.trim() !== '').slice(0, mostLines)
  const margin = Math.min(...written.map(indentOf))
  return written.flatMap((line) => harmless(line, indentOf(line) - margin)).join('\n')
}

const comments = /<!--[\s\S]*?(?:-->|$)/g

/** What is longer is read in the document, which is linked. */
const mostLines = 40
const longestLine = 600
const deepest = 3

function indentOf(line: string): number {
  return line.length - line.trimStart().length
}

/** One line, or none where no words are left of it. */
function harmless(line: string, indent: number): readonly string[] {
  const [, bullet, said = ''] =
    /^\s*(?:([-*+]|\d{1,4}[.)])\s+(?:\[[ x]\]\s+)?)?(.*)$/i.exec(line) ?? []
  const words = inlineText(plainText(said.slice(0, 4 * longestLine), longestLine), longestLine)
  if (!/[\p{L}\p{N}]/u.test(words)) return []
  if (bullet === undefined) return [words]
  return [`${'  '.repeat(Math.min(deepest, Math.floor(indent / 2)))}- ${words}`]
}
