import { dayNumber, dayNumbered } from '../../time/minutes.ts'
import { changeOf } from '../calendar/read-calendar.ts'
import { showClosing } from '../calendar/show-closing.ts'
import { showDay, yearIn } from '../calendar/show-time.ts'
import type { Opinion } from '../check-result.ts'
import { fine, notAsked, objection, withoutFact } from '../opinions.ts'
import type { GuardQuestion } from '../question.ts'
import { covers } from '../scope.ts'
import { deploysTo, heldBackUntilOpening, whenItOpens } from '../wording.ts'

/** Whether it is a day off, or the day before one where that counts. */
export function checkHoliday(question: GuardQuestion): Opinion {
  const { facts, settings, calendar } = question
  const { holidays } = settings
  if (holidays === null) return notAsked('No holidays are configured.')
  if (!covers(holidays, facts.target)) {
    return fine('working-day', `No holidays count for ${deploysTo(facts.target, 'deploys')}.`)
  }
  if (facts.daysOff.state !== 'known') return withoutFact(facts.daysOff, 'holiday-unknown')
  const until = changeOf(calendar, ['holiday'])
  const today = calendar.closings.find((closing) => closing.check === 'holiday')
  if (today?.check !== 'holiday') return fine('working-day', 'Today is no holiday.', { until })
  const { dayOff, isDayBefore, zone } = today
  const number = dayNumber(dayOff.day) - Number(isDayBefore)
  const day = showDay(dayNumbered(number), yearIn(facts.at, calendar.rules.zone))
  // Teams around the world have several days at once.
  const where = calendar.rules.dayOffZones.length > 1 ? ` in ${zone}` : ''
  return objection(
    isDayBefore ? 'day-before-holiday' : 'holiday',
    `${heldBackUntilOpening(question, 'holiday')}: ${day}${where} is ${showClosing(today, zone)}.`,
    { until, nextStep: whenItOpens(question, 'holiday'), endsByItself: true },
  )
}
