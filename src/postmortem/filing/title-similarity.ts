import { distance } from 'fastest-levenshtein'
import { titleWords } from './title-words.ts'

/** How alike two titles are. */
export interface Likeness {
  /** From 0 for nothing in common to 1 for the same words in any order; words that few titles have count most. */
  readonly share: number
  /** Whether it may be one title reworded: by a word, or with half of what is said kept. */
  readonly isRewording: boolean
}

/**
 * Compares titles of two lists. What many titles of a list share, as in "Add alert for A" and "Add alert for B", tells little about
 * which is which, so each word counts by how few titles have it. Only titles of these lists can be compared.
 */
export function titleComparer(
  before: readonly string[],
  after: readonly string[],
): (a: string, b: string) => Likeness {
  const wordsOf = new Map([...before, ...after].map((title) => [title, titleWords(title)]))
  const weights = wordWeights(before, after)
  const weightOf = (words: readonly string[]) =>
    words.reduce((sum, word) => sum + (weights.get(word) ?? 1), 0)
  return (a, b) => {
    const { common, onlyA, onlyB } = compareWords(wordsOf.get(a) ?? [], wordsOf.get(b) ?? [])
    const shared = 2 * weightOf(common)
    const all = shared + weightOf(onlyA) + weightOf(onlyB)
    const share = all === 0 ? 0 : shared / all
    const isOneWord = common.length > 0 && onlyA.length <= 1 && onlyB.length <= 1
    return { share, isRewording: isOneWord || share >= leastShare }
  }
}

/** Less in common is another title. */
const leastShare = 0.5

/** One divided by how many titles of the same list have the word. */
function wordWeights(
  before: readonly string[],
  after: readonly string[],
): ReadonlyMap<string, number> {
  const counts = [countTitles(before), countTitles(after)]
  const words = counts.flatMap((count) => [...count.keys()])
  return new Map(
    words.map((word) => [word, 1 / Math.max(...counts.map((count) => count.get(word) ?? 0))]),
  )
}

function countTitles(titles: readonly string[]): ReadonlyMap<string, number> {
  const count = new Map<string, number>()
  for (const word of titles.flatMap((title) => [...new Set(titleWords(title))])) {
    count.set(word, (count.get(word) ?? 0) + 1)
  }
  return count
}

interface ComparedWords {
  readonly common: readonly string[]
  readonly onlyA: readonly string[]
  readonly onlyB: readonly string[]
}

function compareWords(a: readonly string[], b: readonly string[]): ComparedWords {
  const same = takeAway(a, b, (one, other) => one === other)
  const near = takeAway(same.onlyA, same.onlyB, isNear)
  return { ...near, common: [...same.common, ...near.common] }
}

/** Pairs words of two lists one to one, in any order; what finds no partner is left. */
function takeAway(
  a: readonly string[],
  b: readonly string[],
  fits: (one: string, other: string) => boolean,
): ComparedWords {
  const left = [...b]
  const common: string[] = []
  const onlyA: string[] = []
  for (const word of a) {
    const place = left.findIndex((other) => fits(word, other))
    if (place >= 0) left.splice(place, 1)
    const list = place >= 0 ? common : onlyA
    list.push(word)
  }
  return { common, onlyA, onlyB: left }
}

/** Another form of a word or a slip: `alert` and `alerts`. Numbers and short names have none. */
function isNear(one: string, other: string): boolean {
  const length = Math.max(one.length, other.length)
  const isApart = one[0] !== other[0] || Math.abs(one.length - other.length) > length / 4
  if (length < 5 || isApart || /\d/.test(one + other)) return false
  return distance(one, other) <= length / 4
}
