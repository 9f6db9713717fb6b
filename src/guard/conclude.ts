import type { CheckName } from './check-name.ts'
import type { CheckResult } from './check-result.ts'
import type { OverrideJudgement } from './judge-override.ts'
import type { ReasonCode } from './reason-code.ts'
import type { DeployTarget } from './scope.ts'
import { weigh } from './set-aside.ts'
import type { GuardSettings } from './settings.ts'
import { deploysTo, listed } from './wording.ts'

/** What a decision follows from: all results, and those that count. */
export interface Judged {
  readonly results: readonly CheckResult[]
  readonly counting: readonly CheckResult[]
  readonly byFix: readonly CheckName[]
  readonly byOverride: readonly CheckName[]
  readonly overrides: readonly OverrideJudgement[]
  readonly settings: GuardSettings
  readonly target: DeployTarget
}

export interface Conclusion {
  readonly decision: 'allow' | 'warn' | 'block' | 'unknown'
  readonly reasons: readonly string[]
  readonly codes: readonly ReasonCode[]
}

/** What becomes of a deployment, and why: what stops it, then what was set aside, then what warns. */
export function conclude(judged: Judged): Conclusion {
  const { counting, settings } = judged
  const stopping = counting.filter((result) => weigh(result, settings) === 'stops')
  const blocks = stopping.filter(({ outcome }) => outcome === 'block')
  const unknown = stopping.filter(({ outcome }) => outcome === 'unknown')
  const warnings = counting.filter((result) => weigh(result, settings) === 'warns')
  const isWarned = warnings.length > 0 || warnsOfFix(judged)
  const said = [...blocks, ...unknown, ...exemptions(judged), ...warnings]
  const all = said.length > 0 ? said : [assent(judged)]
  return {
    decision:
      blocks.length > 0 ? 'block' : unknown.length > 0 ? 'unknown' : isWarned ? 'warn' : 'allow',
    reasons: all.map(({ reason }) => reason),
    codes: all.map(({ code }) => code),
  }
}

interface Said {
  readonly code: ReasonCode
  readonly reason: string
}

function warnsOfFix({ byFix, settings }: Judged): boolean {
  return byFix.length > 0 && settings.fixThrough.level === 'warn'
}

/** The fix and the override that set checks aside, or why the newest override did not. */
function exemptions({ results, byFix, byOverride, overrides }: Judged): readonly Said[] {
  const fix = results.find(({ check }) => check === 'fix-through')
  const said: Said[] = []
  if (fix !== undefined && byFix.length > 0) {
    said.push({ code: fix.code, reason: `${fix.reason} ${setAside(byFix)}` })
  }
  const accepted = overrides.find((one) => one.isAccepted)
  if (accepted !== undefined) {
    said.push({ code: 'override', reason: `${accepted.reason} ${setAside(byOverride)}` })
    return said
  }
  const [refused] = overrides.filter((one) => !one.isAccepted && one.why !== 'other-environment')
  if (refused !== undefined) said.push({ code: 'override-refused', reason: refused.reason })
  return said
}

function setAside(checks: readonly CheckName[]): string {
  return `Set aside: ${listed(checks, checks.length)}.`
}

/** An open window says until when; otherwise there is nothing to say. */
function assent({ results, target }: Judged): Said {
  const open = results.find(({ code }) => code === 'window-open')
  return open ?? { code: 'nothing-stops', reason: `Nothing stops ${deploysTo(target, 'deploys')}.` }
}
