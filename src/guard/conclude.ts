import { type CheckName, checkInWords } from './check-name.ts'
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

/**
 * What becomes of a deployment, and why: what stops it, then what was set aside, then what warns, and last what could not be checked
 * and is let through by the settings, which never happens without a word. Nothing is said twice.
 */
export function conclude(judged: Judged): Conclusion {
  const { counting, settings } = judged
  const stopping = counting.filter((result) => weigh(result, settings) === 'stops')
  const warning = counting.filter((result) => weigh(result, settings) === 'warns')
  const blocks = stopping.filter(({ outcome }) => outcome === 'block')
  const said = [
    ...blocks.flatMap(sayAll),
    ...unseen([...stopping, ...(stopping.length > 0 ? fixUnseen(judged) : [])]),
    ...exemptions(judged),
    ...warning.filter(({ outcome }) => outcome === 'warn').flatMap(sayAll),
    ...unseen(warning),
  ]
  const all = [...(said.length > 0 ? said : [assent(judged)]), ...passedUnseen(judged)]
  const isWarned = warning.length > 0 || warnsOfFix(judged)
  return {
    decision:
      blocks.length > 0 ? 'block' : stopping.length > 0 ? 'unknown' : isWarned ? 'warn' : 'allow',
    reasons: [...new Set(all.map(({ reason }) => reason))],
    codes: [...new Set(all.map(({ code }) => code))],
  }
}

interface Said {
  readonly code: ReasonCode
  readonly reason: string
}

function warnsOfFix({ byFix, settings }: Judged): boolean {
  return byFix.length > 0 && settings.fixThrough.level === 'warn'
}

function sayAll({ code, reason, details }: CheckResult): readonly Said[] {
  return [reason, ...details].map((one) => ({ code, reason: one }))
}

/** What could not be checked; checks that lack the same are told together. */
function unseen(results: readonly CheckResult[], how = 'Not checked'): readonly Said[] {
  const unknown = results.filter(({ outcome }) => outcome === 'unknown')
  return unknown.flatMap(({ code, reason, details }) => {
    const alike = unknown.filter((one) => one.reason === reason)
    const checks = listed(
      alike.map(({ check }) => checkInWords(check)),
      alike.length,
    )
    const first = { code, reason: `${how}: ${checks}. ${reason}` }
    return [first, ...details.map((one) => ({ code, reason: one }))]
  })
}

function passedUnseen({ counting, settings }: Judged): readonly Said[] {
  const passed = counting.filter((result) => weigh(result, settings) === 'lets be')
  return unseen(
    passed.filter(({ check }) => check !== 'fix-through'),
    'Not checked, and let through by the settings',
  )
}

/** Whether it is a fix matters where something stops it. */
function fixUnseen({ counting }: Judged): readonly CheckResult[] {
  return counting.filter(({ check }) => check === 'fix-through')
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
  const [refused] = overrides
  if (refused !== undefined) said.push({ code: 'override-refused', reason: refused.reason })
  return said
}

function setAside(checks: readonly CheckName[]): string {
  return `Set aside: ${listed(checks.map(checkInWords), checks.length)}.`
}

/** An open window says until when; otherwise there is nothing to say. */
function assent({ results, target }: Judged): Said {
  const open = results.find(({ code }) => code === 'window-open')
  return open ?? { code: 'nothing-stops', reason: `Nothing stops ${deploysTo(target, 'deploys')}.` }
}
