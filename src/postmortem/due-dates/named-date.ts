import { months, monthWord, numberOf } from './calendar-words.ts'
import { noSuchDay } from './iso-date.ts'
import {
  type Base,
  calendarDay,
  coming,
  found,
  isBefore,
  nameOfMonth,
  type Reading,
  refused,
  refusedAsVague,
  showDay,
} from './reading.ts'

/** `21 August 2026`, `Aug 21st`, `2026 Aug 21`, `the 15th`, `15th of next month`. Without a year it is the next one. */
export function readNamedDate(words: string, base: Base): Reading {
  const { month, day, year } =
    patterns.map((pattern) => pattern.exec(words)).find((match) => match !== null)?.groups ?? {}
  if (month === undefined || day === undefined) return readDayOfMonth(words, base)
  const number = numberOf(months, month)
  if (year === undefined) return comingDay(number, Number(day), base)
  const exact = calendarDay(Number(year), number, Number(day))
  return exact === null ? noSuchDay(Number(year), number, Number(day)) : found(exact)
}

const month = `(?<month>${monthWord})`
const day = String.raw`(?<day>\d{1,2})(?:th)?`
const year = String.raw`(?<year>\d{4})`

const patterns = [
  new RegExp(`^${day}[ -]?${month}(?:[ -]?${year})?$`),
  new RegExp(`^${month}[ -]?${day}(?:[ -]${year})?$`),
  new RegExp(`^${year}[ -]?${month}[ -]?${day}$`),
]

/** The next such day on or after the incident; refused where it was shortly before, which may be meant. */
export function comingDay(month: number, day: number, base: Base): Reading {
  const days = Array.from({ length: longestWait }, (_, ahead) =>
    calendarDay(base.day.year + ahead - 1, month, day),
  ).filter((one) => one !== null)
  const next = days.find((one) => !isBefore(one, base.day))
  if (next === undefined) return noSuchDay(base.day.year, month, day)
  const last = days.filter((one) => isBefore(one, base.day)).at(-1)
  const ago = last === undefined ? Number.POSITIVE_INFINITY : last.until(base.day).days
  if (last === undefined || ago > shortlyBefore) return found(next)
  const when = `${day} ${nameOfMonth(month)} lies shortly before the incident`
  return refused(`${when}. Add the year: write ${next.toString()} or ${last.toString()}`)
}

/** Days; a date so shortly before an incident is more likely a slip than a date of next year. */
export const shortlyBefore = 60

/** Years in which a 29 February must come, with the one before. */
const longestWait = 10

function readDayOfMonth(words: string, base: Base): Reading {
  const match =
    /^(?<day>\d{1,2})th$/.exec(words) ??
    /^(?<day>\d{1,2})(?:th)? (?<which>this|next) month$/.exec(words) ??
    /^(?<which>this|next) month (?<day>\d{1,2})(?:th)?$/.exec(words)
  if (match === null) return null
  const { day = '', which } = match.groups ?? {}
  const first = base.day.with({ day: 1 })
  if (which === undefined) return comingDayOfMonth(Number(day), base)
  const { year, month } = which === 'next' ? first.add({ months: 1 }) : first
  const exact = calendarDay(year, month, Number(day))
  return exact === null ? noSuchDay(year, month, Number(day)) : coming(exact, base)
}

function comingDayOfMonth(day: number, base: Base): Reading {
  const first = base.day.with({ day: 1 })
  const days = [0, 1, 2]
    .map((months) => first.add({ months }))
    .map((one) => calendarDay(one.year, one.month, day))
  const next = days.find((one) => one !== null && !isBefore(one, base.day))
  if (next === undefined || next === null) return noSuchDay(first.year, first.month, day)
  if (next.month === base.day.month) return found(next)
  return refusedAsVague(`${day} of which month? ${showDay(next)} is the next one`, base)
}
