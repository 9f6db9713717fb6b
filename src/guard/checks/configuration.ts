import type { Opinion } from '../check-result.ts'
import { fine, objection, withoutFact } from '../opinions.ts'
import type { GuardQuestion } from '../question.ts'
import { counted, told } from '../wording.ts'

/** Whether all of the section `guard` can be used: a freeze with a slip in it must not go unnoticed. */
export function checkConfiguration({ facts }: GuardQuestion): Opinion {
  const { configurationProblems: problems } = facts
  if (problems.state !== 'known') return withoutFact(problems, 'configuration-unknown')
  const [first] = problems.value
  if (first === undefined)
    return fine('configuration-sound', 'All settings of the guard can be read.')
  const count = counted(problems.value.length, 'problem')
  return objection(
    'configuration-problem',
    `The settings of the guard have ${count}, so that rules may be missing: ${told(first)}`,
    { nextStep: 'Mend .github/incident-loop.yml on the default branch.' },
  )
}
