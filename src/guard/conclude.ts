import { type CheckName, checkInWords } from './check-name.ts'
import type { CheckResult, Detail } from './check-result.ts'
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

/** What becomes of a deployment, and why. */
export interface Conclusion {
  /**
   * `block` and `unknown` stop it: the one since a check objects, the other since one could not find out and the settings say that it
   * must. `warn` does not.
   */
  readonly decision: 'allow' | 'warn' | 'block' | 'unknown'
  /** Those that stop it first; never empty. */
  readonly reasons: readonly Reason[]
}

/** Why, in a whole sentence for people, and in stable names for machines: several where checks lack the same. */
export interface Reason {
  readonly codes: readonly ReasonCode[]
  readonly text: string
  /** The page that it is about, such as that of an incident; null for none. */
  readonly link: string | null
}

/**
 * What becomes of a deployment, and why: what stops it, then what was set aside, then what warns, and last what could not be checked
 * and is let through by the settings, which never happens without a word.
 */
export function conclude(judged: Judged): Conclusion {
  const { counting, settings } = judged
  const stopping = counting.filter((result) => weigh(result, settings) === 'stops')
  const warning = counting.filter((result) => weigh(result, settings) === 'warns')
  const objections = [
    ...stopping.filter(({ outcome }) => outcome === 'block').flatMap(reasonsOf),
    ...unseen([...stopping, ...(stopping.length > 0 ? fixUnseen(judged) : [])]),
    ...exemptions(judged),
    ...warning.filter(({ outcome }) => outcome === 'warn').flatMap(reasonsOf),
    ...unseen(warning),
  ]
  const said = objections.length > 0 ? objections : [assent(judged)]
  return {
    decision: decisionOf(judged, stopping, warning),
    reasons: [...said, ...passedUnseen(judged)],
  }
}

function decisionOf(
  judged: Judged,
  stopping: readonly CheckResult[],
  warning: readonly CheckResult[],
): Conclusion['decision'] {
  if (stopping.some(({ outcome }) => outcome === 'block')) return 'block'
  if (stopping.length > 0) return 'unknown'
  return warning.length > 0 || warnsOfFix(judged) ? 'warn' : 'allow'
}

function warnsOfFix({ byFix, settings }: Judged): boolean {
  return byFix.length > 0 && settings.fixThrough.level === 'warn'
}

function reasonsOf({ code, reason, link, details }: CheckResult): readonly Reason[] {
  return [{ codes: [code], text: reason, link }, ...detailsOf(details)]
}

function detailsOf(details: readonly Detail[]): readonly Reason[] {
  return details.map(({ code, reason, link }) => ({ codes: [code], text: reason, link }))
}

/** What could not be checked; checks that lack the same are told together. */
function unseen(results: readonly CheckResult[], how = 'Not checked'): readonly Reason[] {
  const unknown = results.filter(({ outcome }) => outcome === 'unknown')
  return [...new Set(unknown.map(({ reason }) => reason))].flatMap((reason) => {
    const alike = unknown.filter((one) => one.reason === reason)
    const names = alike.map(({ check }) => checkInWords(check))
    const text = `${how}: ${listed(names, names.length)}. ${reason}`
    const codes = alike.map(({ code }) => code)
    return [
      { codes, text, link: alike[0]?.link ?? null },
      ...alike.flatMap(({ details }) => detailsOf(details)),
    ]
  })
}

function passedUnseen({ counting, settings }: Judged): readonly Reason[] {
  const passed = counting.filter((result) => weigh(result, settings) === 'passes')
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
function exemptions({ results, byFix, byOverride, overrides }: Judged): readonly Reason[] {
  const fix = results.find(({ check }) => check === 'fix-through')
  const byFixSaid =
    fix !== undefined && byFix.length > 0
      ? [{ codes: [fix.code], text: `${fix.reason} ${setAside(byFix)}`, link: fix.link }]
      : []
  const [newest] = overrides
  const accepted = overrides.find((one) => one.isAccepted)
  if (accepted !== undefined) {
    const { reason, request } = accepted
    const text = `${reason} ${setAside(byOverride)}`
    return [...byFixSaid, { codes: ['override'], text, link: request.url }]
  }
  if (newest === undefined) return byFixSaid
  const { reason, request } = newest
  return [...byFixSaid, { codes: ['override-refused'], text: reason, link: request.url }]
}

function setAside(checks: readonly CheckName[]): string {
  return `Set aside: ${listed(checks.map(checkInWords), checks.length)}.`
}

/** An open window says until when; otherwise there is nothing to say. */
function assent({ results, target }: Judged): Reason {
  const open = results.find(({ code }) => code === 'window-open')
  const nothing = `Nothing stops ${deploysTo(target, 'deploys')}.`
  return open === undefined
    ? { codes: ['nothing-stops'], text: nothing, link: null }
    : { codes: [open.code], text: open.reason, link: null }
}

/** The sentences of a verdict, in order. */
export function textsOf({ reasons }: Pick<Conclusion, 'reasons'>): readonly string[] {
  return reasons.map(({ text }) => text)
}

/** The codes of a verdict, in order, each once. */
export function codesOf({ reasons }: Pick<Conclusion, 'reasons'>): readonly ReasonCode[] {
  return [...new Set(reasons.flatMap(({ codes }) => codes))]
}
