import type { CheckName } from './check-name.ts'
import type { CheckResult } from './check-result.ts'
import { type Conclusion, conclude } from './conclude.ts'
import type { GuardFacts } from './guard-facts.ts'
import { isOfInterest, judgeOverride, type OverrideJudgement } from './judge-override.ts'
import { isAmong, type JudgedWithFix, judgeWithFix } from './judge-with-fix.ts'
import { weigh } from './set-aside.ts'
import type { GuardSettings } from './settings.ts'
import { nextWindowOf, validUntilOf } from './verdict-times.ts'

/** Whether a deployment may go ahead, and everything that was looked at. */
export interface GuardVerdict extends Conclusion {
  readonly results: readonly CheckResult[]
  /** Checks that object and do not count. */
  readonly setAside: readonly SetAside[]
  /** What became of the overrides; empty where nothing is to be overridden. */
  readonly overrides: readonly OverrideJudgement[]
  /**
   * The first minute at which the verdict would be `allow` as far as time alone decides, RFC 3339. Null where nothing has to be waited
   * for, and where something else than time stops it or asks for a look.
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
  const judged = judgeWithFix(facts, settings)
  const { results, byFix } = judged
  const stopping = results.filter(
    (result) => weigh(result, settings) === 'stops' && !isAmong(result, byFix),
  )
  const overrides = judgeOverrides(facts, settings, { judged, stopping })
  const override = overrides.find((one) => one.isAccepted) ?? null
  const byOverride = override === null ? [] : stopping.map(({ check }) => check)
  const counting = results.filter((result) => !isAmong(result, [...byFix, ...byOverride]))
  const conclusion = conclude({ results, counting, byFix, byOverride, overrides, settings, target })
  const isWaiting = conclusion.decision !== 'allow' && override === null
  return {
    ...conclusion,
    results,
    setAside: [
      ...byFix.map((check) => ({ check, by: 'fix-through' }) as const),
      ...byOverride.map((check) => ({ check, by: 'override' }) as const),
    ],
    overrides,
    nextWindow: isWaiting ? nextWindowOf(judged, settings) : null,
    validUntil: validUntilOf(at, results, override?.until ?? null),
  }
}

/** The newest first; nothing is overridden that nothing stops, and what is over for other deployments is not told. */
function judgeOverrides(
  { overrides, at, target, sha }: GuardFacts,
  settings: GuardSettings,
  { judged, stopping }: Stopped,
): readonly OverrideJudgement[] {
  if (stopping.length === 0) return []
  const checks = stopping.map(({ check }) => check)
  const { zone } = judged.calendar.rules
  const question = { at, target, sha, settings, stopping: checks, zone }
  return overrides
    .toReversed()
    .filter((request) => isOfInterest(request, question))
    .map((request) => judgeOverride(request, question))
}

interface Stopped {
  readonly judged: JudgedWithFix
  readonly stopping: readonly CheckResult[]
}
