import { months, monthWord, numberOf } from './calendar-words.ts'
import { shortlyBefore } from './named-date.ts'
import { dayOfPart, takePart } from './part-of-period.ts'
import { periodOf } from './period.ts'
import { type Base, calendarDay, isBefore, nameOfMonth, type Reading, refused } from './reading.ts'

/** `March 2027`, `2026-08`, `end of September`, `mid-September`, `EOM August`: the last day of the month, its 15th, its first. */
export function readMonth(words: string, base: Base): Reading {
  const { part, rest } = takePart(words.replace(/^(end|start|mid) month (?=[a-z])/, '$1 '))
  const match = patterns.map((pattern) => pattern.exec(rest)).find((one) => one !== null)
  if (match === undefined) return null
  const { name, number, year } = match.groups ?? {}
  const month = name === undefined ? Number(number) : numberOf(months, name)
  if (year === undefined)
    return dayInComingMonth(month, base, (day) => dayOfPart(part, periodOf('month', day), base))
  const first = calendarDay(Number(year), month, 1)
  if (first === null)
    return refused(`there is no month ${month}. Write the year, the month and the day`)
  return dayOfPart(part, periodOf('month', first), base)
}

const patterns = [
  new RegExp(String.raw`^(?<name>${monthWord})(?:[ -]?(?<year>\d{4}))?$`),
  new RegExp(String.raw`^(?<year>(?:19|20|21)\d\d)[ -]?(?<name>${monthWord})$`),
  /^(?<year>(?:19|20|21)\d\d)[-/.](?<number>\d{1,2})$/,
  /^(?<number>\d{1,2})[-/.](?<year>(?:19|20|21)\d\d)$/,
]

/** A day in the next such month that is not over; refused where the day or the whole month was over shortly before. */
function dayInComingMonth(month: number, base: Base, read: (day: Day) => Reading): Reading {
  const candidates = [-1, 0, 1].map((ahead) =>
    read(base.day.with({ day: 1, month }).add({ years: ahead })),
  )
  const [refusal] = candidates.filter((reading) => reading?.kind !== 'day')
  if (refusal !== undefined) return refusal
  const days = candidates.flatMap((reading) => (reading?.kind === 'day' ? [reading] : []))
  const next = days.find(({ day }) => !isBefore(day, base.day)) ?? null
  const last = days.filter(({ day }) => isBefore(day, base.day)).at(-1)
  if (last === undefined || next === null || last.day.until(base.day).days > shortlyBefore)
    return next
  const why = `${nameOfMonth(month)} may be that of ${last.day.year} or ${next.day.year}`
  return refused(`${why}. Add the year: write ${next.day.toString()}`)
}

type Day = Base['day']
