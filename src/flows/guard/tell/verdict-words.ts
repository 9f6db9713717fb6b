import { rulesFor } from '../../../guard/calendar/calendar-rules.ts'
import { showTime } from '../../../guard/calendar/show-time.ts'
import type { CheckResult } from '../../../guard/check-result.ts'
import { codesOf } from '../../../guard/conclude.ts'
import type { GuardFacts } from '../../../guard/guard-facts.ts'
import { whoMay } from '../../../guard/judge-override.ts'
import type { ReasonCode } from '../../../guard/reason-code.ts'
import { isFinal, openedByAnyFix, weigh } from '../../../guard/set-aside.ts'
import type { GuardSettings } from '../../../guard/settings.ts'
import { deploysTo, shortSha } from '../../../guard/wording.ts'
import { isStopped, type ToldGuard } from './told.ts'

/** What was asked and answered, in a line: `Deploying abc1234 to production: stopped`. */
export function guardHeadline({ facts, verdict, mode }: ToldGuard): string {
  const what = deploysTo(
    facts.target,
    facts.sha === '' ? 'Deploying' : `Deploying ${shortSha(facts.sha)}`,
  )
  const decision = decisions[verdict.decision]
  const isKept = mode === 'enforce' || !isStopped(verdict)
  return isKept ? `${what}: ${decision}` : `${what}: would be ${decision}; ${lenient[mode]}`
}

const decisions = {
  allow: 'go ahead',
  warn: 'go ahead, with a warning',
  block: 'stopped',
  unknown: 'stopped, as it could not be checked',
} as const

/** Why a deployment goes ahead that would be stopped. */
const lenient = {
  warn: 'the mode is only to warn',
  'dry-run': 'a dry run stops nothing',
} as const

/** What a check came to: `block`, or `block, set aside by the override`. */
export function outcomeInWords(
  { check, outcome }: CheckResult,
  { verdict }: Pick<ToldGuard, 'verdict'>,
): string {
  const aside = verdict.setAside.find((one) => one.check === check)
  if (aside === undefined) return outcome
  const fix = verdict.results.find((one) => one.check === 'fix-through')
  const by = aside.by === 'override' ? 'the override' : fixes[fix?.code ?? 'rollback']
  return `${outcome}, set aside by ${by ?? 'the fix'}`
}

const fixes: Readonly<Partial<Record<ReasonCode, string>>> = {
  rollback: 'the rollback',
  'docs-only': 'the rule for documentation',
}

/**
 * What to do about all that stops or warns, or that nobody could look at, each once, what stops first; nothing about what counts for
 * nothing.
 */
export function stepsToTake({ verdict, settings }: ToldGuard): readonly string[] {
  const counting = verdict.results.filter((result) => isTold(result, verdict))
  const steps = (['stops', 'warns', 'lets be'] as const).flatMap((weight) =>
    counting.flatMap((result) =>
      weigh(result, settings) === weight ? (result.nextStep ?? []) : [],
    ),
  )
  return [...new Set(steps)]
}

function isTold({ check, code, outcome }: CheckResult, verdict: ToldGuard['verdict']): boolean {
  if (verdict.setAside.some((one) => one.check === check)) return false
  return outcome !== 'pass' && outcome !== 'off' && codesOf(verdict).includes(code)
}

/** What goes through although the deployment is stopped: a fix, where that opens what stops it, and an override, where one may count. */
export function waysThrough({ verdict, facts, settings, mode }: ToldGuard): readonly string[] {
  if (!isStopped(verdict) || mode !== 'enforce') return []
  const aside = verdict.setAside.map(({ check }) => check)
  const stopping = verdict.results.filter(
    (result) => weigh(result, settings) === 'stops' && !aside.includes(result.check),
  )
  return [
    ...(mayBeFixed(stopping, settings) ? [fixWay(stopping)] : []),
    ...(stopping.some(({ check }) => isFinal(check, settings))
      ? []
      : [overrideWay(facts, settings)]),
  ]
}

/** What to do about an incident names its fix already. */
function fixWay(stopping: readonly CheckResult[]): string {
  return stopping.some(({ check }) => check === 'open-incident')
    ? 'A rollback goes through now.'
    : 'A rollback goes through now, and so does a fix that `/fix` names on its incident.'
}

function overrideWay({ target, sha }: GuardFacts, { override }: GuardSettings): string {
  const name = /\s/.test(target.environment) ? `"${target.environment}"` : target.environment
  const written = `\`/override ${name} ${shortSha(sha)} <why>\``
  return `If it cannot wait, ${whoMay(override)} may override: start the workflow with \`override-reason\`, or write ${written} on a pull request of the commit and run this job again.`
}

function mayBeFixed(stopping: readonly CheckResult[], settings: GuardSettings): boolean {
  return (
    settings.fixThrough.level !== 'off' &&
    stopping.every(
      ({ check }) => openedByAnyFix.some((one) => one === check) && !isFinal(check, settings),
    )
  )
}

/** What became of the override that was asked for, in a sentence; null where nobody did, or it does not count. */
export function overrideInWords({
  override,
  isOverrideNeedless,
}: Pick<ToldGuard, 'override' | 'isOverrideNeedless'>): string | null {
  if (isOverrideNeedless) return 'The override was not needed, and is not on record.'
  if (override === null) return null
  const { lately, record } = override
  const count = `${lately} in the last 30 days for this environment`
  if (record === 'dry-run') return `A dry run puts no override on record; it would be ${count}.`
  return `The override is on record: ${count}.`
}

/** A moment on the clock that people look at. */
export function timeInWords(at: string, { facts, settings }: ToldGuard): string {
  return showTime(at, rulesFor(settings, facts.target, []).zone, facts.at)
}
