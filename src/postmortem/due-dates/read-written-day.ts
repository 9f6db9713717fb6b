import { Temporal } from '../../time/temporal.ts'
import { cleanText, foldText } from './clean-text.ts'
import { takeClockTime } from './clock-time.ts'
import { toPlainWords } from './plain-words.ts'
import { readRange } from './range.ts'
import { readOnDay } from './read-plain-words.ts'

/** The day of a whole date in any spelling, `Jun 28, 2024`, of a range its last; null for anything else, and where two days are possible. */
export function readWrittenDay(written: string): string | null {
  const text = foldText(cleanText(written.slice(0, longestText)))
  if (!/\d{4}|\d[./]\d{1,2}[./]\d/.test(text)) return null
  const { rest, inUtc } = takeClockTime(text)
  const words = toPlainWords(rest)
  const [one, other] = unrelatedDays.map((day) => {
    const base = { day: Temporal.PlainDate.from(day), order: null, sprint: null }
    return readOnDay(words, base) ?? readRange(words, base, readOnDay)
  })
  if (one?.kind !== 'day' || other?.kind !== 'day' || !one.day.equals(other.day)) return null
  return inUtc(one.day).toString()
}

/** Nobody writes longer ones. */
const longestText = 200

/** A whole date is the same whatever it might count from. */
const unrelatedDays = ['2001-02-06', '2014-11-20'] as const
