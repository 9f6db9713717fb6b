import { changeOf } from '../calendar/read-calendar.ts'
import { showClosing } from '../calendar/show-closing.ts'
import { showClock, showTime } from '../calendar/show-time.ts'
import type { Opinion } from '../check-result.ts'
import type { Hold } from '../guard-facts.ts'
import { caution, fine, objection, withoutFact, worstOf } from '../opinions.ts'
import type { GuardQuestion } from '../question.ts'
import { isNamed } from '../scope.ts'
import type { Freeze } from '../settings.ts'
import {
  deploysTo,
  heldBack,
  heldBackUntilOpening,
  named,
  openingFor,
  quoted,
  whenItOpens,
} from '../wording.ts'

/**
 * Whether somebody holds a lock, an issue says that nobody deploys, or the settings freeze deployments now. Who holds one comes first,
 * as that has no end; all others are told, too.
 */
export function checkFreeze(question: GuardQuestion): Opinion {
  const until = changeOf(question.calendar, ['freeze'])
  const [first, ...others] = opinionsOf(question)
  if (first === undefined) {
    const { target } = question.facts
    return fine('not-frozen', `${deploysTo(target)} are neither frozen nor locked.`, { until })
  }
  const endsByItself = [first, ...others].every((one) => one.endsByItself)
  return { ...worstOf(first, others), until, endsByItself }
}

/** What speaks against it, the hardest first. */
function opinionsOf(question: GuardQuestion): readonly Opinion[] {
  const { facts } = question
  const { holds } = facts
  const own = (holds.state === 'known' ? holds.value : []).filter(
    ({ environments }) => environments === null || isNamed(facts.target.environment, environments),
  )
  const unread = holds.state === 'known' ? [] : [withoutFact(holds, 'freeze-unknown')]
  const certain = [
    ...own.filter(({ isConfirmed }) => isConfirmed).map((hold) => held(question, hold)),
    ...byDate(question),
  ]
  return [
    ...certain,
    ...unread.filter(({ stance }) => certain.length === 0 || stance !== 'off'),
    ...unconfirmed(own).map(doubtful),
  ]
}

/** Those that nobody asked about first, as they may count. */
function unconfirmed(holds: readonly Hold[]): readonly Hold[] {
  const isOpenQuestion = ({ doubt }: Hold) => Number(doubt !== undefined)
  return holds
    .filter(({ isConfirmed }) => !isConfirmed)
    .toSorted((a, b) => isOpenQuestion(b) - isOpenQuestion(a))
}

/** The freezes of now, the one that lasts longest first. */
function byDate(question: GuardQuestion): readonly Opinion[] {
  return question.calendar.closings
    .flatMap((closing) => (closing.check === 'freeze' ? [closing] : []))
    .sort((a, b) => b.until - a.until)
    .map((closing) => {
      const reason = `${heldBackUntilOpening(question, 'freeze')}: ${showClosing(closing, closing.freeze.zone)}${endOf(question, closing.freeze)}.`
      const nextStep = whenItOpens(question, 'freeze')
      return objection('freeze', reason, { nextStep, endsByItself: true })
    })
}

/** When the freeze itself ends, where that is not when the calendar opens. */
function endOf(question: GuardQuestion, { to, zone }: Freeze): string {
  const { facts, calendar } = question
  const end = showClock(to, zone, facts.at)
  const opening = openingFor(question, 'freeze')
  const isSaid = opening !== null && showTime(opening, calendar.rules.zone, facts.at) === end
  return isSaid ? '' : `, which ends ${end}`
}

function held(question: GuardQuestion, { kind, name, number, by, reason, url }: Hold): Opinion {
  const who = by === null ? 'somebody' : named(by)
  const what = heldBack(question, 'freeze')
  const why = reason === null ? '' : `, who says ${quoted(reason)}`
  if (kind === 'lock') {
    return objection(
      'deploy-lock',
      `${what} until the lock ${quoted(name)} is given back: ${who} holds it${why}.`,
      { link: url, nextStep: `Ask ${who} to give the lock back.` },
    )
  }
  const issue = `issue ${numbered(number)}${quoted(name)}`
  return objection(
    'freeze-issue',
    `${what} until ${issue} is closed: ${who} labelled it freeze${why}.`,
    {
      link: url,
      nextStep: `Ask ${who} to close ${number === null ? 'the issue' : `#${number}`} when deployments may go on.`,
    },
  )
}

function doubtful({ name, number, by, url, doubt }: Hold): Opinion {
  const who = by === null ? 'somebody' : named(by)
  const why =
    doubt === 'not-asked'
      ? 'and nobody asked whether they may stop deployments'
      : 'who may not stop deployments'
  const reason = `Issue ${numbered(number)}${quoted(name)} is labelled freeze by ${who}, ${why}.`
  const nextStep = 'Have somebody with triage access set the label again, or take it away.'
  return caution('freeze-issue-unconfirmed', reason, { link: url, nextStep })
}

function numbered(number: number | null): string {
  return number === null ? '' : `#${number} `
}
