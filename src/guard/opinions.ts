import type { Opinion } from './check-result.ts'
import type { Fact } from './fact.ts'
import type { ReasonCode } from './reason-code.ts'

/** Nothing speaks against it. */
export function fine(code: ReasonCode, reason: string, more: Partial<Opinion> = {}): Opinion {
  return { stance: 'fine', code, reason, nextStep: null, link: null, until: null, ...more }
}

/** Something speaks against it. */
export function objection(code: ReasonCode, reason: string, more: Partial<Opinion> = {}): Opinion {
  return { ...fine(code, reason, more), stance: 'objection' }
}

/** Something should be looked at. */
export function caution(code: ReasonCode, reason: string, more: Partial<Opinion> = {}): Opinion {
  return { ...fine(code, reason, more), stance: 'caution' }
}

/** There is nothing to go by. */
export function notChecked(reason: string): Opinion {
  return { ...fine('off', reason), stance: 'off' }
}

/** What a check has to say when it does not know what it needs. */
export function withoutFact(
  fact: Exclude<Fact<unknown>, { readonly state: 'known' }>,
  code: ReasonCode,
): Opinion {
  if (fact.state === 'skipped') return { ...fine('skipped', fact.reason), stance: 'off' }
  return { ...fine(code, fact.reason, { nextStep: fact.remedy }), stance: 'unknown' }
}
