import { beginOf } from '../../time/minutes.ts'
import { changeOf } from '../calendar/read-calendar.ts'
import { showClosing } from '../calendar/show-closing.ts'
import { showTime } from '../calendar/show-time.ts'
import type { Opinion } from '../check-result.ts'
import type { Hold } from '../guard-facts.ts'
import { caution, fine, objection, withoutFact } from '../opinions.ts'
import type { GuardQuestion } from '../question.ts'
import { isNamed } from '../scope.ts'
import { deploysTo, heldBack, named, quoted, waitOrOverride } from '../wording.ts'

/**
 * Whether somebody holds a lock, an issue says that nobody deploys, or the settings freeze deployments now. Who holds one comes first,
 * as that has no end.
 */
export function checkFreeze(question: GuardQuestion): Opinion {
  const { facts, calendar } = question
  const holds = facts.holds.state === 'known' ? facts.holds.value : []
  const own = holds.filter(
    ({ environments }) => environments === null || isNamed(facts.target.environment, environments),
  )
  const stop = own.find(({ isConfirmed }) => isConfirmed)
  if (stop !== undefined) return held(question, stop)
  const frozen = byDate(question)
  if (frozen !== null) return frozen
  if (facts.holds.state !== 'known') return withoutFact(facts.holds, 'freeze-unknown')
  if (own[0] !== undefined) return doubtful(own[0])
  const reason = `${deploysTo(facts.target)} are neither frozen nor locked.`
  return fine('not-frozen', reason, { until: changeOf(calendar, 'freeze') })
}

/** The freeze that lasts longest. */
function byDate(question: GuardQuestion): Opinion | null {
  const { calendar, facts } = question
  const [last] = calendar.closings
    .filter((closing) => closing.check === 'freeze')
    .sort((a, b) => b.until - a.until)
  if (last === undefined) return null
  const end = showTime(beginOf(last.until), last.freeze.zone, facts.at)
  const what = `${heldBack(question, 'freeze')} until ${end}: ${showClosing(last)}.`
  return objection('freeze', what, {
    until: changeOf(calendar, 'freeze'),
    nextStep: waitOrOverride,
  })
}

function held(question: GuardQuestion, hold: Hold): Opinion {
  const who = hold.by === null ? 'somebody' : named(hold.by)
  const said = hold.reason === null ? '' : ` (${named(hold.reason)})`
  const why = `${said}${planned(question, hold)}`
  const what = heldBack(question, 'freeze')
  const link = hold.url
  if (hold.kind === 'lock') {
    const reason = `${what}: ${who} holds the lock ${quoted(hold.name)}${why}.`
    return objection('deploy-lock', reason, { link, nextStep: `Ask ${who} to give it back.` })
  }
  const reason = `${what}: issue ${quoted(hold.name)}, labelled freeze by ${who}, is open${why}.`
  const nextStep = `Ask ${who} to close the issue when deployments may go on.`
  return objection('freeze-issue', reason, { link, nextStep })
}

function doubtful({ name, by, url }: Hold): Opinion {
  const who = by === null ? 'somebody' : named(by)
  const reason = `Issue ${quoted(name)} is labelled freeze by ${who}, who may not stop deployments.`
  const nextStep = 'Have somebody with triage access set the label again, or take it away.'
  return caution('freeze-issue-unconfirmed', reason, { link: url, nextStep })
}

function planned({ facts, calendar }: GuardQuestion, { until }: Hold): string {
  if (until === null) return ''
  return `, planned until ${showTime(until, calendar.rules.zone, facts.at)}`
}
