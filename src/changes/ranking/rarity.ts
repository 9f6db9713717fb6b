import type { WordCounts, WordStatistics } from './candidate.ts'

/** The parts of a candidate that its rarity is counted in: changed lines repeat too much of what is around them. */
interface Told {
  readonly title: WordCounts
  readonly body: WordCounts
  readonly path: WordCounts
}

/**
 * How telling a word is: the fewer of the earlier changes and the candidates have it, the more; from 0 to about 10.
 * Inverse document frequency as BM25 has it.
 */
export function rarityAmong(
  candidates: readonly Told[],
  history: WordStatistics | null,
): (word: string) => number {
  const here = countDocuments(candidates)
  const documents = candidates.length + (history?.documents ?? 0)
  const known = new Map<string, number>()
  return (word) => {
    const before = known.get(word)
    if (before !== undefined) return before
    const frequency = (here.get(word) ?? 0) + (history?.frequencyOf(word) ?? 0)
    const rarity = inverseFrequency(documents, frequency)
    known.set(word, rarity)
    return rarity
  }
}

/** How telling something is that this many of so many documents have. */
export function inverseFrequency(documents: number, frequency: number): number {
  return Math.log(1 + (documents - frequency + 0.5) / (frequency + 0.5))
}

function countDocuments(candidates: readonly Told[]): ReadonlyMap<string, number> {
  const frequencies = new Map<string, number>()
  for (const { title, body, path } of candidates) {
    const words = new Set([...title.keys(), ...body.keys(), ...path.keys()])
    for (const word of words) frequencies.set(word, (frequencies.get(word) ?? 0) + 1)
  }
  return frequencies
}
