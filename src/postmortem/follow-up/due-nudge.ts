import type { DueMoment, Moment } from './due-moments.ts'

/** A reminder of a due date to post now. */
export interface DueNudge {
  readonly moment: Moment
  /** The key it is remembered by. */
  readonly key: string
  /** Every key that counts as said once it is posted, its own among them. */
  readonly covers: readonly string[]
}

/** What decides whether somebody is reminded. Times are RFC 3339 in UTC. */
export interface NudgeQuestion {
  readonly now: string
  readonly snoozedUntil: string | null
  /** Whether a reminder with this key was posted, or covered by one that was. */
  readonly said: (key: string) => boolean
}

/**
 * The reminder to post now: the latest of the moments that have passed, which covers those before it; null where it was said, and
 * while snoozed.
 */
export function dueNudge(
  moments: readonly DueMoment[],
  { now, snoozedUntil, said }: NudgeQuestion,
): DueNudge | null {
  if (snoozedUntil !== null && now < snoozedUntil) return null
  const passed = moments.filter(({ at }) => at <= now)
  const latest = passed.at(-1)
  if (latest === undefined || said(latest.key)) return null
  return { moment: latest.moment, key: latest.key, covers: passed.map(({ key }) => key) }
}
