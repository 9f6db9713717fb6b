import { compareText } from '../text/order.ts'
import { addSeconds } from '../time/instant.ts'
import { type CalendarReading, opensFor, readCalendar } from './calendar/read-calendar.ts'
import { type CheckName, timedChecks } from './check-name.ts'
import type { CheckResult } from './check-result.ts'
import { conclude } from './conclude.ts'
import type { GuardFacts } from './guard-facts.ts'
import { judgeChecks } from './judge-checks.ts'
import { judgeOverride, type OverrideJudgement } from './judge-override.ts'
import type { ReasonCode } from './reason-code.ts'
import { setAsideByFix, weigh } from './set-aside.ts'
import type { GuardSettings } from './settings.ts'

/** Whether a deployment may go ahead, and everything that was looked at. */
export interface GuardVerdict {
  /**
   * `block` and `unknown` stop it: the one since a check objects, the other since one could not find out and the settings say that it
   * must. `warn` does not.
   */
  readonly decision: 'allow' | 'warn' | 'block' | 'unknown'
  /** Whole sentences, those that stop it first; never empty. */
  readonly reasons: readonly string[]
  /** Why, for machines, in the order of the reasons. */
  readonly codes: readonly ReasonCode[]
  readonly results: readonly CheckResult[]
  /** Checks that object and do not count. */
  readonly setAside: readonly SetAside[]
  /** What became of the overrides; empty where nothing is to be overridden. */
  readonly overrides: readonly OverrideJudgement[]
  /**
   * The first minute at which the verdict would be `allow` as far as time alone decides, RFC 3339. Null where nothing has to be waited
   * for, and where something else than time stops it.
   */
  readonly nextWindow: string | null
  /** Until when the verdict is good, RFC 3339: it can change by time then; half an hour at most. */
  readonly validUntil: string
}

export interface SetAside {
  readonly check: CheckName
  readonly by: 'fix-through' | 'override'
}

/** Judges a deployment. The same facts and settings give the same verdict. */
export function judgeGuard(facts: GuardFacts, settings: GuardSettings): GuardVerdict {
  const { at, target } = facts
  const daysOff = facts.daysOff.state === 'known' ? facts.daysOff.value : []
  const calendar = readCalendar({ at, target, settings, daysOff })
  const question = { facts, settings, calendar, opensAt: opensFor(calendar, timedChecks) }
  const byFix = setAsideByFix(judgeChecks(question), settings)
  // What a fix sets aside is not waited for.
  const waited = timedChecks.filter((check) => !byFix.includes(check))
  const results = judgeChecks({ ...question, opensAt: opensFor(calendar, waited) })
  const stopping = results.filter(
    (result) => weigh(result, settings) === 'stops' && !byFix.includes(result.check),
  )
  const overrides = judgeOverrides(facts, settings, { calendar, stopping })
  const override = overrides.find((one) => one.isAccepted) ?? null
  const byOverride = override === null ? [] : stopping.map(({ check }) => check)
  const without = [...byFix, ...byOverride]
  const counting = results.filter(({ check }) => !without.includes(check))
  return {
    ...conclude({ results, counting, byFix, byOverride, overrides, settings, target }),
    results,
    setAside: [
      ...byFix.map((check) => ({ check, by: 'fix-through' }) as const),
      ...byOverride.map((check) => ({ check, by: 'override' }) as const),
    ],
    overrides,
    nextWindow: nextWindow(counting, calendar, settings),
    validUntil: earliest([
      addSeconds(at, longestMinutes * 60),
      ...counting.flatMap(({ until }) => until ?? []),
      ...(override === null ? [] : [override.until]),
    ]),
  }
}

/** Whoever asks later may hear something else; what is not decided by time is read afresh. */
const longestMinutes = 30

/** The newest first; nothing is overridden that nothing stops. */
function judgeOverrides(
  { overrides, at, target, sha }: GuardFacts,
  settings: GuardSettings,
  { calendar, stopping }: Stopped,
): readonly OverrideJudgement[] {
  if (stopping.length === 0) return []
  const checks = stopping.map(({ check }) => check)
  const { zone } = calendar.rules
  return overrides
    .toReversed()
    .map((request) => judgeOverride(request, { at, target, sha, settings, stopping: checks, zone }))
}

interface Stopped {
  readonly calendar: CalendarReading
  readonly stopping: readonly CheckResult[]
}

function nextWindow(
  counting: readonly CheckResult[],
  calendar: CalendarReading,
  settings: GuardSettings,
): string | null {
  const timed = timedChecks.filter((check) => counting.some((result) => result.check === check))
  const closed = calendar.closings.filter(({ check }) => timed.includes(check))
  const isByTime = counting.every(
    (result) => weigh(result, settings) !== 'stops' || timeCodes.includes(result.code),
  )
  return closed.length > 0 && isByTime ? opensFor(calendar, timed) : null
}

/** Reasons that pass by themselves. */
const timeCodes: readonly ReasonCode[] = [
  'outside-window',
  'quiet-hours',
  'freeze',
  'holiday',
  'day-before-holiday',
]

function earliest(times: readonly string[]): string {
  return times.toSorted(compareText)[0] ?? ''
}
