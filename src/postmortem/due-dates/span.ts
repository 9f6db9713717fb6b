import type { Temporal } from '../../time/temporal.ts'
import { type Base, found, type Reading, refusedAsVague } from './reading.ts'

/** `in 2 weeks`, `30 days`, `+7d`, `T+30`, `3 business days`, `a fortnight`: counted from the incident; months clamp. */
export function readSpan(words: string, base: Base): Reading {
  if (/^some(?: [a-z]+)*(?: after)?$/.test(words))
    return refusedAsVague('how many is not said', base)
  const counted = words
    .replace(/^(?=fortnight$|half year$)/, '1 ')
    .replace(
      / (?:after|post) (?:incident|resolution|outage|event|recovery|now|today|mitigation)$/,
      '',
    )
  if (!new RegExp(`^${step}(?:,? (?:and )?${step})*$`).test(counted)) return null
  const steps = [...counted.matchAll(new RegExp(step, 'g'))]
  const end = steps.reduce<Temporal.PlainDate | null>(
    (day, [, count = '', unit = '']) =>
      day === null ? null : (units[unit]?.(day, Number(count)) ?? null),
    base.day,
  )
  if (end === null)
    return refusedAsVague('the day of writing is unknown, so hours cannot be counted', base)
  return end.year - base.day.year > longestYears
    ? refusedAsVague('it is too far ahead', base)
    : found(end)
}

/** Nobody plans further ahead. */
const longestYears = 10

const step = String.raw`(\d{1,4}) (day|bday|week|fortnight|month|quarter|half year|year|hour)`

const units: Readonly<
  Record<string, (day: Temporal.PlainDate, count: number) => Temporal.PlainDate | null>
> = {
  day: (day, days) => day.add({ days }),
  bday: addWorkingDays,
  week: (day, weeks) => day.add({ weeks }),
  fortnight: (day, count) => day.add({ weeks: 2 * count }),
  month: (day, months) => day.add({ months }),
  quarter: (day, count) => day.add({ months: 3 * count }),
  'half year': (day, count) => day.add({ months: 6 * count }),
  year: (day, years) => day.add({ years }),
  hour: (day, hours) => (hours % 24 === 0 ? day.add({ days: hours / 24 }) : null),
}

/** Skips Saturdays and Sundays; whole weeks first, so that large counts take no longer. */
function addWorkingDays(start: Temporal.PlainDate, count: number): Temporal.PlainDate {
  // From a weekend, counting begins as on its Friday.
  const from = start.subtract({ days: Math.max(0, start.dayOfWeek - 5) })
  const day = from.add({ weeks: Math.floor(count / 5), days: count % 5 })
  const overWeekend = day.dayOfWeek > 5 || day.dayOfWeek < from.dayOfWeek
  const end = overWeekend && count % 5 > 0 ? day.add({ days: 2 }) : day
  return count === 0 ? start : end
}
