import type { Candidate } from '../src/changes/ranking/candidate.ts'
import { growHistory } from '../src/changes/ranking/history.ts'
import { rankChanges } from '../src/changes/ranking/rank-changes.ts'
import { countLineWords } from '../src/changes/ranking/words.ts'

const sizes = [100, 1_000, 10_000]
const historyLength = 5_000
const linesOfEach = 60

/** How long one ranking takes by how many candidates there are, each with changed lines, beside a history of 5,000 changes. */
export async function culpritScale(): Promise<readonly string[]> {
  const random = randomNumbers(7)
  const history = growHistory()
  for (let count = 0; count < historyLength; count += 1) {
    const { title, body, files } = madeUpCandidate(count, random)
    history.add({ title, body, paths: files.map(({ path }) => path) })
  }
  const text = madeUpText(60, random)
  const report = { text, at: '2026-03-01T12:00:00Z' }
  rankChanges(report, [madeUpCandidate(0, random)], history)
  return sizes.map((size) => {
    const candidates = Array.from({ length: size }, (_, id) => madeUpCandidate(id, random))
    const began = performance.now()
    rankChanges(report, candidates, history)
    const took = performance.now() - began
    const each = (1000 * took) / size
    return `${size} candidates: ${took.toFixed(0)} ms, ${each.toFixed(0)} µs each (aim: about the same each)`
  })
}

function madeUpCandidate(id: number, random: () => number): Candidate {
  const files = Array.from({ length: 4 }, () => ({
    path: `${madeUpText(3, random).replaceAll(' ', '/')}.ts`,
    added: 8,
    deleted: 7,
  }))
  const linesOf = (count: number) => Array.from({ length: count }, () => madeUpText(8, random))
  return {
    id: `commit:${id}`,
    at: new Date(Date.UTC(2026, 2, 1) - id * 60_000).toISOString(),
    title: madeUpText(7, random),
    body: madeUpText(40, random),
    files,
    fileCount: files.length,
    kinds: ['code'],
    lines: countLineWords({
      added: linesOf(linesOfEach / 2),
      deleted: linesOf(linesOfEach / 2),
      headings: linesOf(4),
    }),
  }
}

/** Words as unevenly common as in real text. */
function madeUpText(length: number, random: () => number): string {
  const word = () => `w${Math.floor(20_000 ** random())}`
  return Array.from({ length }, word).join(' ')
}

/** Evenly spread numbers from 0 to 1, the same for the same seed: mulberry32. */
function randomNumbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
