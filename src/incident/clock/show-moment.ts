import { dayOf, showInZone, showUtc, timeOfDay } from '../../time/instant.ts'

/** What time it is, and in which IANA zone people read times beside UTC. */
export interface Clock {
  readonly now: string
  readonly zone: string
}

/**
 * A moment as somebody reads it who looks at a clock: `14:32 UTC (15:32 Europe/Berlin)`, with the date where it is of another UTC
 * day than `now`.
 */
export function showMoment(at: string, { now, zone }: Clock): string {
  if (dayOf(at) !== dayOf(now)) return showDated(at, zone)
  return withLocal(`${timeOfDay(at, 'UTC')} UTC`, at, zone)
}

/** A moment for a text that may stand for days: `2026-11-20 14:32 UTC (15:32 Europe/Berlin)`. */
export function showDated(at: string, zone: string): string {
  return withLocal(showUtc(at), at, zone)
}

function withLocal(utc: string, at: string, zone: string): string {
  const local = showInZone(at, zone)
  return local === null ? utc : `${utc} (${local})`
}
