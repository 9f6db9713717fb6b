import type { Base, Reader, Reading } from './reading.ts'
import { isBefore, refused, refusedAsVague, showDay } from './reading.ts'

/** `2026-08-17 – 2026-08-21`, `Aug 17–21`, `Q4 2025 to Q1 2026`, `2-3 weeks`: the end of it, as `readOne` reads it. */
export function readRange(words: string, base: Base, readOne: Reader): Reading {
  const alternatives = words.split(' and ')
  if (alternatives.length > 1) return readAlternatives(alternatives, base, readOne)
  const [from, to, ...more] = words.replace(/^(?:after|between) /, '').split(separator)
  if (from === undefined || to === undefined || more.length > 0) return null
  const start = readOne(from, base)
  const end = readEnd(from, to, start, base, readOne)
  if (end?.kind !== 'day') return end
  if (start === null && !/^(?:[a-z]+ )?\d{1,2}(?:th)?(?: [a-z]+)?$/.test(from)) return null
  if (start?.kind !== 'day' || !isBefore(end.day, start.day)) return end
  return refused(
    `${showDay(end.day)} comes before ${showDay(start.day)}. Write the last day, such as ${start.day.toString()}`,
  )
}

const separator =
  / ?– ?| to | by |(?<=^(?:[a-z]+ )?\d{1,2}(?:th)?)-(?=\d{1,2}(?:th)?(?: [a-z]| \d{4}|$))/

/** An end that would come before the start is the next one after it. */
function readEnd(from: string, to: string, start: Reading, base: Base, readOne: Reader): Reading {
  const read = (counted: Base) => readOne(to, counted) ?? readOne(completed(from, to), counted)
  const end = read(base)
  if (start?.kind !== 'day' || isBefore(start.day, base.day)) return end
  const isBehind = end?.kind === 'day' && !isBefore(end.day, start.day)
  return isBehind ? end : read({ ...base, day: start.day })
}

/** The end of a range with what it shares with the start: `Aug 17` and `21 2026` is `Aug 21 2026`, `week 35` and `36` is `week 36`. */
function completed(from: string, to: string): string {
  const shared = /^([a-z]+) \d/.exec(from)?.[1]
  return shared === undefined ? to : `${shared} ${to}`
}

/** Several days: the same one twice is one, others are refused. `between A and B` is a range. */
function readAlternatives(parts: readonly string[], base: Base, readOne: Reader): Reading {
  const [first = '', second = ''] = parts
  if (/^(?:between .*|\d{1,2})$/.test(first) && parts.length === 2) {
    return readRange(`${first.replace(/^between /, '')} – ${second}`, base, readOne)
  }
  const readings = parts.map((part) => readOne(part, base))
  const days = new Set(
    readings.map((reading) => (reading?.kind === 'day' ? reading.day.toString() : '')),
  )
  if (readings.some((reading) => reading === null)) return null
  return days.size === 1
    ? (readings[0] ?? null)
    : refusedAsVague('more than one day is written', base)
}
