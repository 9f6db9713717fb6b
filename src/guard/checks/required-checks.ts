import type { Opinion } from '../check-result.ts'
import type { CheckRun } from '../guard-facts.ts'
import { fine, notAsked, objection, withoutFact, worstOf } from '../opinions.ts'
import type { GuardQuestion } from '../question.ts'
import { isNamed } from '../scope.ts'
import { listed, named, shortSha } from '../wording.ts'

/** Whether every check that the settings name is green on the commit. */
export function checkRequiredChecks({ facts, settings }: GuardQuestion): Opinion {
  const { requiredChecks } = settings
  if (requiredChecks.length === 0) return notAsked('No check is required.')
  if (facts.checkRuns.state !== 'known') return withoutFact(facts.checkRuns, 'checks-unknown')
  const runs = facts.checkRuns.value
  const sha = shortSha(facts.sha)
  const [worst, ...others] = requiredChecks
    .flatMap((pattern) => problemsOf(pattern, runs))
    .toSorted((a, b) => order.indexOf(a.state) - order.indexOf(b.state))
    .map((problem) => notGreen(problem, sha))
  if (worst !== undefined) return worstOf(worst, others)
  return fine('checks-green', `Every required check is green on ${sha}: ${listed(requiredChecks)}.`)
}

function notGreen({ name, state, ending, url }: CheckProblem, sha: string): Opinion {
  const { code, is, nextStep } = words[state]
  const reason = `Required check ${named(name)} ${is(ending)} on ${sha}.`
  return objection(code, reason, { link: url, nextStep })
}

/** A check that is not green. */
interface CheckProblem {
  readonly name: string
  readonly state: (typeof order)[number]
  /** How it ended; null where it did not. */
  readonly ending: string | null
  readonly url: string | null
}

/** From the worst to the best. */
const order = ['not-green', 'missing', 'running'] as const

/** Each run that a name of the settings stands for and that is not green; where there is none at all, the name itself is missing. */
function problemsOf(pattern: string, runs: readonly CheckRun[]): readonly CheckProblem[] {
  const own = runs.filter(({ name }) => isNamed(name, [pattern]))
  if (own.length === 0) return [{ name: pattern, state: 'missing', ending: null, url: null }]
  return own.flatMap(({ name, status, conclusion, url }): readonly CheckProblem[] => {
    if (status !== 'completed') return [{ name, state: 'running', ending: null, url }]
    const isGreen = conclusion === 'success' || conclusion === 'neutral'
    return isGreen ? [] : [{ name, state: 'not-green', ending: conclusion, url }]
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
