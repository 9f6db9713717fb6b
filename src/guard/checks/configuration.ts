import { slipOf } from '../../text/nearest-name.ts'
import type { Opinion } from '../check-result.ts'
import { caution, fine, objection, withoutFact, worstOf } from '../opinions.ts'
import type { GuardQuestion } from '../question.ts'
import { isNamed, scopesOf } from '../scope.ts'
import { named, told } from '../wording.ts'

/**
 * Whether all of the section `guard` can be used: a freeze with a slip in it must not go unnoticed. Nor must a slip in the name of the
 * environment, for which no rule would count.
 */
export function checkConfiguration(question: GuardQuestion): Opinion {
  const { configurationProblems: problems } = question.facts
  if (problems.state !== 'known') return withoutFact(problems, 'configuration-unknown')
  const [first, ...others] = problems.value.map((problem) =>
    objection('configuration-problem', told(problem)),
  )
  if (first !== undefined) {
    const reason = `The settings of the guard have a problem, so that rules may be missing: ${first.reason}`
    const nextStep = 'Correct .github/incident-loop.yml on the default branch.'
    return worstOf({ ...first, reason, nextStep }, others)
  }
  return misspelt(question) ?? fine('configuration-sound', 'All settings of the guard can be read.')
}

/** An environment that no rule names and nothing was deployed to, whose name is a slip of one of these. */
function misspelt({ facts, settings }: GuardQuestion): Opinion | null {
  const { environment } = facts.target
  const ruled = scopesOf(settings).flatMap(({ environments }) => environments)
  const known = [...facts.knownEnvironments, ...ruled]
  if (isNamed(environment, known)) return null
  const meant = slipOf(environment, known)
  if (meant === null) return null
  const [typed, right] = [named(environment), named(meant)]
  const deployed = facts.knownEnvironments.length > 0 ? ', and nothing was deployed to it' : ''
  return caution('environment-unknown', `No rule names ${typed}${deployed}: is ${right} meant?`, {
    nextStep: `Deploy to ${right}, or name ${typed} in the settings of the guard.`,
  })
}
