import type { Temporal } from '../../time/temporal.ts'
import { noSuchDay } from './iso-date.ts'
import { comingDay } from './named-date.ts'
import {
  type Base,
  calendarDay,
  found,
  nameOfMonth,
  type Reading,
  refused,
  showDay,
} from './reading.ts'

/** `21/08/2026`, `08/21/2026`, `21.08.26`, `21.8.`, `8/21`: by the only possible reading; dots put the day first. */
export function readNumericDate(words: string, base: Base): Reading {
  const match = pattern.exec(words)
  if (match === null) return null
  const { one = '', sign = '', two = '', year } = match.groups ?? {}
  const written = {
    one: Number(one),
    two: Number(two),
    year: year === undefined ? null : fullYear(year),
  }
  const order = sign === '.' ? 'dmy' : base.order
  const possible = possibleReadings(written, base)
  const [only, another] = possible
  if (only === undefined) return noReading(written, base)
  const yearFirst = year?.length === 2 ? refuseYearFirst(written, only.reading, base) : null
  if (yearFirst !== null) return yearFirst
  if (another === undefined || only.month === another.month) return only.reading
  const preferred = possible.find((reading) => reading.order === order)
  return preferred?.reading ?? refuseBoth(only, another)
}

const pattern = /^(?<one>\d{1,2})(?<sign>[./-])(?<two>\d{1,2})(?:\k<sign>(?<year>\d{4}|\d\d)?)?$/

interface Written {
  readonly one: number
  readonly two: number
  readonly year: number | null
}

interface Possible {
  readonly order: 'dmy' | 'mdy'
  readonly day: number
  readonly month: number
  readonly reading: Reading
}

function possibleReadings({ one, two, year }: Written, base: Base): readonly Possible[] {
  const readings = [
    { order: 'dmy', day: one, month: two },
    { order: 'mdy', day: two, month: one },
  ] as const
  return readings.flatMap((reading) => {
    // Any leap year tells whether a month can have the day.
    if (calendarDay(year ?? 2000, reading.month, reading.day) === null) return []
    return [{ ...reading, reading: resolve(reading, year, base) }]
  })
}

function resolve(
  { day, month }: { readonly day: number; readonly month: number },
  year: number | null,
  base: Base,
): Reading {
  if (year === null) return comingDay(month, day, base)
  const exact = calendarDay(year, month, day)
  return exact === null ? noSuchDay(year, month, day) : found(exact)
}

function noReading({ one, two, year }: Written, base: Base): Reading {
  const [day, month] = two > 12 ? [two, one] : [one, two]
  return noSuchDay(year ?? base.day.year, month, day)
}

function refuseBoth(one: Possible, other: Possible): Reading {
  const [dayFirst, monthFirst] = one.order === 'dmy' ? [one, other] : [other, one]
  const days = [dayFirst, monthFirst].flatMap(({ reading }) =>
    reading?.kind === 'day' ? [reading.day] : [],
  )
  const question = `${dayFirst.day} ${nameOfMonth(dayFirst.month)} or ${nameOfMonth(monthFirst.month)} ${monthFirst.day}?`
  return refused(`${question} ${advice(days)}`)
}

function advice([day]: readonly Temporal.PlainDate[]): string {
  return day === undefined ? 'Write the year, the month and the day' : `Write ${day.toString()}`
}

/** `26/08/21` after an incident of 2026 is rather 21 August 2026 than a day long past, but nobody knows. */
function refuseYearFirst({ one, two, year }: Written, reading: Reading, base: Base): Reading {
  const day = calendarDay(2000 + one, two, (year ?? 0) % 100)
  if (day === null || reading?.kind !== 'day' || !isNear(day, base) || isNear(reading.day, base))
    return null
  return refused(`${showDay(day)} or ${showDay(reading.day)}? Write ${day.toString()}`)
}

function isNear({ year }: Temporal.PlainDate, base: Base): boolean {
  return year >= base.day.year && year <= base.day.year + 2
}

/** Two digits are a year of this century. */
function fullYear(written: string): number {
  return written.length === 2 ? 2000 + Number(written) : Number(written)
}
