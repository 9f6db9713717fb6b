import { Temporal } from '../../time/temporal.ts'

/** What a reader makes of words: a day, a refusal that says what to write instead, or null where they are not its kind. */
export type Reading = Found | Refused | null

export interface Found {
  readonly kind: 'day'
  readonly day: Temporal.PlainDate
}

export interface Refused {
  readonly kind: 'refused'
  readonly why: string
}

/** Reads one kind of due date from plain words, see `toPlainWords`. */
export type Reader = (words: string, base: Base) => Reading

/** What relative dates count from. */
export interface Base {
  readonly day: Temporal.PlainDate
  /** How `03/10/2021` is read; null where it is refused. */
  readonly order: 'dmy' | 'mdy' | null
  /** A day on which a sprint begins, and how long sprints are; null where that is not known. */
  readonly sprint: { readonly start: Temporal.PlainDate; readonly lengthDays: number } | null
}

export function found(day: Temporal.PlainDate): Found {
  return { kind: 'day', day }
}

export function refused(why: string): Refused {
  return { kind: 'refused', why }
}

/** A refusal of what is not one day; `what` says so. Shows how to write a day. */
export function refusedAsVague(what: string, base: Base): Refused {
  const example = base.day.add({ days: 14 })
  return refused(`${what}. Write the day, such as ${example.toString()}`)
}

/** A coming day, refused where it lies before the incident. */
export function coming(day: Temporal.PlainDate, base: Base): Found | Refused {
  if (!isBefore(day, base.day)) return found(day)
  return refusedAsVague(`${showDay(day)} lies before the incident`, base)
}

/** The day of a calendar; null where there is none, such as 30 February. */
export function calendarDay(year: number, month: number, day: number): Temporal.PlainDate | null {
  try {
    return Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' })
  } catch {
    // Temporal refuses days that do not exist; to us that is "none".
    return null
  }
}

export function isBefore(one: Temporal.PlainDate, other: Temporal.PlainDate): boolean {
  return Temporal.PlainDate.compare(one, other) < 0
}

/** A day as people read it: `21 August 2026`. */
export function showDay(day: Temporal.PlainDate): string {
  return `${day.day} ${nameOfMonth(day.month)} ${day.year}`
}

/** The English name of a month from 1 to 12. */
export function nameOfMonth(month: number): string {
  return namesOfMonths[month - 1] ?? ''
}

/** The English name of a day of the week, from Monday as 1. */
export function nameOfWeekday(weekday: number): string {
  return namesOfWeekdays[weekday - 1] ?? ''
}

const namesOfMonths = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

const namesOfWeekdays = [
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
  'Sunday',
]
