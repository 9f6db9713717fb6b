import type { CheckName, ObjectingCheck } from './check-name.ts'
import type { CheckResult } from './check-result.ts'
import type { ReasonCode } from './reason-code.ts'
import type { GuardSettings } from './settings.ts'

/** What a check's result comes to: it stops the deployment, asks for a look, or passes. */
export type Weight = 'stops' | 'warns' | 'passes'

/** What the results come to by themselves; what could not be checked counts as the settings say. */
export function weigh({ check, outcome }: CheckResult, { onUnknown }: GuardSettings): Weight {
  // It opens doors, and closes none.
  if (check === 'fix-through') return 'passes'
  if (outcome === 'unknown') return weights[onUnknown[check]]
  return outcome === 'block' || outcome === 'warn' ? weights[outcome] : 'passes'
}

const weights = { block: 'stops', warn: 'warns', allow: 'passes' } as const

/** The checks that a fix sets aside once they object: by what kind of fix it is, and never a final one. */
export function doorsOfFix(
  results: readonly CheckResult[],
  settings: GuardSettings,
): readonly ObjectingCheck[] {
  const fix = results.find(({ check }) => check === 'fix-through')
  const all = fix === undefined ? [] : (opens[fix.code] ?? [])
  return all.filter((check) => !isFinal(check, settings))
}

/** Whether one kind of fix would set aside all of some checks. */
export function wouldOpen(
  kind: 'rollback' | 'incident-fix',
  checks: readonly CheckName[],
  settings: GuardSettings,
): boolean {
  const isAllowed = kind !== 'rollback' || settings.fixThrough.rollbacks
  const doors = opens[kind] ?? []
  return (
    isAllowed &&
    settings.fixThrough.level !== 'off' &&
    checks.every((check) => doors.some((one) => one === check) && !isFinal(check, settings))
  )
}

/** Whether neither a fix nor an override sets a check aside. */
export function isFinal(check: CheckName, { final }: GuardSettings): boolean {
  return final.some((one) => one === check)
}

const openedByAnyFix: readonly ObjectingCheck[] = [
  'deploy-window',
  'freeze',
  'holiday',
  'open-incident',
]

/**
 * What each kind of fix sets aside. An older version brings nothing new, so that what is new is not asked of it; a fix is code like
 * any other, whose checks and migrations count; and nothing sets aside that somebody else deploys just now.
 */
const opens: Readonly<Partial<Record<ReasonCode, readonly ObjectingCheck[]>>> = {
  rollback: [...openedByAnyFix, 'configuration', 'vulnerability', 'required-checks'],
  'incident-fix': [...openedByAnyFix, 'configuration'],
  'fix-label': [...openedByAnyFix, 'configuration'],
  'docs-only': [...openedByAnyFix, 'vulnerability'],
}
