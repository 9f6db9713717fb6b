import type { WordStatistics } from './candidate.ts'
import { placesOf } from './history.ts'
import type { Column } from './matches.ts'
import { inverseFrequency } from './rarity.ts'
import type { Scene, SeenCandidate } from './scene.ts'

/** So many earlier changes that speak most like the report are looked at. */
const mostAlike = 20
/** A word that more than this share of the earlier changes have says nothing of which are alike. */
const commonShare = 0.1

/**
 * What a report means in this repository beyond its own words: earlier changes that speak like it, the places they
 * touched and the words they used, met with each candidate. All 0 without a history.
 */
export interface Alike {
  readonly places: Column
  readonly words: Column
}

/** Looks for earlier changes that speak like the report. */
export function findAlike({ asked, seen, history }: Scene): Alike {
  if (history === null) return { places: seen.map(() => 0), words: seen.map(() => 0) }
  const similar = mostSimilar(asked, history)
  const spoken = spread(similar, (change) => history.wordsOf(change))
  const touched = spread(similar, (change) => history.placesOf(change))
  const rarityOfWord = (word: string) => {
    return inverseFrequency(history.documents, history.changesSaying(word).length)
  }
  const rarityOfPlace = (place: string) => {
    return inverseFrequency(history.documents, history.frequencyOfPlace(place))
  }
  return {
    words: seen.map((one) => meet(spokenBy(one), spoken, rarityOfWord)),
    places: seen.map(({ candidate }) => {
      const places = placesOf(candidate.files.map(({ path }) => path))
      return meet(places, touched, rarityOfPlace)
    }),
  }
}

interface Similar {
  readonly change: number
  readonly similarity: number
}

function mostSimilar(asked: Scene['asked'], history: WordStatistics): readonly Similar[] {
  const similarities = new Map<number, number>()
  for (const { word, weight } of asked) {
    const changes = history.changesSaying(word)
    if (changes.length > history.documents * commonShare) continue
    const worth = weight * inverseFrequency(history.documents, changes.length)
    for (const change of changes) {
      similarities.set(change, (similarities.get(change) ?? 0) + worth)
    }
  }
  return [...similarities]
    .map(([change, worth]) => ({ change, similarity: worth / lengthOf(history, change) }))
    .toSorted((a, b) => b.similarity - a.similarity || b.change - a.change)
    .slice(0, mostAlike)
}

/** A long message shares words with everything. */
function lengthOf(history: WordStatistics, change: number): number {
  const usualLength = 20
  return 0.5 + (0.5 * history.wordsOf(change).size) / usualLength
}

/** How much each thing is shared by the similar changes, the more similar counting more; from 0 to 1. */
function spread(
  similar: readonly Similar[],
  thingsOf: (change: number) => ReadonlySet<string>,
): ReadonlyMap<string, number> {
  const whole = similar.reduce((sum, { similarity }) => sum + similarity ** 2, 0) || 1
  const shares = new Map<string, number>()
  for (const { change, similarity } of similar) {
    for (const thing of thingsOf(change)) {
      shares.set(thing, (shares.get(thing) ?? 0) + similarity ** 2 / whole)
    }
  }
  return shares
}

function spokenBy({ fields }: SeenCandidate): Iterable<string> {
  return new Set([...fields.title.words.keys(), ...fields.body.words.keys()])
}

/** Cosine-like, by rarity squared. */
function meet(
  things: Iterable<string>,
  shares: ReadonlyMap<string, number>,
  rarityOf: (thing: string) => number,
): number {
  let met = 0
  let whole = 0
  for (const thing of things) {
    const square = rarityOf(thing) ** 2
    whole += square
    met += square * (shares.get(thing) ?? 0)
  }
  return whole === 0 ? 0 : met / Math.sqrt(whole)
}
