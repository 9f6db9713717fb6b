import { type Base, found, type Reading, refusedAsVague } from './reading.ts'

/** `this sprint`, `next sprint`, `in 2 sprints`: its last day; refused where no sprint calendar is known. */
export function readSprint(words: string, base: Base): Reading {
  if (!/\bsprint\b/.test(words)) return null
  const match =
    /^(?:end )?(?:(?<which>this|next) )?(?:(?<count>\d{1,2}) )?sprint(?: (?<after>this|next))?(?: end)?$/.exec(
      words,
    )
  const { which, count, after } = match?.groups ?? {}
  if (match === null) return refusedAsVague('which sprint that is, is unknown', base)
  if (base.sprint === null) {
    return refusedAsVague(
      'when sprints begin and end is unknown (setting action-items.sprint)',
      base,
    )
  }
  const { start, lengthDays } = base.sprint
  const ahead = count === undefined ? Number((which ?? after) === 'next') : Number(count)
  const now = Math.floor(start.until(base.day).days / lengthDays)
  return found(start.add({ days: lengthDays * (now + ahead + 1) - 1 }))
}
