import type { ComingDay } from '../../../guard/calendar/coming-days.ts'
import { calendarScopes, covers, type DeployTarget } from '../../../guard/scope.ts'
import type { GuardSettings } from '../../../guard/settings.ts'
import { named } from '../../../guard/wording.ts'
import { plainLine } from '../../../text/escape.ts'
import type { Calendars, EnvironmentCalendar } from '../../guard-calendar.ts'

/** The coming days of each environment, for a terminal. */
export function calendarText(
  { calendars, service, missing }: Calendars,
  settings: GuardSettings,
): string {
  const all = calendars.length === 1 ? 'All environments' : 'All other environments'
  const blocks = calendars.map((calendar) => {
    const { environment, zone } = calendar
    const of = serviceInWords({ environment: environment ?? '', service }, settings)
    const title = `${environment === null ? all : named(environment)}${of} (${zone})`
    return [title, ...linesOf(calendar)].join('\n')
  })
  return [...blocks, ...(missing === null ? [] : [plainLine(missing, 1000)])].join('\n\n')
}

/** Whoever deploys all services needs a minute that is open for each. */
function serviceInWords(target: DeployTarget, settings: GuardSettings): string {
  if (target.service !== null) return `, ${named(target.service)}`
  const own = calendarScopes(settings).filter((scope) => covers(scope, target))
  return own.some(({ services }) => services.length > 0) ? ', all services together' : ''
}

function linesOf({ days, isAlwaysOpen }: EnvironmentCalendar): readonly string[] {
  if (isAlwaysOpen) return ['  Every day  all day']
  const width = Math.max(...days.map(({ words }) => words.length))
  return days.map((day) => lineOf(day, width))
}

function lineOf({ words, open, closedBy }: ComingDay, width: number): string {
  const hours = open.map((one) => (one.hours === '00:00-24:00' ? 'all day' : one.hours)).join(', ')
  const why = closedBy.map((reason) => plainLine(reason, 200)).join('; ')
  const said = [hours === '' ? 'closed' : hours, why].filter((part) => part !== '').join('  ')
  return `  ${words.padEnd(width)}  ${said}`
}
