import type { Candidate, RankedCandidate, Ranking, Report, WordStatistics } from './candidate.ts'
import { readWords } from './words.ts'

/** Stand-in. */
export function rankChanges(
  report: Report,
  candidates: readonly Candidate[],
  history: WordStatistics | null,
): Ranking {
  const asked = new Map(readWords(report.text).map((one) => [one.word, one.written]))
  const documents = candidates.map(
    (one) =>
      new Set([
        ...readWords(
          [one.title, one.title, one.body, ...one.files.map(({ path }) => path)].join('\n'),
        ).map(({ word }) => word),
        ...(one.lines?.added.keys() ?? []),
        ...(one.lines?.deleted.keys() ?? []),
      ]),
  )
  const idf = (word: string) =>
    Math.log(
      ((history?.documents ?? 0) + candidates.length + 1) /
        ((history?.frequencyOf(word) ?? 0) + documents.filter((one) => one.has(word)).length + 0.5),
    )
  const scored = candidates.map((one, index) => {
    const found = [...asked].filter(([word]) => documents[index]?.has(word))
    const title = new Set(readWords(one.title).map(({ word }) => word))
    const text = found.reduce((sum, [word]) => sum + idf(word) * (title.has(word) ? 2 : 1), 0)
    return { one, score: text * 0.7 - 0.02 * index, found }
  })
  const total = scored.reduce((sum, { score }) => sum + Math.exp(score), 0)
  const ranked: RankedCandidate[] = scored
    .map(({ one, score, found }) => ({
      id: one.id,
      probability: Math.exp(score) / total,
      matches: found.slice(0, 8).map(([word, written]) => ({
        word: written,
        where: 'title' as const,
        rarity: Math.min(1, idf(word) / 8),
      })),
    }))
    .toSorted((a, b) => b.probability - a.probability)
  return { ranked, elsewhere: 0.2 }
}
