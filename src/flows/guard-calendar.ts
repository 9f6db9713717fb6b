import { type ComingDay, comingDays } from '../guard/calendar/coming-days.ts'
import { changeOf, readCalendar } from '../guard/calendar/read-calendar.ts'
import { timedChecks } from '../guard/check-name.ts'
import type { GuardFacts } from '../guard/guard-facts.ts'
import { calendarScopes, isNamed } from '../guard/scope.ts'
import { weigh } from '../guard/set-aside.ts'
import type { GuardSettings } from '../guard/settings.ts'
import { judgeGuard } from '../guard/verdict.ts'
import { canonicalJson } from '../text/canonical-json.ts'
import { plainLine } from '../text/escape.ts'
import { UserError } from '../user-error.ts'
import { calendarText } from './guard/tell/calendar-text.ts'
import { misspeltNotes } from './guard/tell/misspelt.ts'
import { momentOf, type TypedMoment } from './guard/typed-moment.ts'
import {
  type LocalConfiguration,
  type LocalReading,
  type LocalTeller,
  localFacts,
  localSettings,
} from './guard-local.ts'

/** Whose calendar is asked for. */
export interface CalendarAsk extends TypedMoment {
  readonly configuration: LocalConfiguration | null
  /** Null for each that the settings name, and one for all others. */
  readonly environment: string | null
  readonly service: string | null
}

/**
 * Prints when one may deploy in the next fourteen days, and what else keeps deployments back. Ends as the guard does where it stops
 * since rules may be missing: a calendar without them would say that all is open.
 */
export async function runGuardCalendar(ask: CalendarAsk, teller: LocalTeller): Promise<void> {
  const reading = localSettings(ask.configuration, teller)
  const settings = reading.settings.guard
  for (const note of misspeltNotes(ask, settings)) teller.say(note)
  const calendar = await calendarsOf({ ...ask, at: momentOf(ask, settings.timezone) }, reading)
  const text = () => calendarText(calendar, settings)
  teller.answer(teller.json ? canonicalJson({ version: 1, ...calendar }) : text())
}

/** Calendars of environments, as their JSON. */
export interface Calendars {
  readonly at: string
  /** Null for all services together. */
  readonly service: string | null
  /** What could not be found out of the days off; null where nothing is missing. */
  readonly missing: string | null
  readonly calendars: readonly EnvironmentCalendar[]
}

export interface EnvironmentCalendar {
  /** Null for all that no rule names. */
  readonly environment: string | null
  readonly zone: string
  /** Whether no rule closes it for more than a year. */
  readonly isAlwaysOpen: boolean
  readonly days: readonly ComingDay[]
}

const daysShown = 14

async function calendarsOf(
  { environment, service, at }: CalendarAsk,
  reading: LocalReading,
): Promise<Calendars> {
  const settings = reading.settings.guard
  const environments = environmentsOf(environment, settings)
  const facts = await localFacts({ at, target: { environment: '', service } }, reading)
  const calendars = environments.map((one) => {
    const target = { environment: one ?? '', service }
    const broken = brokenRules({ ...facts, target }, settings)
    if (broken !== null) throw broken
    const daysOff = facts.daysOff.state === 'known' ? facts.daysOff.value : []
    const calendar = readCalendar({ at, target, settings, daysOff })
    const isAlwaysOpen = calendar.closings.length === 0 && changeOf(calendar, timedChecks) === null
    const days = comingDays(calendar, daysShown)
    return { environment: one, zone: calendar.rules.zone, isAlwaysOpen, days }
  })
  const { daysOff } = facts
  const missing = daysOff.state === 'unknown' ? `${daysOff.reason} ${daysOff.remedy}` : null
  return { at, service, missing, calendars }
}

/** Why the guard would stop since it cannot read its rules; null where it would not. */
function brokenRules(facts: GuardFacts, settings: GuardSettings): UserError | null {
  const broken = judgeGuard(facts, settings).results.find(
    (result) =>
      (result.check === 'configuration' || result.code === 'holiday-unknown') &&
      weigh(result, settings) === 'stops',
  )
  if (broken === undefined) return null
  return new UserError(broken.outcome === 'block' ? 'deploy-blocked' : 'deploy-unchecked', {
    what: plainLine(`No calendar can be shown. ${broken.reason}`, 1000),
    remedy: plainLine(broken.nextStep ?? 'The command `guard` says what was looked at.', 1000),
  })
}

/** The environment asked for, else each one that a rule names, and what stands for all others. */
function environmentsOf(
  environment: string | null,
  settings: GuardSettings,
): readonly (string | null)[] {
  if (environment !== null) return [environment]
  const written = calendarScopes(settings).flatMap((scope) => scope.environments)
  // What fits all names is no certain environment; case tells none apart.
  const certain = written.filter((name) => !isNamed('', [name]))
  const names = new Map(certain.toReversed().map((name) => [name.toLowerCase(), name]))
  return [...[...names.values()].toReversed(), null]
}
