import type { Settings } from '../config/settings.ts'
import { type ComingDay, comingDays } from '../guard/calendar/coming-days.ts'
import { openDaysOff } from '../guard/calendar/open-days-off.ts'
import { readCalendar } from '../guard/calendar/read-calendar.ts'
import type { GuardSettings, Scope } from '../guard/settings.ts'
import { canonicalJson } from '../text/canonical-json.ts'
import { plainLine } from '../text/escape.ts'
import { type LocalConfiguration, type LocalTeller, localSettings } from './guard-local.ts'
import { problemLine } from './tell-guard.ts'

/** Whose calendar is asked for. */
export interface CalendarAsk {
  readonly configuration: LocalConfiguration | null
  /** Null for each that the settings name. */
  readonly environment: string | null
  readonly service: string | null
  /** RFC 3339 in UTC. */
  readonly at: string
}

/** Prints when one may deploy in the next fourteen days, and what else keeps deployments back. */
export async function runGuardCalendar(ask: CalendarAsk, teller: LocalTeller): Promise<void> {
  const { settings, problems } = localSettings(ask.configuration)
  for (const problem of problems) teller.say(problemLine(problem))
  const calendar = await calendarsOf(ask, settings)
  teller.answer(teller.json ? canonicalJson({ version: 1, ...calendar }) : textOf(calendar))
}

interface Calendars {
  readonly at: string
  /** What could not be found out of the days off; null where nothing is missing. */
  readonly missing: string | null
  readonly calendars: readonly EnvironmentCalendar[]
}

interface EnvironmentCalendar {
  /** Null where no rule is for a certain one. */
  readonly environment: string | null
  readonly zone: string
  readonly days: readonly ComingDay[]
}

const daysShown = 14

async function calendarsOf(
  { environment, service, at }: CalendarAsk,
  { guard }: Settings,
): Promise<Calendars> {
  const fact = await openDaysOff(guard, at)
  const daysOff = fact.state === 'known' ? fact.value : []
  const missing = fact.state === 'unknown' ? `${fact.reason} ${fact.remedy}` : null
  const calendars = environmentsOf(environment, guard).map((one) => {
    const target = { environment: one ?? '', service }
    const calendar = readCalendar({ at, target, settings: guard, daysOff })
    return { environment: one, zone: calendar.rules.zone, days: comingDays(calendar, daysShown) }
  })
  return { at, missing, calendars }
}

/** The environment asked for, else each one that a rule names. */
function environmentsOf(
  environment: string | null,
  { windows, quietHours, freezes, holidays }: GuardSettings,
): readonly (string | null)[] {
  if (environment !== null) return [environment]
  const scopes: readonly Scope[] = [
    ...windows,
    ...quietHours,
    ...freezes,
    ...(holidays === null ? [] : [holidays]),
  ]
  const names = [...new Set(scopes.flatMap((scope) => scope.environments))]
  return names.length === 0 ? [null] : names
}

function textOf({ calendars, missing }: Calendars): string {
  const blocks = calendars.map(({ environment, zone, days }) => {
    const title = environment === null ? 'All environments' : plainLine(environment, 100)
    const width = Math.max(...days.map(({ words }) => words.length))
    return [`${title} (${zone})`, ...days.map((day) => lineOf(day, width))].join('\n')
  })
  return [...blocks, ...(missing === null ? [] : [plainLine(missing, 1000)])].join('\n\n')
}

function lineOf({ words, open, closedBy }: ComingDay, width: number): string {
  const hours = open.map((one) => (one.hours === '00:00-24:00' ? 'all day' : one.hours)).join(', ')
  const why = closedBy.map((reason) => plainLine(reason, 200)).join('; ')
  const said = [hours === '' ? 'closed' : hours, why].filter((part) => part !== '').join('  ')
  return `  ${words.padEnd(width)}  ${said}`
}
