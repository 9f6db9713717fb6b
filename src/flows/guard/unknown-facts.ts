import type { Fact, Unknown } from '../../guard/fact.ts'
import { guardRemedy } from '../../guard-remedy.ts'
import { plainLine } from '../../text/escape.ts'
import { UserError } from '../../user-error.ts'

/** What a part of the answers comes to: it, or why it is not known. */
export function mapFact<From, To>(fact: Fact<From>, change: (value: From) => Fact<To>): Fact<To> {
  return fact.state === 'known' ? change(fact.value) : fact
}

/** A fact that is unknown since a question failed in a way a person can mend; any other failure goes on. */
export async function orUnknown<Value>(question: () => Promise<Fact<Value>>): Promise<Fact<Value>> {
  try {
    return await question()
  } catch (error) {
    return unknownBecause(error)
  }
}

/** Why nobody knows, by a failure of a question. */
export function unknownBecause(error: unknown): Unknown {
  if (!(error instanceof UserError)) throw error
  return { state: 'unknown', reason: plainLine(error.message, 400), remedy: guardRemedy(error) }
}
