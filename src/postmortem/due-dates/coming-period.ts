import { dayOfPart, takePart } from './part-of-period.ts'
import { isPeriodName, type PeriodName, periodAhead } from './period.ts'
import { type Base, coming, type Reading, refusedAsVague } from './reading.ts'

/** `EOW`, `this month`, `end of next week`, `next quarter`, `end of the year`: the last day of it, in a week Friday. */
export function readComingPeriod(words: string, base: Base): Reading {
  if (/^(?:this |next |end |early |late |start )*weekend(?: this| next)?$/.test(words)) {
    return refusedAsVague('a weekend is two days', base)
  }
  const { part, rest } = takePart(words)
  const named = patterns.map((pattern) => pattern.exec(rest)).find((one) => one !== null)?.groups
  const name = named?.['name']
  if (!isPeriodName(name)) return null
  const end = dayOfPart(part, periodAhead(name, ahead(name, named?.['which'], base), base), base)
  return end?.kind === 'day' ? coming(end.day, base) : end
}

const patterns = [
  /^(?:(?<which>this|next) )?(?<name>[a-z]+)$/,
  /^(?<name>[a-z]+) (?<which>this|next)$/,
  /^(?<name>[a-z]+) (?<which>after) next$/,
]

/** On a weekend the working week to come is meant. */
function ahead(name: PeriodName, which: string | undefined, base: Base): number {
  if (which === 'after') return 2
  if (which === 'next') return 1
  return name === 'week' && base.day.dayOfWeek > friday ? 1 : 0
}

const friday = 5
