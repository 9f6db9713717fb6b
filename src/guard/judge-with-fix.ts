import { type CalendarReading, opensFor, readCalendar } from './calendar/read-calendar.ts'
import { type CheckName, type ObjectingCheck, timedChecks } from './check-name.ts'
import type { CheckResult } from './check-result.ts'
import type { GuardFacts } from './guard-facts.ts'
import { judgeChecks } from './judge-checks.ts'
import type { Openings } from './question.ts'
import { doorsOfFix, weigh } from './set-aside.ts'
import type { GuardSettings } from './settings.ts'

/** What every check says, in the order of their names, and what a fix does to them. */
export interface JudgedWithFix {
  readonly calendar: CalendarReading
  readonly results: readonly CheckResult[]
  /** The checks that a fix sets aside as soon as they object. */
  readonly openedByFix: readonly ObjectingCheck[]
  /** Those of them that do. */
  readonly byFix: readonly CheckName[]
}

/** Asks every check, and once more without waiting for what a fix sets aside. */
export function judgeWithFix(facts: GuardFacts, settings: GuardSettings): JudgedWithFix {
  const { at, target } = facts
  const daysOff = facts.daysOff.state === 'known' ? facts.daysOff.value : []
  const calendar = readCalendar({ at, target, settings, daysOff })
  const question = { facts, settings, calendar, opensAt: openings(calendar, settings, []) }
  const first = judgeChecks(question)
  const open = doorsOfFix(first, settings)
  const byFix = first
    .filter((result) => isAmong(result, open) && weigh(result, settings) !== 'passes')
    .map(({ check }) => check)
  const then = judgeChecks({ ...question, opensAt: openings(calendar, settings, open) })
  const results = then.map((result, place) =>
    byFix.includes(result.check) ? (first[place] ?? result) : withoutNeed(result, byFix),
  )
  return { calendar, results, openedByFix: open, byFix }
}

/** Whether a result is of one of some checks. */
export function isAmong({ check }: CheckResult, checks: readonly CheckName[]): boolean {
  return checks.includes(check)
}

/** When the calendar opens but for some checks. */
function openings(
  calendar: CalendarReading,
  { checks }: GuardSettings,
  without: readonly CheckName[],
): Openings {
  const counting = timedChecks.filter((check) => !without.includes(check))
  const blocking = counting.filter((check) => checks[check] === 'block')
  return { block: opensFor(calendar, blocking), warn: opensFor(calendar, counting) }
}

/** A fix that only warns does where something is set aside for it. */
function withoutNeed(result: CheckResult, byFix: readonly CheckName[]): CheckResult {
  const isNeeded = result.check !== 'fix-through' || byFix.length > 0 || result.outcome !== 'warn'
  return isNeeded ? result : { ...result, outcome: 'pass' }
}
