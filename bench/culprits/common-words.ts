import { growHistory } from '../../src/changes/ranking/history.ts'
import { type CaseFiles, readBackground, readCaseLines, readEarlierChanges } from './read-cases.ts'

/** Words of fewer repositories are names of something there, not common words. */
const leastRepositories = 8
const mostWords = 2_000

/**
 * Words that changes everywhere say, by the share of changes that have them: the mean over repositories, in steps of a tenth
 * of itself, the most common first. Null without earlier changes.
 */
export async function countCommonWords(
  files: CaseFiles,
): Promise<Readonly<Record<string, string>> | null> {
  if (files.background === undefined) return null
  const background = await readBackground(files.background, await readCaseLines(files.cases))
  const shares = new Map<string, number[]>()
  for (const lines of background.values()) {
    const history = growHistory()
    for (const change of readEarlierChanges(lines)) history.add(change)
    for (const word of history.words()) {
      const share = history.frequencyOf(word) / history.documents
      shares.set(word, [...(shares.get(word) ?? []), share])
    }
  }
  const common = [...shares]
    .filter(([, ofEach]) => ofEach.length >= leastRepositories)
    .map(([word, ofEach]) => {
      return { word, share: ofEach.reduce((sum, one) => sum + one, 0) / background.size }
    })
    .toSorted((a, b) => b.share - a.share || (a.word < b.word ? -1 : 1))
    .slice(0, mostWords)
  const byShare = Map.groupBy(common, ({ share }) => share.toPrecision(1))
  return Object.fromEntries(
    [...byShare].map(([share, words]) => [share, words.map(({ word }) => word).join(' ')]),
  )
}
