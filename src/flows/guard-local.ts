import { readSettings, type SettingsReading } from '../config/read-settings.ts'
import { defaultSettings } from '../config/settings.ts'
import { openDaysOff } from '../guard/calendar/open-days-off.ts'
import { type Fact, known } from '../guard/fact.ts'
import type { GuardFacts } from '../guard/guard-facts.ts'
import { judgeGuard } from '../guard/verdict.ts'
import { canonicalJson } from '../text/canonical-json.ts'
import { plainLine } from '../text/escape.ts'
import { UserError } from '../user-error.ts'
import { problemsOfGuard } from './guard-problems.ts'
import { guardResult } from './guard-result.ts'
import { guardText } from './guard-text.ts'
import { isStopped, type ToldGuard } from './guard-told.ts'
import { guardHeadline, stepsToTake } from './guard-words.ts'
import { problemLine } from './tell-guard.ts'

/** A configuration on somebody's disk. */
export interface LocalConfiguration {
  readonly path: string
  readonly text: string
}

/** What the guard is asked on a terminal, without GitHub. */
export interface LocalGuardAsk {
  /** Null without one: the defaults. */
  readonly configuration: LocalConfiguration | null
  readonly environment: string
  readonly service: string | null
  /** RFC 3339 in UTC. */
  readonly at: string
}

/** Where the answer goes. */
export interface LocalTeller {
  readonly json: boolean
  say(text: string): void
  answer(text: string): void
}

/**
 * Says what the configuration lets happen at a moment. Whatever needs GitHub is told as skipped and decides nothing. Ends in
 * `deploy-blocked` or `deploy-unchecked` where the deployment is stopped.
 */
export async function runGuardLocally(ask: LocalGuardAsk, teller: LocalTeller): Promise<void> {
  const reading = localSettings(ask.configuration)
  const { settings, problems } = reading
  for (const problem of problems) teller.say(problemLine(problem))
  const facts = await factsOf(ask, reading)
  const verdict = judgeGuard(facts, settings.guard)
  const told: ToldGuard = {
    facts,
    settings: settings.guard,
    verdict,
    mode: 'enforce',
    attempt: 1,
    override: null,
  }
  teller.answer(teller.json ? canonicalJson(guardResult(told)) : guardText(told))
  if (isStopped(verdict)) throw stopped(told)
}

/** The reasons stand in the answer. */
function stopped(told: ToldGuard): UserError {
  const what = plainLine(`${guardHeadline(told)}.`)
  const [step = 'The answer says what was looked at.'] = stepsToTake(told)
  return new UserError(told.verdict.decision === 'block' ? 'deploy-blocked' : 'deploy-unchecked', {
    what,
    remedy: plainLine(step, 1000),
  })
}

/** The settings of a file, and what is wrong with it; the defaults where there is none. */
export function localSettings(configuration: LocalConfiguration | null): SettingsReading {
  if (configuration === null) return { settings: defaultSettings, problems: [] }
  return readSettings(configuration.text, configuration.path)
}

async function factsOf(
  { at, environment, service }: LocalGuardAsk,
  reading: SettingsReading,
): Promise<GuardFacts> {
  return {
    at,
    target: { environment, service },
    sha: '',
    configurationProblems: known(problemsOfGuard(reading)),
    daysOff: await openDaysOff(reading.settings.guard, at),
    holds: skipped,
    incidents: skipped,
    history: skipped,
    added: skipped,
    migrations: skipped,
    vulnerabilities: skipped,
    checkRuns: skipped,
    othersInProgress: skipped,
    overrides: [],
  }
}

const skipped: Fact<never> = {
  state: 'skipped',
  reason: 'Not checked: GitHub was not asked.',
}
