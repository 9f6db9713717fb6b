import type { WordStatistics } from '../../changes/ranking/candidate.ts'
import { collectStatistics } from '../../changes/ranking/history.ts'
import type { CloneWorld, Landed } from '../../clone.ts'
import type { BranchCommit } from './read-reverts.ts'
import { earlierChanges } from './read-suspects.ts'

/** Word statistics as of any place of the branch. */
export interface EarlierWords {
  /** Of what landed before this place, and nothing newer; null where there is nothing. Ask the oldest first. */
  before(place: number): WordStatistics | null
}

/** So many changes are read for all places together, evenly spaced. */
const mostRead = 10_000

/** Statistics are made anew when so many more changes of those read are known: a tenth of what they are made of. */
const staleAfter = 250

/** Reads what word statistics for any of these places are made of, in one go. */
export async function readEarlierWords(
  places: readonly number[],
  branch: readonly BranchCommit[],
  { clone, progress }: CloneWorld,
): Promise<EarlierWords> {
  const sample = sampleBehind(Math.min(branch.length, ...places), branch.length)
  const landed: Landed[] = []
  for await (const one of clone.named(sample.map((place) => branch[place]?.sha ?? ''))) {
    landed.push(one)
    progress.at('earlier changes read', landed.length, sample.length)
  }
  let made: { readonly known: number; readonly statistics: WordStatistics } | null = null
  return {
    before: (place) => {
      const known = sample.findLastIndex((earlier) => earlier > place) + 1
      if (known === 0) return null
      if (made !== null && known >= made.known && known - made.known < staleAfter) {
        return made.statistics
      }
      const statistics = collectStatistics(landed.slice(Math.max(0, known - earlierChanges), known))
      made = { known, statistics }
      return statistics
    },
  }
}

/** Places behind `place`, the oldest first, evenly spaced. */
function sampleBehind(place: number, end: number): readonly number[] {
  const step = Math.max(1, Math.ceil((end - place) / mostRead))
  const sample: number[] = []
  for (let one = end - 1; one > place; one -= step) sample.push(one)
  return sample
}
