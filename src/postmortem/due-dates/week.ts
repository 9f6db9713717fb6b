import type { Temporal } from '../../time/temporal.ts'
import { shortlyBefore } from './named-date.ts'
import { periodOf } from './period.ts'
import { type Base, calendarDay, found, isBefore, type Reading, refused } from './reading.ts'

/** `KW 35`, `W35`, `2026-W35`, `week 35 of 2026`, `2026-W35-2`: Friday of that ISO week, or the day of it that is named. */
export function readWeek(words: string, base: Base): Reading {
  const match = patterns.map((pattern) => pattern.exec(words)).find((one) => one !== null)
  if (match === undefined) return null
  const { number = '', year, day } = match.groups ?? {}
  const weekday = day === undefined ? friday : Number(day)
  if (year !== undefined) return weekOf(Number(year), Number(number), weekday)
  const last = weekOf(base.day.year - 1, Number(number), weekday)
  const now = weekOf(base.day.year, Number(number), weekday)
  if (now.kind === 'refused') return now
  if (isBefore(now.day, base.day))
    return afterPast(now.day, weekOf(base.day.year + 1, Number(number), weekday), base)
  return last.kind === 'day' ? afterPast(last.day, now, base) : now
}

const patterns = [
  /^(?:end )?week ?(?<number>\d{1,2})(?:th)?(?:[ /-]+(?<year>\d{4}))?$/,
  /^(?<year>\d{4})[ -]*week ?(?<number>\d{1,2})(?:[ -](?<day>[1-7]))?$/,
]

const friday = 5

type Week = Exclude<Reading, null>

function weekOf(year: number, number: number, weekday: number): Week {
  // 4 January lies in the first ISO week of every year.
  const anchor = calendarDay(year, 1, 4)
  const monday = anchor === null ? null : periodOf('week', anchor).first.add({ weeks: number - 1 })
  const thursday = monday?.add({ days: 3 })
  if (monday === null || number < 1 || thursday?.year !== year) {
    return refused(`${year} has no week ${number}. Write the day`)
  }
  return found(monday.add({ days: weekday - 1 }))
}

/** A week that was over shortly before the incident may be meant, so the next one of its number is not taken. */
function afterPast(past: Temporal.PlainDate, next: Week, base: Base): Week {
  if (past.until(base.day).days > shortlyBefore || next.kind === 'refused') return next
  const why = `that week lies shortly before the incident`
  return refused(`${why}. Add the year, or write ${next.day.toString()}`)
}
