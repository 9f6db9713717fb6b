import type { WordStatistics } from './candidate.ts'
import { withoutTrailers } from './trailers.ts'
import { type Word, wordReader } from './words.ts'

/** A change from before the candidates. */
export interface EarlierChange {
  readonly title: string
  readonly body: string
  /** Paths it touched; empty where they are not known. */
  readonly paths: readonly string[]
}

/** A history that changes can still be added to, the oldest first; what was asked before may then have another answer. */
export interface GrowingHistory extends WordStatistics {
  add(change: EarlierChange): void
  /** Every word that was counted. */
  words(): Iterable<string>
}

/** What a repository's earlier changes say of its words and places; about 10 kB are kept of each change. */
export function collectStatistics(changes: Iterable<EarlierChange>): WordStatistics {
  const history = growHistory()
  for (const change of changes) history.add(change)
  return history
}

/** An empty history that grows. */
export function growHistory(): GrowingHistory {
  const read = wordReader()
  const frequencies = new Map<string, number>()
  const placeFrequencies = new Map<string, number>()
  const saying = new Map<string, number[]>()
  const told: { readonly words: ReadonlySet<string>; readonly places: ReadonlySet<string> }[] = []
  return {
    get documents() {
      return told.length
    },
    frequencyOf: (word) => frequencies.get(word) ?? 0,
    frequencyOfPlace: (place) => placeFrequencies.get(place) ?? 0,
    changesSaying: (word) => saying.get(word) ?? [],
    wordsOf: (change) => told[change]?.words ?? new Set(),
    placesOf: (change) => told[change]?.places ?? new Set(),
    words: () => frequencies.keys(),
    add(change) {
      const words = distinct(read(`${change.title}\n${withoutTrailers(change.body)}`))
      const places = placesOf(change.paths)
      for (const word of words) enlist(saying, word, told.length)
      for (const word of new Set([...words, ...distinct(read(change.paths.join('\n')))])) {
        raise(frequencies, word)
      }
      for (const place of places) raise(placeFrequencies, place)
      told.push({ words, places })
    },
  }
}

/** A file and every folder around it, of each path. */
export function placesOf(paths: readonly string[]): ReadonlySet<string> {
  const places = new Set<string>()
  for (const path of paths) {
    for (let end = path.indexOf('/'); end !== -1; end = path.indexOf('/', end + 1)) {
      places.add(path.slice(0, end))
    }
    places.add(path)
  }
  return places
}

function distinct(words: readonly Word[]): Set<string> {
  return new Set(words.map(({ word }) => word))
}

function raise(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}

function enlist(lists: Map<string, number[]>, key: string, value: number): void {
  const list = lists.get(key)
  if (list === undefined) lists.set(key, [value])
  else list.push(value)
}
