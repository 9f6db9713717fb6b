import type { ChangedLines } from '../change.ts'
import type { LineWords, WordCounts } from './candidate.ts'
import { stem } from './stem.ts'
import { stopWords } from './stop-words.ts'

/** Longer runs are data (hashes, encoded blobs), not names. */
const longestName = 60

/** A word as the ranking compares it, and as it was written. */
export interface Word {
  /** A stem in lower case; a whole compound name (`retryPayment`, `retry_payment`) has `=` in front: `=retrypayment`. */
  readonly word: string
  readonly written: string
}

/**
 * The words of a text in order, made for names in code: a compound name gives itself and its parts.
 * Stop words, single characters and numbers of five digits or more are left out.
 */
export function readWords(text: string): readonly Word[] {
  return wordReader()(text)
}

/** Reads words of many texts as `readWords` does of one; what a name gives is found once, which is several times as fast. */
export function wordReader(): (text: string) => readonly Word[] {
  const known = new Map<string, readonly Word[]>()
  return (text) => {
    const found: Word[] = []
    for (const [name] of text.matchAll(/[\p{L}\p{N}_]+/gu)) {
      if (name.length < 2 || name.length > longestName) continue
      const words = known.get(name) ?? wordsOfName(name)
      known.set(name, words)
      for (const word of words) found.push(word)
    }
    return found
  }
}

function wordsOfName(name: string): readonly Word[] {
  const found: Word[] = []
  const parts = partsOf(name)
  const whole = name.replaceAll('_', '').toLowerCase()
  if (parts.length > 1 && whole.length > 3) found.push({ word: `=${whole}`, written: name })
  for (const part of parts) {
    const lower = part.toLowerCase()
    if (lower.length < 2 || stopWords.has(lower) || /^\d{5,}$/.test(lower)) continue
    found.push({ word: stem(lower), written: part })
  }
  return found
}

/** How often each word of a text occurs. */
export function countWords(text: string): WordCounts {
  return countAll([text], readWords)
}

/** Words of changed lines, counted by where they stand. */
export function countLineWords(lines: ChangedLines): LineWords {
  const read = wordReader()
  return {
    added: countAll(lines.added, read),
    deleted: countAll(lines.deleted, read),
    headings: countAll(lines.headings, read),
  }
}

function countAll(texts: readonly string[], read: (text: string) => readonly Word[]): WordCounts {
  const counts = new Map<string, number>()
  for (const text of texts) {
    for (const { word } of read(text)) counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  return counts
}

/** `getHTTPServer2_name` -> get, HTTP, Server2, name; three or more digits behind letters are a part of their own. */
function partsOf(name: string): readonly string[] {
  // Most names are one word, and need no search for where the next begins.
  if (/^[A-Z]?[a-z]+$/.test(name)) return [name]
  return name
    .replace(/([\p{Ll}\p{N}])(\p{Lu})/gu, '$1_$2')
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1_$2')
    .replace(/(\p{L})(\d{3,})/gu, '$1_$2')
    .split('_')
    .filter((part) => part !== '')
}
