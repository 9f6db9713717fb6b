import type { Opinion } from '../check-result.ts'
import type { CheckRun } from '../guard-facts.ts'
import { fine, notChecked, objection, withoutFact } from '../opinions.ts'
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
  const worst = order.map((state) => states.find((one) => one.state === state)).find(Boolean)
  if (worst === undefined || worst.state === 'green') {
    return fine(
      'checks-green',
      `Every required check is green on ${sha}: ${listed(requiredChecks)}.`,
    )
  }
  const others = states.filter((one) => one.state !== 'green' && one !== worst)
  const more =
    others.length === 0 ? '' : ` Not green either: ${listed(others.map(({ name }) => name))}.`
  const reason = `Required check ${named(worst.name)} ${words[worst.state].is(worst.ending)} on ${sha}.`
  return objection(words[worst.state].code, `${reason}${more}`, {
    link: worst.url,
    nextStep: words[worst.state].nextStep,
  })
}

interface CheckState {
  readonly name: string
  readonly state: 'green' | 'running' | 'missing' | 'not-green'
  /** How it ended; null where it did not. */
  readonly ending: string | null
  readonly url: string | null
}

/** From the worst to the best. */
const order = ['not-green', 'missing', 'running', 'green'] as const

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
    nextStep: 'Wait until it has ended.',
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
