import type { Column } from './matches.ts'
import type { Scene } from './scene.ts'

const pieceLength = 4
const longestText = 4_000

/**
 * How much a candidate's paths have in common with the report in pieces of four letters, the fewer candidates have a piece the
 * more: finds `userprofile` in `user_profiles.py`, where whole words are not the same.
 */
export function piecesOfPaths({ text, seen }: Scene): Column {
  const asked = new Set(piecesOf(text))
  const held = seen.map(({ candidate }) => {
    return new Set(piecesOf(candidate.files.map(({ path }) => path).join('\n')))
  })
  const holders = new Map<string, number>()
  for (const piece of held.flatMap((pieces) => [...pieces])) {
    holders.set(piece, (holders.get(piece) ?? 0) + 1)
  }
  return held.map((pieces) => {
    let met = 0
    let whole = 0
    for (const piece of pieces) {
      const square = Math.log(1 + seen.length / (holders.get(piece) ?? 1)) ** 2
      whole += square
      if (asked.has(piece)) met += square
    }
    return whole === 0 ? 0 : met / Math.sqrt(whole)
  })
}

function piecesOf(text: string): readonly string[] {
  const pieces: string[] = []
  for (const [word] of text
    .slice(0, longestText)
    .toLowerCase()
    .matchAll(/[\p{L}\p{N}]+/gu)) {
    for (let start = 0; start + pieceLength <= word.length; start += 1) {
      pieces.push(word.slice(start, start + pieceLength))
    }
  }
  return pieces
}
