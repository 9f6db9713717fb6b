import type { Notation } from '../../src/postmortem/action-items/action-item.ts'

/** The notation that a line of a document shows; what shows none is a paragraph. */
export function notationOfLine(line: string): Notation {
  return marks.find(([, mark]) => mark.test(line))?.[0] ?? 'paragraph'
}

const marks: readonly (readonly [Notation, RegExp])[] = [
  ['task-list', /^\s*(?:[-*+]|\d+[.)])\s+\[[ xX]\]\s/],
  ['table', /^\s*\||^[^|]+\|[^|]*\||<t[rd]\b/],
  ['heading', /^\s*#{1,6}\s/],
  ['ordered', /^\s*\d+[.)]\s/],
  ['bullets', /^\s*[-*+]\s/],
]
