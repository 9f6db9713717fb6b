import { numberOf, weekdays, weekdayWord } from './calendar-words.ts'
import { readComingPeriod } from './coming-period.ts'
import { readIsoDate } from './iso-date.ts'
import { readMonth } from './month.ts'
import { readNamedDate } from './named-date.ts'
import { readNumericDate } from './numeric-date.ts'
import { readPartOfYear } from './part-of-year.ts'
import { periodOf } from './period.ts'
import { readRange } from './range.ts'
import {
  type Base,
  found,
  nameOfWeekday,
  type Reader,
  type Reading,
  refused,
  refusedAsVague,
  showDay,
} from './reading.ts'
import { readSpan } from './span.ts'
import { readSprint } from './sprint.ts'
import { readUnknownDay } from './unknown-day.ts'
import { readWeek } from './week.ts'
import { readWeekday } from './weekday.ts'

/** What plain words mean; null where they name no day in a way that is known. */
export function readPlainWords(words: string, base: Base): Reading {
  const written = withYears(withoutLeads(words), base)
  return (
    readOne(written, base) ?? readRange(written, base, readOne) ?? readAmongOthers(written, base)
  )
}

/** Readers of one day. */
const dayReaders: readonly Reader[] = [readIsoDate, readNumericDate, readNamedDate]

const otherReaders: readonly Reader[] = [
  readUnknownDay,
  readMonth,
  readPartOfYear,
  readWeek,
  readWeekday,
  readSprint,
  readComingPeriod,
  readSpan,
]

function readOne(words: string, base: Base): Reading {
  const bare = withoutLeads(words)
  const ofWeek = /^week of (?<day>.+)$/.exec(bare)?.groups?.['day']
  const before = /^before (.+)$/.exec(bare)?.[1] ?? /^(.+) before$/.exec(bare)?.[1]
  if (before !== undefined) return readBefore(before, base)
  if (ofWeek !== undefined) {
    const day = readOnDay(ofWeek, base)
    return day?.kind === 'day' ? found(periodOf('week', day.day).end) : day
  }
  return readOnDay(bare, base) ?? readBy(otherReaders, bare, base)
}

/** A day, with or without its day of the week: one that does not fit is refused, one that fits one of two readings chooses it. */
export function readOnDay(words: string, base: Base): Reading {
  const { weekday, rest } = takeWeekday(words)
  const reading = readBy(dayReaders, rest, base)
  if (weekday === 0 || reading === null) return reading
  const readings = reading.kind === 'day' ? [reading] : bothOrders(rest, base)
  const fitting = readings.find(({ day }) => day.dayOfWeek === weekday)
  if (fitting !== undefined || reading.kind === 'refused') return fitting ?? reading
  const is = `${showDay(reading.day)} is a ${nameOfWeekday(reading.day.dayOfWeek)}`
  return refused(
    `${is}, not a ${nameOfWeekday(weekday)}. Write the right day, such as ${reading.day.toString()}`,
  )
}

function bothOrders(words: string, base: Base) {
  return (['dmy', 'mdy'] as const)
    .map((order) => readBy(dayReaders, words, { ...base, order }))
    .filter((reading) => reading?.kind === 'day')
}

/** What is to be ready before a day or the end of something is due by it; before a period begins is another day than its end. */
function readBefore(words: string, base: Base): Reading {
  const day = /^(?:end|start|mid) |(?: end| mid)$/.test(words)
    ? readOne(words, base)
    : readOnDay(words, base)
  if (day !== null || readOne(words, base) === null) return day
  return refusedAsVague('"before" leaves the day open', base)
}

function takeWeekday(words: string): { readonly weekday: number; readonly rest: string } {
  const match =
    /^(?<first>[a-z]+) (?<after>.*\d.*)$/.exec(words) ??
    /^(?<before>.*\d.*) (?<last>[a-z]+)$/.exec(words)
  const { first, last, after, before } = match?.groups ?? {}
  const weekday = numberOf(weekdays, first ?? last ?? '')
  return weekday === 0 ? { weekday, rest: words } : { weekday, rest: after ?? before ?? words }
}

function readBy(readers: readonly Reader[], words: string, base: Base): Reading {
  for (const read of readers) {
    const reading = read(words, base)
    if (reading !== null) return reading
  }
  return null
}

/** `by` and the like, and what time of day is meant, change no day. */
function withoutLeads(words: string): string {
  const parts = words.replace(/(?:^| )daypart(?= .|$)/g, (all, at: number) =>
    at === 0 && all === words ? all : ' ',
  )
  return parts
    .trim()
    .replace(/^(?:(?:by|in|day(?= \d)|week of(?= week))(?: |$))+/, '')
    .replace(/(?: (?:by|in))+$/, '')
    .replace(/\s+/g, ' ')
    .trim()
}

/** `Q1 next year`, `15 January this year` with the year itself. */
function withYears(words: string, base: Base): string {
  return words.replace(
    /(?<=. )(?:in )?(this|next) year(?= |$)/,
    (all, which: string, at: number) => {
      const before = words.slice(0, at).trim()
      if (/^(?:end|mid|start|early|late|by|in)$/.test(before)) return all
      return String(base.day.year + (which === 'next' ? 1 : 0))
    },
  )
}

/** A whole date at the beginning or the end of a remark, where nothing says that it is when something begins. */
function readAmongOthers(words: string, base: Base): Reading {
  if (/\b(?:after|not|no|was|start|moved)\b/.test(words)) return null
  const dates = [...words.matchAll(/(?<![\d.-])\d{4}-\d{2}-\d{2}(?![\d-])/g)]
  const [only, another] = dates
  const isAtEdge =
    only !== undefined && (only.index === 0 || only.index + only[0].length === words.length)
  if (isAtEdge && another === undefined) return readIsoDate(only[0])
  const last = new RegExp(
    String.raw`(?:^|.* )by ((?:(?:${weekdayWord}|next|this|end|quarter|week|month|[a-z]{3}) ?)*[\d –-]*)$`,
  ).exec(words)?.[1]
  return last === undefined || last === '' ? null : readOne(last, base)
}
