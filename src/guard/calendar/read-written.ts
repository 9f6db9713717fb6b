import { readDay } from '../../time/calendar-day.ts'
import { dayNumber, dayNumbered } from '../../time/minutes.ts'
import type { DayChoice } from '../settings.ts'

/** A time of day, `09:00` or `9:00`, in minutes from midnight; `24:00` is the end of the day. Null for none. */
export function readTimeOfDay(text: string): number | null {
  const [, hours = '', minutes = ''] = /^(\d{1,2}):([0-5]\d)$/.exec(text.trim()) ?? []
  if (hours === '') return null
  const all = Number(hours) * 60 + Number(minutes)
  return all <= 24 * 60 ? all : null
}

/** When a freeze begins that is from this day or time on, `2026-12-18T00:00`; null for none. */
export function readBeginning(text: string): string | null {
  const day = readDay(text.trim())
  return day === null ? readDayTime(text) : `${day}T00:00`
}

/** When a freeze ends that is to the end of this day, or to this time, `2026-12-19T00:00`; null for none. */
export function readEnd(text: string): string | null {
  const day = readDay(text.trim())
  if (day === null) return readDayTime(text)
  // The last day that is written with four digits has none behind it.
  return day === '9999-12-31' ? `${day}T23:59` : `${dayNumbered(dayNumber(day) + 1)}T00:00`
}

function readDayTime(text: string): string | null {
  const [, written = '', time = ''] = /^(\S{10})[T ](\d\d:\d\d)$/.exec(text.trim()) ?? []
  const day = readDay(written)
  return day === null || time === '24:00' || readTimeOfDay(time) === null ? null : `${day}T${time}`
}

/**
 * A day of the settings: `2026-12-24`, `12-24` for every year, both with a name behind it or without, or the name of a holiday. Null
 * where it begins with a day that there is not.
 */
export function readDayChoice(text: string): DayChoice | null {
  const [, date = '', name = ''] = /^((?:\d{4}-)?\d\d-\d\d)(?:\s+(.+))?$/.exec(text.trim()) ?? []
  if (date === '')
    return /^\d/.test(text.trim()) && /^[\d\s./:-]+$/.test(text)
      ? null
      : { by: 'name', name: text.trim() }
  // 29 February is a day of some years.
  const isDay = readDay(date.length > 5 ? date : `2028-${date}`) !== null
  return isDay ? { by: 'date', date, name: name === '' ? null : name } : null
}
