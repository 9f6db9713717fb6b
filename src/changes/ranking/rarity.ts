import type { WordCounts, WordStatistics } from './candidate.ts'
import commonWords from './common-words.json' with { type: 'json' }

/** A shorter or unknown history is filled up to so many changes that speak as changes everywhere do. */
const leastDocuments = 200

/** Share of changes that have a word, anywhere; written by `npm run train:culprits`. */
const shareOfCommonWord: ReadonlyMap<string, number> = new Map(
  Object.entries(commonWords).flatMap(([share, words]) => {
    return words.split(' ').map((word) => [word, Number(share)] as const)
  }),
)

/** Of a word that is not among them. */
const shareOfOtherWord = 0.0005

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
  const assumed = assumedDocuments(history)
  const documents = candidates.length + (history?.documents ?? 0) + assumed
  const known = new Map<string, number>()
  return (word) => {
    const before = known.get(word)
    if (before !== undefined) return before
    const common = shareOfCommonWord.get(word) ?? shareOfOtherWord
    const frequency = (here.get(word) ?? 0) + (history?.frequencyOf(word) ?? 0) + assumed * common
    const rarity = inverseFrequency(documents, frequency)
    known.set(word, rarity)
    return rarity
  }
}

/** Rarity of a word that only one change has. */
export function mostRarity(candidates: number, history: WordStatistics | null): number {
  const documents = candidates + (history?.documents ?? 0) + assumedDocuments(history)
  return inverseFrequency(documents, 1)
}

function assumedDocuments(history: WordStatistics | null): number {
  return Math.max(0, leastDocuments - (history?.documents ?? 0))
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
