import { known, type Unknown } from '../../guard/fact.ts'
import type { GuardFacts } from '../../guard/guard-facts.ts'

/** What is known where GitHub does not answer: nothing, and the settings with it. The clock is that of the machine. */
export function blindFacts(
  {
    target,
    sha,
    machineTime,
  }: Pick<GuardFacts, 'target' | 'sha'> & { readonly machineTime: string },
  why: Unknown,
): GuardFacts {
  return {
    at: machineTime,
    target,
    sha,
    title: null,
    knownEnvironments: [],
    configurationProblems: why,
    daysOff: known([]),
    holds: why,
    incidents: why,
    history: why,
    added: why,
    migrations: why,
    vulnerabilities: why,
    checkRuns: why,
    othersInProgress: why,
    overrides: [],
  }
}
