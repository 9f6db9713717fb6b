import { dayIn } from '../../time/calendar-day.ts'
import { changeOf } from '../calendar/read-calendar.ts'
import { showClosing } from '../calendar/show-closing.ts'
import { showWindows } from '../calendar/show-rules.ts'
import { showTime } from '../calendar/show-time.ts'
import type { Opinion } from '../check-result.ts'
import { fine, notChecked, objection } from '../opinions.ts'
import type { GuardQuestion } from '../question.ts'
import { covers } from '../scope.ts'
import { deploysTo, heldBackUntilOpening, waitOrOverride } from '../wording.ts'

/** Whether a deploy window is open, and no quiet hours are. */
export function checkDeployWindow(question: GuardQuestion): Opinion {
  const { settings, calendar } = question
  if (settings.windows.length + settings.quietHours.length === 0) {
    return notChecked('No deploy window is configured.')
  }
  const until = changeOf(calendar, 'deploy-window')
  const more = { until, nextStep: waitOrOverride }
  const closings = calendar.closings.filter((closing) => closing.check === 'deploy-window')
  const quiet = closings.find((closing) => closing.why === 'quiet')
  if (closings.some(({ why }) => why === 'outside')) {
    return objection('outside-window', outside(question), more)
  }
  if (quiet !== undefined) {
    const reason = `${heldBackUntilOpening(question, 'deploy-window')}: ${showClosing(quiet)}.`
    return objection('quiet-hours', reason, more)
  }
  return open(question, until)
}

function outside(question: GuardQuestion): string {
  return `${heldBackUntilOpening(question, 'deploy-window')}: outside ${windowWords(question)}.`
}

function windowWords({ facts, settings, calendar }: GuardQuestion): string {
  const windows = settings.windows.filter((window) => covers(window, facts.target))
  const { zone } = calendar.rules
  const hours = showWindows(windows, { zone, today: dayIn(facts.at, zone) })
  const name = windows.length === 1 ? 'the deploy window' : 'the deploy windows'
  return hours === '' ? name : `${name} (${hours})`
}

function open(question: GuardQuestion, until: string | null): Opinion {
  const { facts, calendar } = question
  const { windowGroups, quietHours, zone } = calendar.rules
  if (windowGroups.length + quietHours.length === 0) {
    return fine('no-window', `${deploysTo(facts.target)} have no deploy window.`)
  }
  const end = until === null ? '' : ` until ${showTime(until, zone, facts.at)}`
  if (windowGroups.length === 0) {
    return fine('window-open', `${deploysTo(facts.target)} are open${end}: no quiet hours.`, {
      until,
    })
  }
  const reason = `${deploysTo(facts.target)} are open${end}: within ${windowWords(question)}.`
  return fine('window-open', reason, { until })
}
