import { diffArrays } from 'diff'

/** Lines of two versions of a text, and which of them the change takes out and puts in. */
export interface LineDiff {
  /** With their line ends; only the last may lack its own. */
  readonly before: readonly string[]
  readonly after: readonly string[]
  /** By position in `before`. */
  readonly isRemoved: readonly boolean[]
  /** By position in `after`. */
  readonly isAdded: readonly boolean[]
}

/** The shortest way from one text to the other, line by line. */
export function diffLines(before: string, after: string): LineDiff {
  const [old, fresh] = [linesOf(before), linesOf(after)]
  const [inOld, inFresh] = [new Set(old), new Set(fresh)]
  // Lines that only one side has belong to no common part; without them a rewrite is as quick as an edit.
  const oldPlaces = placesOf(old, inFresh)
  const freshPlaces = placesOf(fresh, inOld)
  const isRemoved = old.map(() => true)
  const isAdded = fresh.map(() => true)
  let [left, right] = [0, 0]
  for (const part of diffArrays(pick(old, oldPlaces), pick(fresh, freshPlaces))) {
    if (!part.added && !part.removed) {
      for (let index = 0; index < part.count; index += 1) {
        isRemoved[oldPlaces[left + index] ?? 0] = false
        isAdded[freshPlaces[right + index] ?? 0] = false
      }
    }
    if (!part.added) left += part.count
    if (!part.removed) right += part.count
  }
  return { before: old, after: fresh, isRemoved, isAdded }
}

/** How many lines a diff takes out and puts in. */
export function countLines({ isRemoved, isAdded }: LineDiff): {
  readonly additions: number
  readonly deletions: number
} {
  return { additions: isAdded.filter(Boolean).length, deletions: isRemoved.filter(Boolean).length }
}

function linesOf(text: string): readonly string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? []
}

function placesOf(lines: readonly string[], shared: ReadonlySet<string>): readonly number[] {
  return lines.flatMap((line, place) => (shared.has(line) ? [place] : []))
}

function pick(lines: readonly string[], places: readonly number[]): string[] {
  return places.map((place) => lines[place] ?? '')
}
