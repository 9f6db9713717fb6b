import { months } from './calendar-words.ts'
import { eastAsianDigits, eastAsianWords } from './east-asian-words.ts'
import { longestFirst, type Rewriting, rewrite } from './rewriting.ts'
import { shortWeekday } from './short-weekday.ts'

/** A text with the dates and words of Japanese, Chinese and Korean in plain words; others stay. */
export function fromEastAsian(text: string): string {
  return rewrite(text, rewritings)
}

const rewritings: readonly Rewriting[] = [
  [
    /[一二两兩三四五六七八九十]+(?=\s?(?:个|個|周|週|星期|天|日|月|季|工作日|年|營|営|ヶ|か|カ))/g,
    (number) => String(fromChinese(number)),
  ],
  [/(?<=第)[一二三四](?=\D)/g, (digit) => String(fromChinese(digit))],
  [/(?<!\d)(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日号號일]?/g, ' $1-$2-$3 '],
  [
    /(?<!\d)(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월](?!曜)/g,
    (_all, year, month) => ` ${monthWordOf(month)} ${year} `,
  ],
  [
    /(?<!\d)(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日号號일]/g,
    (_all, month, day) => ` ${monthWordOf(month)} ${day} `,
  ],
  [/(?<!\d)(\d{1,2})\s?[月월](?!曜)/g, (_all, month) => ` ${monthWordOf(month)} `],
  [/(?<=\d{4}\s?[年년-]?\s?)([1-4])\s?(?:季度|四半期|분기)/g, ' quarter $1 '],
  [/(?<!\d)(\d{4})\s?[年년]/g, ' $1 '],
  [/(?<!\d)(\d{1,2})[日号號일](?![間间以内內後后之中])/g, ' $1th '],
  [/第\s?(\d+)/g, '$1th '],
  [
    /下(?:个)?(?:周|週|星期|礼拜)([一二三四五六日天])/g,
    (_all, day = '') => ` next week ${shortWeekday(day)} `,
  ],
  [
    /[本这這](?:个)?(?:周|週|星期|礼拜)([一二三四五六日天])/g,
    (_all, day = '') => ` this week ${shortWeekday(day)} `,
  ],
  [/(?:周|週|星期|礼拜)([一二三四五六日天])/g, (_all, day = '') => ` ${shortWeekday(day)} `],
  [
    new RegExp(longestFirst(Object.keys(eastAsianWords)).join('|'), 'g'),
    (word) => ` ${eastAsianWords[word] ?? ''} `,
  ],
]

function monthWordOf(number: string | undefined): string {
  return Object.keys(months)[Number(number) - 1] ?? `month ${number}`
}

/** A number up to 99, `二十一` or `十`. */
function fromChinese(number: string): number {
  const [tens = '', ones = ''] = number.includes('十') ? number.split('十') : ['', number]
  const ten = number.includes('十') ? 10 * (eastAsianDigits[tens] ?? 1) : 0
  return ten + (eastAsianDigits[ones] ?? 0)
}
