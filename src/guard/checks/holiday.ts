import { dayNumber, dayNumbered } from '../../time/minutes.ts'
import { changeOf } from '../calendar/read-calendar.ts'
import { showClosing } from '../calendar/show-closing.ts'
import { showDay, yearIn } from '../calendar/show-time.ts'
import type { Opinion } from '../check-result.ts'
import { fine, notChecked, objection, withoutFact } from '../opinions.ts'
import type { GuardQuestion } from '../question.ts'
import { covers } from '../scope.ts'
import { deploysTo, heldBackUntilOpening, waitOrOverride } from '../wording.ts'

/** Whether it is a day off, or the day before one where that counts. */
export function checkHoliday(question: GuardQuestion): Opinion {
  const { facts, settings, calendar } = question
  const { holidays } = settings
  if (holidays === null) return notChecked('No holidays are configured.')
  if (!covers(holidays, facts.target)) {
    return fine('working-day', `${deploysTo(facts.target)} have no days off.`)
  }
  if (facts.daysOff.state !== 'known') return withoutFact(facts.daysOff, 'holiday-unknown')
  const until = changeOf(calendar, 'holiday')
  const today = calendar.closings.find((closing) => closing.check === 'holiday')
  if (today?.check !== 'holiday') return fine('working-day', 'It is no day off.', { until })
  const { dayOff, isDayBefore } = today
  const number = dayNumber(dayOff.day) - Number(isDayBefore)
  const day = showDay(dayNumbered(number), yearIn(facts.at, calendar.rules.zone))
  return objection(
    isDayBefore ? 'day-before-holiday' : 'holiday',
    `${heldBackUntilOpening(question, 'holiday')}: ${day} is ${showClosing(today)}.`,
    { until, nextStep: waitOrOverride },
  )
}
