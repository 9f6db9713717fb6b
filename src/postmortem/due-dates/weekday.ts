import type { Temporal } from '../../time/temporal.ts'
import { monthWord, numberOf, weekdays, weekdayWord } from './calendar-words.ts'
import { readMonth } from './month.ts'
import { periodAhead, periodOf } from './period.ts'
import {
  type Base,
  coming,
  found,
  nameOfMonth,
  type Reading,
  refused,
  refusedAsVague,
} from './reading.ts'

/** `Friday`: the first after the incident; `Friday next week`, `last Friday of August`, `first Monday of September 2026`. */
export function readWeekday(words: string, base: Base): Reading {
  const alone = patterns.alone.exec(words)?.groups?.['weekday']
  if (alone !== undefined) return found(firstAfter(base.day, numberOf(weekdays, alone)))
  const next = patterns.next.exec(words)?.groups
  if (next !== undefined)
    return refuseNext(numberOf(weekdays, next['weekday'] ?? next['other'] ?? ''), base)
  const inWeek = (patterns.inWeek.exec(words) ?? patterns.weekFirst.exec(words))?.groups
  if (inWeek !== undefined) {
    const { first } = periodAhead('week', inWeek['which'] === 'next' ? 1 : 0, base)
    return coming(first.add({ days: numberOf(weekdays, inWeek['weekday'] ?? '') - 1 }), base)
  }
  return readWeekdayOfMonth(words, base)
}

const weekday = `(?<weekday>${weekdayWord})`

const patterns = {
  alone: new RegExp(`^(?:(?:this|coming) )?${weekday}(?: this)?$`),
  next: new RegExp(`^(?:next ${weekday}|(?<other>${weekdayWord}) next)$`),
  inWeek: new RegExp(`^${weekday} (?:in )?(?<which>this|next) week$`),
  weekFirst: new RegExp(`^(?<which>this|next) week (?:in )?${weekday}$`),
  ofMonth: new RegExp(
    String.raw`^(?<which>last|[1-4]th) ${weekday} (?:in )?(?<month>(?:${monthWord})(?: \d{4})?|this month|month)$`,
  ),
}

function firstAfter(day: Temporal.PlainDate, weekday: number): Temporal.PlainDate {
  return day.add({ days: ((weekday - day.dayOfWeek + 6) % 7) + 1 })
}

function refuseNext(weekday: number, base: Base): Reading {
  const first = firstAfter(base.day, weekday)
  const second = first.add({ weeks: 1 })
  const one =
    first.month === second.month ? `${first.day}` : `${first.day} ${nameOfMonth(first.month)}`
  return refused(`${one} or ${second.day} ${nameOfMonth(second.month)}? Write ${first.toString()}`)
}

function readWeekdayOfMonth(words: string, base: Base): Reading {
  const { which = '', weekday = '', month = '' } = patterns.ofMonth.exec(words)?.groups ?? {}
  if (which === '') return null
  const end = /month$/.test(month) ? found(periodOf('month', base.day).end) : readMonth(month, base)
  if (end?.kind !== 'day') return end
  const number = numberOf(weekdays, weekday)
  const fromFirst = firstAfter(end.day.with({ day: 1 }).subtract({ days: 1 }), number)
  const day =
    which === 'last'
      ? end.day.subtract({ days: (end.day.dayOfWeek - number + 7) % 7 })
      : fromFirst.add({ weeks: Number(which[0]) - 1 })
  if (/\d{4}$/.test(month)) return found(day)
  return day.month === end.day.month
    ? coming(day, base)
    : refusedAsVague('there is no such day', base)
}
