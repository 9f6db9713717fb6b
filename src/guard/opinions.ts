import type { Detail, Opinion } from './check-result.ts'
import type { Fact } from './fact.ts'
import type { ReasonCode } from './reason-code.ts'

type More = Partial<Omit<Opinion, 'stance' | 'code' | 'reason'>>

/** Nothing speaks against it. */
export function fine(code: ReasonCode, reason: string, more: More = {}): Opinion {
  const usual = { nextStep: null, link: null, until: null, details: [], endsByItself: false }
  return { stance: 'fine', code, reason, ...usual, ...more }
}

/** Something speaks against it. */
export function objection(code: ReasonCode, reason: string, more: More = {}): Opinion {
  return { ...fine(code, reason, more), stance: 'objection' }
}

/** Something should be looked at. */
export function caution(code: ReasonCode, reason: string, more: More = {}): Opinion {
  return { ...fine(code, reason, more), stance: 'caution' }
}

/** There is nothing to go by. */
export function notAsked(reason: string): Opinion {
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

/** The first of several opinions, with the others as its details, so many at most; the last detail counts the rest. */
export function worstOf(first: Opinion, others: readonly Opinion[]): Opinion {
  const shown = others.slice(0, mostDetails).map(detailOf)
  const more = others.length - shown.length
  const rest = `There ${more === 1 ? 'is 1' : `are ${more}`} more.`
  const counted = { ...fine(first.code, rest), stance: first.stance }
  return { ...first, details: more > 0 ? [...shown, detailOf(counted)] : shown }
}

function detailOf({ code, reason, nextStep, link }: Opinion): Detail {
  return { code, reason, nextStep, link }
}

const mostDetails = 5
