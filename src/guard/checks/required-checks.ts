import type { Opinion } from '../check-result.ts'
import type { CheckRun } from '../guard-facts.ts'
import { fine, furtherDetails, notChecked, objection, withoutFact } from '../opinions.ts'
import type { GuardQuestion } from '../question.ts'
import { isNamed } from '../scope.ts'
import { listed, named, shortSha } from '../wording.ts'

/** Whether every check that the settings name is green on the commit. */
export function checkRequiredChecks({ facts, settings }: GuardQuestion): Opinion {
  const { requiredChecks } = settings
  if (requiredChecks.length === 0) return notChecked('No check is required.')
  if (facts.checkRuns.state !== 'known') return withoutFact(facts.checkRuns, 'checks-unknown')
  const runs = facts.checkRuns.value
  const sha = shortSha(facts.sha)
  const states = requiredChecks.flatMap((pattern) => statesOf(pattern, runs))
  const [worst, ...others] = states
    .filter(({ state }) => state !== 'green')
    .toSorted((a, b) => order.indexOf(a.state) - order.indexOf(b.state))
  if (worst === undefined) {
    const all = listed(requiredChecks)
    return fine('checks-green', `Every required check is green on ${sha}: ${all}.`)
  }
  const { code, nextStep } = words[worst.state]
  return objection(code, sentenceOf(worst, sha), {
    link: worst.url,
    nextStep,
    details: furtherDetails(others.map((one) => sentenceOf(one, sha))),
  })
}

function sentenceOf({ name, state, ending }: CheckState, sha: string): string {
  return `Required check ${named(name)} ${words[state].is(ending)} on ${sha}.`
}

interface CheckState {
  readonly name: string
  readonly state: 'green' | 'running' | 'missing' | 'not-green'
  /** How it ended; null where it did not. */
  readonly ending: string | null
  readonly url: string | null
}

/** From the worst to the best. */
const order = [
  'not-green',
  'missing',
  'running',
  'green',
] as const satisfies readonly CheckState['state'][]

/** Each run that a name of the settings stands for; where there is none, the name itself is missing. */
function statesOf(pattern: string, runs: readonly CheckRun[]): readonly CheckState[] {
  const own = runs.filter(({ name }) => isNamed(name, [pattern]))
  if (own.length === 0) return [{ name: pattern, state: 'missing', ending: null, url: null }]
  return own.map(({ name, status, conclusion, url }) => {
    if (status !== 'completed') return { name, state: 'running', ending: null, url }
    const isGreen = conclusion === 'success' || conclusion === 'neutral'
    return { name, state: isGreen ? 'green' : 'not-green', ending: conclusion, url }
  })
}

const words = {
  'not-green': {
    code: 'check-not-green',
    is: (ending: string | null) => endings[ending ?? ''] ?? 'did not succeed',
    nextStep: 'Deploy a commit on which it is green, or run it again.',
  },
  missing: {
    code: 'check-missing',
    is: () => 'has not run',
    nextStep: 'Run it on this commit, or mend its name in the settings of the guard.',
  },
  running: {
    code: 'check-running',
    is: () => 'is still running',
    nextStep: 'Run the job again when it has ended.',
  },
  green: { code: 'checks-green', is: () => 'is green', nextStep: null },
} as const

/** How GitHub names the end of a check, in words. A skipped one has checked nothing. */
const endings: Readonly<Record<string, string>> = {
  failure: 'failed',
  timed_out: 'took too long',
  cancelled: 'was cancelled',
  skipped: 'was skipped',
  stale: 'was given up',
  action_required: 'waits for somebody',
  startup_failure: 'could not start',
}
