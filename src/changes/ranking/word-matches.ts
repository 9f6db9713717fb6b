import type { WordMatch } from './candidate.ts'
import { mostRarity } from './rarity.ts'
import type { AskedWord, FieldName, Scene, SeenCandidate } from './scene.ts'

const mostMatches = 8

/** Where a word may be found, the most telling place first. */
const placesByWorth = [
  ['title', 'title'],
  ['deleted', 'deleted-line'],
  ['path', 'path'],
  ['body', 'body'],
  ['added', 'added-line'],
] as const satisfies readonly (readonly [FieldName, WordMatch['where']])[]

/** Words of the report that a candidate has too, the rarest first; parts of a compound name that matched are left out. */
export function wordMatches(scene: Scene, { fields }: SeenCandidate): readonly WordMatch[] {
  const found = new Map<number, WordMatch['where']>()
  for (const [field, where] of placesByWorth) {
    for (const { asked } of fields[field].hits) if (!found.has(asked)) found.set(asked, where)
  }
  const words = [...found]
    .flatMap(([asked, where]) => {
      const word = scene.asked[asked]
      return word === undefined ? [] : [{ ...word, where }]
    })
    .toSorted((a, b) => b.rarity - a.rarity || compoundFirst(a, b))
  return withoutParts(words)
    .slice(0, mostMatches)
    .map(({ written, where, rarity }) => ({ word: written, where, rarity: shareOf(rarity, scene) }))
}

function compoundFirst(a: AskedWord, b: AskedWord): number {
  return b.written.length - a.written.length || (a.word < b.word ? -1 : 1)
}

function withoutParts<Word extends AskedWord>(words: readonly Word[]): readonly Word[] {
  const compounds = words.filter(({ word }) => word.startsWith('='))
  return words.filter((one) => {
    return !compounds.some(
      ({ word, written }) => one.word !== word && written.includes(one.written),
    )
  })
}

function shareOf(rarity: number, { seen, history }: Scene): number {
  return Math.min(1, rarity / mostRarity(seen.length, history))
}
