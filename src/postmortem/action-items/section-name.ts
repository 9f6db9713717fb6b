import {
  beginsWithPhrase,
  countWords,
  hasPhrase,
  longestPhrase,
  plainWords,
} from './plain-words.ts'
import { neverFollowUps, otherSections, responseSections } from './words/other-sections.ts'
import {
  sectionNames,
  wordsAroundActions,
  wordsAroundLikelyActions,
} from './words/section-names.ts'

/**
 * What a heading announces: follow-ups for certain (`named`), or by a name that says it only where nothing better does (`likely`),
 * something that can hold none (`never`), another section of a post-mortem (`other`); null for words that say nothing of it.
 */
export type SectionKind = 'named' | 'likely' | 'never' | 'other' | null

/** The kind of a heading; `configured` are further names of the section, as people write them. */
export function sectionKind(heading: string, configured: readonly string[]): SectionKind {
  const words = heading.length > longestHeading ? '' : nameOf(heading)
  if (words === '') return null
  if (configured.some((name) => nameOf(name) === words)) return 'named'
  if (anyPhrase(words, neverFollowUps)) return 'never'
  if (isNamed(words, heading)) return 'named'
  if (isLikely(words)) return 'likely'
  return anyPhrase(words, otherSections) ? 'other' : null
}

/** Whether a heading says no more than `Actions`, which below `Resolution` tells what was done. */
export function isBareName(heading: string): boolean {
  const words = nameOf(heading)
  return longestPhrase(words, namesOf('named')) === null
}

/** Whether a heading says nothing beside a name of the section. */
export function isWholeName(heading: string): boolean {
  const words = nameOf(heading)
  return namesOf('named').includes(words) || namesOf('alone').includes(words)
}

/** Whether what stands below a heading tells what was done while it burnt. */
export function isResponse(heading: string): boolean {
  return anyPhrase(nameOf(heading), responseSections)
}

/** Longer ones are sentences. */
const longestHeading = 160

type NameList = 'named' | 'alone' | 'likely'

/** Without numbers in front, `7.2`, `IV.`, `B)`. */
function nameOf(heading: string): string {
  return plainWords(heading.replace(/^\s*(?:[IVX]+|[A-Z])[.)]\s+/, '')).replace(
    /^(?:\p{N}+ )+/u,
    '',
  )
}

function namesOf(list: NameList): readonly string[] {
  return Object.values(sectionNames).flatMap((names) => names[list])
}

/** How many more words a heading may have than the name in it. */
const wordsAroundName = 6
const wordsAroundLikelyName = 3

function isNamed(words: string, heading: string): boolean {
  const phrase = longestPhrase(words, namesOf('named'))
  if (phrase !== null) return countWords(words) <= countWords(phrase) + wordsAroundName
  const bare = plainWords(heading.replace(/\(.*$/, '')).replace(/^(?:\p{N}+ )+/u, '')
  return (
    namesOf('alone').some((name) => name === words || name === bare) ||
    isAround(words, wordsAroundActions)
  )
}

function isLikely(words: string): boolean {
  const names = namesOf('likely')
  const phrase = longestPhrase(words, names)
  if (phrase !== null) {
    const isQuestion = names.some((name) => countWords(name) > 2 && beginsWithPhrase(words, name))
    return isQuestion || countWords(words) <= countWords(phrase) + wordsAroundLikelyName
  }
  return isAround(words, [...wordsAroundActions, ...wordsAroundLikelyActions])
}

function isAround(words: string, around: readonly string[]): boolean {
  const each = words.split(' ')
  return (
    each.some((word) => word === 'actions' || word === 'action') &&
    each.every((word) => word === 'actions' || word === 'action' || around.includes(word))
  )
}

function anyPhrase(words: string, phrases: readonly string[]): boolean {
  return phrases.some((phrase) => hasPhrase(words, phrase))
}
