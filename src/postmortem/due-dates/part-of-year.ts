import { dayOfPart, type Part, takePart } from './part-of-period.ts'
import { type PeriodName, periodOf } from './period.ts'
import { type Base, calendarDay, isBefore, type Reading, refusedAsVague } from './reading.ts'

/** `Q3 2026`, `2026 H2`, `end of Q1`, `2026`: the last day of it; without a year the next one that is not over. */
export function readPartOfYear(words: string, base: Base): Reading {
  if (/\bfiscal\b/.test(words))
    return refusedAsVague('when the fiscal year begins is unknown', base)
  const { part, rest } = takePart(
    words.replace(/^(end|mid|start) (?:quarter (?=quarter)|half (?=half)|year (?=\d{4}))/, '$1 '),
  )
  const year = /^(?:year )?((?:19|20|21)\d\d)$/.exec(rest)?.[1]
  if (year !== undefined) return inYear({ name: 'year', number: 1, part }, Number(year), base)
  const match = patterns.map((pattern) => pattern.exec(rest)).find((one) => one !== null)
  if (match === undefined) return null
  const { name, number } = match.groups ?? {}
  const section: Section = {
    name: name === 'half' ? 'half' : 'quarter',
    number: Number(number),
    part,
  }
  const written = match.groups?.['year']
  if (written !== undefined) return inYear(section, Number(written), base)
  const now = inYear(section, base.day.year, base)
  return now?.kind === 'day' && isBefore(now.day, base.day)
    ? inYear(section, base.day.year + 1, base)
    : now
}

const patterns = [
  /^(?<name>quarter) ?(?<number>[1-4])(?: (?<year>\d{4}))?$/,
  /^(?<name>half) ?(?<number>[12])(?: (?<year>\d{4}))?$/,
  /^(?<year>\d{4}) (?<name>quarter) ?(?<number>[1-4])$/,
  /^(?<year>\d{4}) (?<name>half) ?(?<number>[12])$/,
]

interface Section {
  readonly name: PeriodName
  readonly number: number
  readonly part: Part
}

function inYear({ name, number, part }: Section, year: number, base: Base): Reading {
  const months = name === 'quarter' ? 3 : 6
  const first = calendarDay(year, 1 + months * (number - 1), 1)
  return first === null ? null : dayOfPart(part, periodOf(name, first), base)
}
