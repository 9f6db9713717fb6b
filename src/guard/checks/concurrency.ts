import { showMinutes } from '../../time/duration.ts'
import { addSeconds } from '../../time/instant.ts'
import { showTime } from '../calendar/show-time.ts'
import type { Opinion } from '../check-result.ts'
import type { RunningDeployment } from '../guard-facts.ts'
import { caution, fine, objection, withoutFact } from '../opinions.ts'
import type { GuardQuestion } from '../question.ts'
import { counted, named, shortSha } from '../wording.ts'

/** Whether another deployment to the environment is in progress; one that has been for very long seems forgotten. */
export function checkConcurrency(question: GuardQuestion): Opinion {
  const { facts } = question
  const { othersInProgress: others } = facts
  if (others.state !== 'known') return withoutFact(others, 'deployments-unknown')
  const running = others.value.filter((one) => forgottenAt(one, question) > facts.at)
  const [first] = running
  const environment = named(facts.target.environment)
  if (first !== undefined) {
    const more = running.length === 1 ? '' : `, and ${counted(running.length - 1, 'other')}`
    return objection(
      'other-deployment',
      `Another deployment to ${environment} is in progress: ${words(first, question)}${more}.`,
      {
        link: first.url,
        nextStep: 'Run the job again when it has ended, or cancel it.',
        until: running.map((one) => forgottenAt(one, question)).sort()[0] ?? null,
      },
    )
  }
  const [forgotten] = others.value
  if (forgotten === undefined) {
    return fine('no-other-deployment', `No other deployment to ${environment} is in progress.`)
  }
  const limit = showMinutes(question.settings.forgottenAfterMinutes)
  return caution(
    'forgotten-deployment',
    `A deployment to ${environment} seems forgotten, in progress for more than ${limit}: ${words(forgotten, question)}.`,
    { link: forgotten.url, nextStep: 'Mark it as failed or inactive.' },
  )
}

function forgottenAt({ startedAt }: RunningDeployment, { settings }: GuardQuestion): string {
  return addSeconds(startedAt, settings.forgottenAfterMinutes * 60)
}

function words(
  { sha, by, startedAt }: RunningDeployment,
  { facts, calendar }: GuardQuestion,
): string {
  const who = by === null ? '' : ` by ${named(by)}`
  return `${shortSha(sha)}${who} since ${showTime(startedAt, calendar.rules.zone, facts.at)}`
}
