import { dayIn } from '../../time/calendar-day.ts'
import { minuteOf } from '../../time/minutes.ts'
import { changeOf } from '../calendar/read-calendar.ts'
import { showClosing } from '../calendar/show-closing.ts'
import { showWindows } from '../calendar/show-rules.ts'
import { showTime } from '../calendar/show-time.ts'
import { windowClosings } from '../calendar/window-closings.ts'
import { timedChecks } from '../check-name.ts'
import type { Opinion } from '../check-result.ts'
import { fine, notAsked, objection } from '../opinions.ts'
import type { GuardQuestion } from '../question.ts'
import type { DeployWindow } from '../settings.ts'
import { deploysTo, heldBackUntilOpening, listed, whenItOpens } from '../wording.ts'

/** Whether a deploy window is open, and no quiet hours are. */
export function checkDeployWindow(question: GuardQuestion): Opinion {
  const { settings, calendar } = question
  if (settings.windows.length + settings.quietHours.length === 0) {
    return notAsked('No deploy window is configured.')
  }
  const until = changeOf(calendar, ['deploy-window'])
  const nextStep = whenItOpens(question, 'deploy-window')
  const more = { until, nextStep, endsByItself: true }
  const closings = calendar.closings.filter((closing) => closing.check === 'deploy-window')
  const closed = heldBackUntilOpening(question, 'deploy-window')
  if (closings.some(({ why }) => why === 'outside')) {
    const outside = windowWords(question, closedWindows(question))
    return objection('outside-window', `${closed}: outside ${outside}.`, more)
  }
  const quiet = closings.find(({ why }) => why === 'quiet')
  if (quiet !== undefined) {
    const why = showClosing(quiet, calendar.rules.zone)
    return objection('quiet-hours', `${closed}: ${why}.`, more)
  }
  return open(question, until)
}

/** Where all services go along, the windows of those that may not. */
function closedWindows({ facts, calendar }: GuardQuestion): readonly DeployWindow[] {
  const from = minuteOf(facts.at)
  const now = { from, until: from + 1 }
  const closed = calendar.rules.windowGroups.filter(
    (group) => windowClosings([group], now).length > 0,
  )
  return [...new Set(closed.flat())]
}

function windowWords({ facts, calendar }: GuardQuestion, windows: readonly DeployWindow[]): string {
  const { zone } = calendar.rules
  const hours = showWindows(windows, { zone, today: dayIn(facts.at, zone) })
  const services = [...new Set(windows.flatMap((window) => window.services))]
  const whose =
    facts.target.service === null && services.length > 0 ? ` of ${listed(services)}` : ''
  const name = windows.length === 1 ? 'the deploy window' : 'the deploy windows'
  return hours === '' ? `${name}${whose}` : `${name}${whose} (${hours})`
}

function open(question: GuardQuestion, until: string | null): Opinion {
  const { facts, calendar } = question
  const { windowGroups, quietHours, zone } = calendar.rules
  if (windowGroups.length + quietHours.length === 0) {
    return fine('no-window', `${deploysTo(facts.target)} have no deploy window.`)
  }
  const change = changeOf(calendar, timedChecks)
  const end = change === null ? '' : ` until ${showTime(change, zone, facts.at)}`
  const why =
    windowGroups.length === 0
      ? 'outside all quiet hours'
      : `within ${windowWords(question, [...new Set(windowGroups.flat())])}`
  // A freeze or a day off may close what the windows leave open.
  const isOpen = calendar.closings.length === 0
  const reason = isOpen ? `${deploysTo(facts.target)} are open${end}: ${why}.` : `It is ${why}.`
  return fine('window-open', reason, { until })
}
