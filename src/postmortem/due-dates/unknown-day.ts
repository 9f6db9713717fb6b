import { type Base, type Reading, refusedAsVague } from './reading.ts'

/** `today`, `tomorrow`, `EOD`: counted from a day of writing nobody knows. `after 2026-08-21`: the day something may begin. */
export function readUnknownDay(words: string, base: Base): Reading {
  if (/^(?:today|daypart|end today|end day|day)(?: (?:today|daypart))*$/.test(words)) {
    return refusedAsVague('the day of writing is unknown', base)
  }
  if (/^after\b(?!.* (?:–|to|by) )/.test(words))
    return refusedAsVague('it says when it begins, not when it is due', base)
  return null
}
