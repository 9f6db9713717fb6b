import { countWords, plainWords } from '../plain-words.ts'
import { isNothing } from '../words/is-placeholder.ts'
import { exampleHandles } from '../words/placeholders.ts'

/**
 * Who is named in a text that stands where an owner belongs, as written and in this order: `@a and @b`, `luk,ale`, `Backend / SRE`.
 * Placeholders are none, nor is a note in place of a name.
 */
export function ownerNames(text: string): readonly string[] {
  if (isNothing(text)) return []
  const handles = handlesOf(text)
  const plain = text
    .slice(0, longestText)
    .replace(/[\0 \t\r\n]+/g, ' ')
    .replace(/[*_`]+(?=\S)|(?<=\S)[*_`]+/g, '')
  // Behind a handle in parentheses stands whom it belongs to: `Alice (@alice)`.
  if (handles.length > 0 && /[(（]\s*@/.test(plain)) return handles
  const withoutNotes = plain
    .replace(/\((\/[^()]*?)(?: \p{Ll}+)?\)/gu, ' $1')
    .replace(/[(（[][^()（）[\]]*[)）\]]/g, ' ')
    .replace(/\s[-–—]\s+\p{Ll}.*$/u, '')
  const names = withoutNotes.split(between).flatMap(nameOf)
  return names.filter((name, index) => names.indexOf(name) === index)
}

/** The `@handles` of a text that stand for somebody. */
export function handlesOf(text: string): readonly string[] {
  return (text.match(handle) ?? []).filter(
    (one) => !exampleHandles.includes(one.slice(1).toLowerCase()),
  )
}

const handle = /(?<![\w@/.])@[A-Za-z0-9](?:[\w.-]*\w)?(?:\/[\w.-]*\w)?/g

/** A comma and a slash part names also without a space, but not the team of `@acme/payments`; a word must stand by itself. */
const between =
  /\s*[,;，；、\u2028\n+]\s*|\s*&\s*|\s*(?<!\bCI)(?!(?<=@[\w.-]{1,40})\/[\w-])\/\s*|\s+(?:and|und|et|y|e|og|en|и|i|och)\s+|\s*(?:と|和|및)\s*(?=[\p{Lu}@])/u

/** More than that names nobody. */
const longestText = 400

/** Longer texts are notes. */
const mostWords = 5
const mostCharacters = 60

function nameOf(part: string): readonly string[] {
  const name = part.trim().replace(/^[\s:：.\-–—]+|[\s:：.\-–—]+$/g, '')
  const isName =
    /[\p{L}\p{N}]/u.test(name) &&
    name.length <= mostCharacters &&
    countWords(name) <= mostWords &&
    !isNothing(name) &&
    !exampleHandles.includes(name.replace(/^@/, '').toLowerCase()) &&
    !isNote(name)
  return isName ? [name] : []
}

/** `Added along with the PR fix`, `to be discussed`, `see below`. */
function isNote(name: string): boolean {
  const words = plainWords(name).split(' ')
  return (
    /^(?:see|to|in|with|after|before|added|already|will|was|is|done|fixed)$/.test(words[0] ?? '') &&
    words.length > 1
  )
}
