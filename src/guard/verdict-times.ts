import { compareText } from '../text/order.ts'
import { addSeconds } from '../time/instant.ts'
import { opensFor } from './calendar/read-calendar.ts'
import { timedChecks } from './check-name.ts'
import type { CheckResult } from './check-result.ts'
import { isAmong, type JudgedWithFix } from './judge-with-fix.ts'
import { weigh } from './set-aside.ts'
import type { GuardSettings } from './settings.ts'

/**
 * The first minute at which nothing objects any more, RFC 3339, for a deployment that is not allowed; null where time alone does not
 * bring that about.
 */
export function nextWindowOf(
  { calendar, results, openedByFix }: JudgedWithFix,
  settings: GuardSettings,
): string | null {
  // A fix that only warns goes on doing so until nothing has to be set aside for it.
  const without = settings.fixThrough.level === 'warn' ? [] : openedByFix
  const awaited = results.filter((result) => !isAmong(result, without))
  const timed = timedChecks.filter((check) => !without.includes(check))
  const opening = opensFor(calendar, timed)
  const isByTime = awaited.every((result) =>
    weigh(result, settings) === 'passes'
      ? isAmong(result, timed) || result.until === null || result.until > (opening ?? '')
      : result.endsByItself,
  )
  return isByTime ? opening : null
}

/** Until when a verdict is good, RFC 3339: to the next moment at which a check can say something else, or an override ends. */
export function validUntilOf(
  at: string,
  results: readonly CheckResult[],
  overrideUntil: string | null,
): string {
  const times = [...results.map(({ until }) => until), overrideUntil]
  const [first = ''] = [
    addSeconds(at, longestMinutes * 60),
    ...times.flatMap((time) => time ?? []),
  ].sort(compareText)
  return first
}

/** Whoever asks later may hear something else; what is not decided by time is read afresh. */
const longestMinutes = 30
