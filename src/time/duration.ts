import { Temporal } from './temporal.ts'

/**
 * A duration as people write it, in whole minutes from 1 to a year; null when it is none. Read are `30m`, `90 min`, `1h30m`, `1h30`,
 * `2 hours and 5 minutes`, `1.5h`, `2d`, `1 week`, `an hour`, `half an hour`; a bare number is minutes.
 */
export function readDuration(text: string): number | null {
  const written = text.trim().toLowerCase()
  if (written === '' || written.length > longestText) return null
  const parts = pattern.exec(inDigits(written))?.groups
  if (parts === undefined) return null
  const minutes = Math.round(
    amount(parts['weeks']) * minutesOf.week +
      amount(parts['days']) * minutesOf.day +
      amount(parts['hours']) * minutesOf.hour +
      amount(parts['minutes'] ?? parts['bare']),
  )
  return minutes >= 1 && minutes <= longestMinutes ? minutes : null
}

/** A duration in two units at most, what is less left out: `45 minutes`, `1 hour 30 minutes`, `2 days 3 hours`. */
export function showMinutes(minutes: number): string {
  const whole = Math.max(0, Math.floor(minutes))
  const days = Math.floor(whole / minutesOf.day)
  const hours = Math.floor((whole % minutesOf.day) / minutesOf.hour)
  if (days > 0) return inUnits([days, 'day'], [hours, 'hour'])
  if (hours > 0) return inUnits([hours, 'hour'], [whole % minutesOf.hour, 'minute'])
  return counted(whole, 'minute')
}

/** How many seconds lie between two moments; negative when `to` comes first. */
export function secondsBetween(from: string, to: string): number {
  return Temporal.Instant.from(from).until(Temporal.Instant.from(to)).total('seconds')
}

/** Longest duration that is read, in minutes: a year. */
const longestMinutes = 365 * 24 * 60

/** Nobody writes longer ones. */
const longestText = 60

const minutesOf = { hour: 60, day: 24 * 60, week: 7 * 24 * 60 } as const

const number = String.raw`\d{1,7}(?:[.,]\d{1,3})?`
const between = String.raw`(?:\s|,\s|\sand\s)*`

/** Each unit once, the longest first. A number without a unit is minutes, alone or after hours. */
const pattern = new RegExp(
  [
    String.raw`^(?:(?<weeks>${number})\s*(?:weeks?|wks?|w))?${between}`,
    String.raw`(?:(?<days>${number})\s*(?:days?|d))?${between}`,
    String.raw`(?:(?<hours>${number})\s*(?:hours?|hrs?|hr|h)(?:${between}(?<bare>\d{1,2})$)?)?${between}`,
    String.raw`(?:(?<minutes>${number})\s*(?:minutes?|mins?|m))?$`,
  ].join(''),
)

/** Words for numbers that people write, and a bare number, as digits with a unit. */
function inDigits(written: string): string {
  if (/^\d+(?:[.,]\d+)?$/.test(written)) return `${written}m`
  return written.replace(/^half an? /, '0.5 ').replace(/^(?:an?|one) /, '1 ')
}

function amount(written: string | undefined): number {
  return written === undefined ? 0 : Number(written.replace(',', '.'))
}

type Counted = readonly [count: number, unit: string]

function inUnits(...units: readonly Counted[]): string {
  return units
    .filter(([count]) => count > 0)
    .map(([count, unit]) => counted(count, unit))
    .join(' ')
}

function counted(count: number, unit: string): string {
  return `${count} ${unit}${count === 1 ? '' : 's'}`
}
