import { plainLine } from '../../text/escape.ts'
import { readReportedTime } from '../../time/reported-time.ts'
import { UserError } from '../../user-error.ts'

/** When the guard is asked about, as it was typed. */
export interface TypedMoment {
  /** RFC 3339, or as in `2026-11-20 17:40 Europe/Berlin`; empty for now. */
  readonly at: string
  /** The clock of the machine, RFC 3339 in UTC. */
  readonly now: string
}

/** The moment that was typed, RFC 3339 in UTC; without a zone it is on the clock of the one given. Ends in `bad-input` where it is none. */
export function momentOf({ at, now }: TypedMoment, zone: string): string {
  const moment = at.trim() === '' ? now : readReportedTime(at, now, zone)
  if (moment !== null) return moment
  throw new UserError('bad-input', {
    what: `The time is "${plainLine(at, 100)}".`,
    remedy: 'Say when with `--at 2026-11-20T16:40:00Z`, or as in `2026-11-20 17:40 Europe/Berlin`.',
  })
}
