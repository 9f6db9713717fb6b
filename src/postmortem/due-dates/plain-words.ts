import { months, monthWord, weekdays, weekdayWord } from './calendar-words.ts'
import { fromEastAsian } from './east-asian.ts'
import { longestFirst, type Rewriting, rewrite } from './rewriting.ts'
import { shortWeekday } from './short-weekday.ts'
import { vocabulary } from './vocabulary.ts'

/**
 * A folded text in the plain words that readers know, whatever its language: `fin du mois` is `end month`, `3. Quartal` is
 * `quarter 3`, `2026年8月21日` is `2026-08-21`, and `–` stands between the ends of a range. Words nobody knows stay.
 */
export function toPlainWords(folded: string): string {
  const western = fromEastAsian(rewrite(withoutRemarks(folded), rangeSigns))
  const translated = rewrite(western, besideNumbers)
    .replace(spelling, (word) => ` ${plainWords.get(word) ?? ''} `)
    .replace(/\s+/g, ' ')
  return rewrite(rewrite(translated, partsOfYears), punctuation).trim()
}

/** Brackets keep a day of the week; all else in them is a remark. */
function withoutRemarks(text: string): string {
  return text.replace(/\(([^()]*)\)/g, (_all, inside: string) => {
    const word = inside.trim().replace(/\.$/, '')
    const plain = shortWeekday(word) ?? plainWords.get(word) ?? ''
    return Object.hasOwn(weekdays, plain) ? ` ${plain} ` : ' '
  })
}

const rangeSigns: readonly Rewriting[] = [
  [/^[~≈∼〜]+\s*/, ''],
  [/\s[-–—―]+\s|[–—―]|->|=>|[→⇒➜〜~∼]|\.{2,3}/g, ' – '],
  [/(?<=^|[^\d.])(\d{1,2}\.)-(?=\d{1,2}\.)/g, '$1 – '],
  [/(\d{4}-\d{2}-\d{2})\s?\/\s?(?=\d{4}-\d{2}-\d{2})/g, '$1 – '],
]

/** Letters that are words beside a number only, and ordinals: `1st`, `21.` before a word, `1er`, `3º` are all `th`. */
const besideNumbers: readonly Rewriting[] = [
  [/(?<![a-z\d])(?:t|d|j|b|incident|resolution)\s?(?=\+\s?\d)/g, ' '],
  [/^(\s*\+\s?\d+)\s*$/, '$1 day'],
  [/^-(?=\d)/, 'minus '],
  [/(\d{4})(?=[qhw]\d)/g, '$1 '],
  [/(?<![a-z])eo([wmqhy])(?=\d)/g, 'eo$1 '],
  [/(?<![a-z\d])(?:q|t|qtr)\s?([1-4])(?![\d.:])/g, ' quarter $1 '],
  [/(?<![a-z\d])([1-4])q\s?(?=\d{2,4}|$|')/g, ' quarter $1 '],
  [/(?<![a-z\d])[hs]([12])(?!\d)/g, ' half $1 '],
  [/(?<![a-z\d])([12])h\s?(?=(?:\d{2})?\d{2}(?!\d)|')/g, ' half $1 '],
  [/(?<![a-z])w\s?-?(\d{1,2})(?!\d)/g, ' week $1 '],
  [/(?<=\d)\s?d(?![a-z])/g, ' day '],
  [/(?<=\d)\s?w(?![a-z])/g, ' week '],
  [/(?<=\d)\s?mo(?![a-z])/g, ' month '],
  [/(?<=\d)\s?y(?![a-z])/g, ' year '],
  [/(?<=\d)\s?h(?![a-z])/g, ' hour '],
  [
    /(?<![a-z])([a-z]{2,3})\.?,?\s?(?=\d)/g,
    (all, word = '') => (shortWeekday(word) === null ? all : `${shortWeekday(word)} `),
  ],
  [/(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|ere|eme|ste|de|e|o|a)(?![a-z\d])/g, '$1th'],
  [/(?<![\d.])(\d{1,2})\.\s?(?=[a-z–])/g, '$1th '],
  // "due" is Italian for two.
  [/(?<![a-z])due (?=settiman|giorn|mes|ann)/g, '2 '],
]

const plainWords: ReadonlyMap<string, string> = new Map([
  ...vocabulary.flatMap(([word, lines]) => lines.flatMap((line) => pairs(word, line.split('|')))),
  ...[months, weekdays].flatMap((names) =>
    Object.entries(names).flatMap(([word, spellings]) => pairs(word, spellings.split(' '))),
  ),
])

const spelling = new RegExp(
  `(?<![a-z])(?:${longestFirst([...plainWords.keys()]).join('|')})(?:(?<=')|(?![a-z]))`,
  'g',
)

function pairs(word: string, spellings: readonly string[]): readonly (readonly [string, string])[] {
  return spellings.map((spelling) => [spelling, word] as const)
}

/** An article counts one unit; numbers of quarters, halves and weeks stand behind; years of two digits are written out. */
const partsOfYears: readonly Rewriting[] = [
  [
    /(?<![a-z])(?:an?|um|un)(?= (?:day|bday|week|fortnight|month|quarter|half|year|sprint|hour)\b)/g,
    '1',
  ],
  [new RegExp(`(?<![a-z])half (?=(?:${monthWord})(?![a-z]))`, 'g'), 'mid '],
  [/(\d{1,2})th (quarter|half|week)/g, '$2 $1'],
  [/((?:quarter|half) \d|week \d{1,2}(?= ?[/'])) ?[/-]? ?'?(\d\d)(?=$| )/g, '$1 20$2'],
  [/((?:quarter|half) \d|week \d{1,2}) ?- ?(?=\d{4})/g, '$1 '],
  [/(?<!\d)'(\d\d)(?!\d)/g, '20$1'],
]

const named = `(?:${monthWord}|${weekdayWord})`

/** A stroke between two names is a range; what is left of punctuation tells nothing. */
const punctuation: readonly Rewriting[] = [
  [/(\d) -(?=\d)/g, '$1-'],
  [/(?<= |^)[ao](?= |$)/g, ' '],
  [
    new RegExp(
      String.raw`(?<=\b${named}|quarter \d|half \d|week \d{1,2}) ?[/-] ?(?=${named}\b|quarter|half|week)`,
      'g',
    ),
    ' – ',
  ],
  [/[,;!?@|]|:(?!\d)|\.(?!\d)|(?<!\d)\./g, ' '],
  [/(?<!\d)[-/]|[-/](?!\d)/g, ' '],
  [/\+ ?(?=\d)/g, ' '],
  [/\p{Extended_Pictographic}/gu, ' '],
  [/\s+/g, ' '],
]
