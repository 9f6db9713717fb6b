import type { Period } from './period.ts'
import { type Base, found, type Reading, refusedAsVague } from './reading.ts'

/** Which part of a period words name, and the words without it; the end where none is named. */
export function takePart(words: string): { readonly part: Part; readonly rest: string } {
  const before = /^(end|mid|start|early|late|last day) (.+)$/.exec(words)
  if (before !== null) return { part: partOf(before[1]), rest: before[2] ?? '' }
  const after = /^(.+) (end|mid|start|early|late)$/.exec(words)
  if (after !== null) return { part: partOf(after[2]), rest: after[1] ?? '' }
  return { part: 'end', rest: words }
}

export type Part = 'end' | 'mid' | 'start' | 'early' | 'late'

/** The day of a part of a period; early and late name none. */
export function dayOfPart(part: Part, period: Period, base: Base): Reading {
  if (part === 'end') return found(period.end)
  if (part === 'start') return found(period.first)
  if (part === 'mid' && period.middle !== null) return found(period.middle)
  return refusedAsVague(`"${part === 'mid' ? 'middle' : part}" is not one day`, base)
}

function partOf(word: string | undefined): Part {
  return parts.find((part) => part === word) ?? 'end'
}

const parts: readonly Part[] = ['end', 'mid', 'start', 'early', 'late']
