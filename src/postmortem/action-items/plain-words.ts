/** A text as words to compare: lower case, without marks and punctuation, one space between words; empty for nothing to read. */
export function plainWords(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim()
}

/** Whether words contain a phrase: whole words, or anywhere in scripts that are written without spaces. */
export function hasPhrase(words: string, phrase: string): boolean {
  return unspaced.test(phrase) ? words.includes(phrase) : ` ${words} `.includes(` ${phrase} `)
}

/** Whether words begin with a phrase, likewise. */
export function beginsWithPhrase(words: string, phrase: string): boolean {
  return unspaced.test(phrase) ? words.startsWith(phrase) : `${words} `.startsWith(`${phrase} `)
}

/** The longest of the phrases that words contain; null for none. */
export function longestPhrase(words: string, phrases: readonly string[]): string | null {
  let longest: string | null = null
  for (const phrase of phrases) {
    if (phrase.length > (longest?.length ?? 0) && hasPhrase(words, phrase)) longest = phrase
  }
  return longest
}

/** How many words there are; a character of an unspaced script counts as half a word. */
export function countWords(text: string): number {
  const characters = text.match(eachUnspaced)?.length ?? 0
  const others = plainWords(text.replace(eachUnspaced, ' '))
  return Math.ceil(characters / 2) + (others === '' ? 0 : others.split(' ').length)
}

const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u
const eachUnspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu
