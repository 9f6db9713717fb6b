/** The words of a title as they count when titles are compared: lower case, without punctuation; of Chinese and Japanese each sign. */
export function titleWords(title: string): readonly string[] {
  const start = title.slice(0, longestTitle).normalize('NFKC').toLowerCase()
  return start.match(word)?.slice(0, mostWords) ?? []
}

/** A title by its words; one without any as it is written. Equal for titles that differ in case, spaces and punctuation only. */
export function normalTitle(title: string): string {
  const words = titleWords(title)
  return words.length === 0 ? title.trim() : words.join(' ')
}

const word =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[\p{L}\p{M}\p{N}])+/gu

/** What is longer is no title; this bounds what comparing takes. */
const longestTitle = 2000
const mostWords = 60
