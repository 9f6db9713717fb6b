import { expect } from 'vitest'
import type { CheckName } from '../../../../src/guard/check-name.ts'
import type { CheckResult } from '../../../../src/guard/check-result.ts'
import type { GuardFacts } from '../../../../src/guard/guard-facts.ts'
import type { GuardSettings } from '../../../../src/guard/settings.ts'
import { judgeGuard } from '../../../../src/guard/verdict.ts'
import { factsOf, settingsOf } from '../small-facts.ts'

/** One path of a check: what is different, and the whole of what it says. */
export interface Case {
  readonly what: string
  readonly facts?: Partial<GuardFacts>
  readonly settings?: Partial<GuardSettings>
  readonly says: readonly [outcome: CheckResult['outcome'], code: string, reason: string]
  readonly nextStep?: string
  readonly link?: string
  readonly until?: string
  readonly details?: readonly string[]
}

/** Expects a check to say exactly that; what a case leaves out is null or empty. */
export function expectSaying(check: CheckName, { facts, settings, says, ...more }: Case): void {
  const verdict = judgeGuard(factsOf(facts), settingsOf(settings))

  const result = verdict.results.find((one) => one.check === check)
  const [outcome, code, reason] = says
  expect(result && { ...result, details: result.details.map((detail) => detail.reason) }).toEqual({
    check,
    outcome,
    code,
    reason,
    nextStep: more.nextStep === again ? againFrom(reason) : (more.nextStep ?? null),
    link: more.link ?? null,
    until: more.until ?? null,
    details: more.details ?? [],
    // Held by the property of the next window.
    endsByItself: expect.any(Boolean),
  })
}

/** Stands for the sentence that says from when on to run the workflow again: the time that the reason names. */
export const again = 'again'

function againFrom(reason: string): string {
  const [, time = ''] = /until (.*? \([\w/]+\))/.exec(reason) ?? []
  return `Run the workflow again from ${time}, as nothing is queued.`
}

/** The level of one check, the others as they are. */
export function level(check: Exclude<CheckName, 'fix-through'>, to: 'block' | 'warn' | 'off') {
  return { checks: { ...settingsOf().checks, [check]: to } }
}
