import { rulesFor } from '../guard/calendar/calendar-rules.ts'
import { showTime } from '../guard/calendar/show-time.ts'
import type { CheckName } from '../guard/check-name.ts'
import type { CheckResult } from '../guard/check-result.ts'
import { weigh } from '../guard/set-aside.ts'
import { deploysTo, shortSha } from '../guard/wording.ts'
import type { ToldGuard } from './guard-told.ts'

/** What was asked and answered, in a line: `abc1234 to production: stopped`. */
export function guardHeadline({ facts, verdict, mode }: ToldGuard): string {
  const what = deploysTo(
    facts.target,
    facts.sha === '' ? 'Deploying' : `Deploying ${shortSha(facts.sha)}`,
  )
  const isKept = mode === 'enforce' || !(verdict.decision in softened)
  return `${what}: ${isKept ? decisions[verdict.decision] : `${decisions[verdict.decision]}, but not enforced`}`
}

const decisions = {
  allow: 'go ahead',
  warn: 'go ahead, with a warning',
  block: 'stopped',
  unknown: 'stopped, as it could not be checked',
} as const

const softened = { block: true, unknown: true } as const

/** A check by its name for people: `deploy window`. */
export function checkInWords(check: CheckName): string {
  return check.replaceAll('-', ' ')
}

/** What a check came to: `block`, or `block, set aside by override`. */
export function outcomeInWords(
  { check, outcome }: CheckResult,
  { verdict }: Pick<ToldGuard, 'verdict'>,
): string {
  const aside = verdict.setAside.find((one) => one.check === check)
  if (aside === undefined) return outcome
  return `${outcome}, set aside by ${aside.by === 'override' ? 'the override' : 'the fix'}`
}

/** What to do about all that stops or warns, each once, what stops first; nothing about what counts for nothing. */
export function stepsToTake({ verdict, settings }: ToldGuard): readonly string[] {
  const aside = new Set(verdict.setAside.map(({ check }) => check))
  const counting = verdict.results.filter(({ check }) => !aside.has(check))
  const steps = (['stops', 'warns'] as const).flatMap((weight) =>
    counting.flatMap((result) =>
      weigh(result, settings) === weight && result.nextStep !== null ? [result.nextStep] : [],
    ),
  )
  return [...new Set(steps)]
}

/** The override that counts, in a sentence; null where there is none. */
export function overrideInWords({ override }: Pick<ToldGuard, 'override'>): string | null {
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
