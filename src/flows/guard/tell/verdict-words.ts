import { rulesFor } from '../../../guard/calendar/calendar-rules.ts'
import { showTime } from '../../../guard/calendar/show-time.ts'
import type { CheckName } from '../../../guard/check-name.ts'
import type { CheckResult } from '../../../guard/check-result.ts'
import { codesOf } from '../../../guard/conclude.ts'
import type { GuardFacts } from '../../../guard/guard-facts.ts'
import { overrideLine, whoMay } from '../../../guard/judge-override.ts'
import type { ReasonCode } from '../../../guard/reason-code.ts'
import { isFinal, weigh, wouldOpen } from '../../../guard/set-aside.ts'
import type { GuardSettings } from '../../../guard/settings.ts'
import { deploysTo, named, shortSha } from '../../../guard/wording.ts'
import { isStopped, type ToldGuard } from './told.ts'

/** What was asked and answered, in a line: `Deploying abc1234 to production: stopped`. */
export function guardHeadline({ facts, verdict, mode }: ToldGuard): string {
  const { target, sha } = facts
  const { service } = target
  const what =
    sha === '' && service !== null
      ? deploysTo({ ...target, service: null }, `Deploying ${named(service)}`)
      : deploysTo(target, `Deploying ${shortSha(sha)}`.trim())
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
export function stepsToTake({ verdict, settings, mode }: ToldGuard): readonly string[] {
  if (isStopped(verdict) && mode !== 'enforce') return []
  const counting = verdict.results.filter((result) => isTold(result, verdict))
  const steps = (['stops', 'warns', 'passes'] as const).flatMap((weight) =>
    counting
      .filter((result) => weigh(result, settings) === weight)
      .flatMap((result) => [result, ...result.details])
      .flatMap(({ nextStep }) => nextStep ?? []),
  )
  return [...new Set(steps)]
}

function isTold({ check, code, outcome }: CheckResult, verdict: ToldGuard['verdict']): boolean {
  if (verdict.setAside.some((one) => one.check === check)) return false
  return outcome !== 'pass' && outcome !== 'off' && codesOf(verdict).includes(code)
}

/** What goes through although the deployment is stopped: a rollback or a fix, where they open what stops it, and an override. */
export function waysThrough({ verdict, facts, settings, mode }: ToldGuard): readonly string[] {
  // An override has to be put on record, by the same GitHub that did not answer.
  const isBlind = facts.configurationProblems.state === 'unknown'
  if (!isStopped(verdict) || mode !== 'enforce' || isBlind) return []
  const aside = verdict.setAside.map(({ check }) => check)
  const stopping = verdict.results
    .filter((result) => weigh(result, settings) === 'stops' && !aside.includes(result.check))
    .map(({ check }) => check)
  const isOverridable = stopping.every((check) => !isFinal(check, settings))
  return [
    ...fixWays(stopping, { facts, settings, verdict }),
    ...(isOverridable ? [overrideWay(facts, settings)] : []),
  ]
}

function fixWays(
  stopping: readonly CheckName[],
  { facts, settings, verdict }: Pick<ToldGuard, 'facts' | 'settings' | 'verdict'>,
): readonly string[] {
  const isOne = verdict.results.some(({ code }) => code === 'rollback')
  const rollback = wouldOpen('rollback', stopping, settings) && !isOne
  // What to do about an incident that stops names its fix already.
  const isOpen = facts.incidents.state === 'known' && facts.incidents.value.length > 0
  const isNamed = stopping.includes('open-incident')
  const fix = wouldOpen('incident-fix', stopping, settings) && isOpen && !isNamed
  if (!rollback) return fix ? ['A fix that `/fix` names on its incident goes through now.'] : []
  const too = fix ? ', and so does a fix that `/fix` names on its incident' : ''
  return [`A rollback goes through now${too}.`]
}

function overrideWay({ target, sha }: GuardFacts, { override }: GuardSettings): string {
  const written = overrideLine(target, sha)
  return `If it cannot wait, ${whoMay(override)} may override: start the workflow with \`override-reason\`, or write ${written} on a pull request of the commit and run this job again.`
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
