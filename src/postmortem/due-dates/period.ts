import type { Temporal } from '../../time/temporal.ts'
import type { Base } from './reading.ts'

/** A stretch of the calendar and the day that is meant by its end: Friday in a week, the last day else. */
export interface Period {
  readonly first: Temporal.PlainDate
  readonly end: Temporal.PlainDate
  /** What is meant by its middle; null where nobody agrees. */
  readonly middle: Temporal.PlainDate | null
}

export type PeriodName = keyof typeof periods

/** The period of a kind that holds a day. */
export function periodOf(name: PeriodName, day: Temporal.PlainDate): Period {
  return periods[name].around(day)
}

/** The period of a kind so many after the one that holds the incident. */
export function periodAhead(name: PeriodName, count: number, base: Base): Period {
  const { length } = periods[name]
  const { first } = periodOf(name, base.day)
  return periodOf(
    name,
    first.add(Object.fromEntries(Object.entries(length).map(([unit, one]) => [unit, one * count]))),
  )
}

export function isPeriodName(word: string | undefined): word is PeriodName {
  return word !== undefined && Object.hasOwn(periods, word)
}

const periods = {
  week: {
    length: { days: 7 },
    around: (day: Temporal.PlainDate): Period => {
      const first = day.subtract({ days: day.dayOfWeek - 1 })
      return { first, end: first.add({ days: 4 }), middle: null }
    },
  },
  month: {
    length: { months: 1 },
    around: (day: Temporal.PlainDate): Period => ({
      ...months(day, 1),
      middle: day.with({ day: 15 }),
    }),
  },
  quarter: { length: { months: 3 }, around: (day: Temporal.PlainDate): Period => months(day, 3) },
  half: { length: { months: 6 }, around: (day: Temporal.PlainDate): Period => months(day, 6) },
  year: { length: { years: 1 }, around: (day: Temporal.PlainDate): Period => months(day, 12) },
} as const

function months(day: Temporal.PlainDate, length: number): Period {
  const first = day.with({ day: 1, month: day.month - ((day.month - 1) % length) })
  return { first, end: first.add({ months: length }).subtract({ days: 1 }), middle: null }
}
