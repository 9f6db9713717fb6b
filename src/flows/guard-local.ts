import { readSettings, type SettingsReading } from '../config/read-settings.ts'
import { defaultSettings, settingsPath } from '../config/settings.ts'
import { rulesFor } from '../guard/calendar/calendar-rules.ts'
import { openDaysOff } from '../guard/calendar/open-days-off.ts'
import { codesOf } from '../guard/conclude.ts'
import { type Fact, known } from '../guard/fact.ts'
import type { GuardFacts } from '../guard/guard-facts.ts'
import type { DeployTarget } from '../guard/scope.ts'
import { type GuardVerdict, judgeGuard } from '../guard/verdict.ts'
import { counted, deploysTo } from '../guard/wording.ts'
import { canonicalJson } from '../text/canonical-json.ts'
import { UserError } from '../user-error.ts'
import { problemsOfGuard } from './guard/problems-of-guard.ts'
import { misspeltNotes } from './guard/tell/misspelt.ts'
import { guardResult } from './guard/tell/result.ts'
import { guardFailure, problemLine } from './guard/tell/tell.ts'
import { guardText } from './guard/tell/terminal-text.ts'
import { isStopped, type ToldGuard } from './guard/tell/told.ts'
import { guardHeadline } from './guard/tell/verdict-words.ts'
import { momentOf, type TypedMoment } from './guard/typed-moment.ts'

/** A configuration on somebody's disk. */
export interface LocalConfiguration {
  readonly path: string
  readonly text: string
}

/** What the guard is asked on a terminal, without GitHub. */
export interface LocalGuardAsk extends TypedMoment {
  /** Null without one: the defaults. */
  readonly configuration: LocalConfiguration | null
  /** Null where nobody said. */
  readonly environment: string | null
  readonly service: string | null
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
  const { environment, service } = ask
  if (environment === null) throw noEnvironment()
  const reading = localSettings(ask.configuration, teller)
  const settings = reading.settings.guard
  const target = { environment, service }
  const at = momentOf(ask, rulesFor(settings, target, []).zone)
  const facts = await localFacts({ at, target }, reading)
  const verdict = ofSettingsAlone(judgeGuard(facts, settings), facts)
  // A verdict that tells of the name says it once for both.
  const unsaid = codesOf(verdict).includes('environment-unknown') ? null : environment
  for (const note of misspeltNotes({ environment: unsaid, service }, settings)) teller.say(note)
  const told: ToldGuard = {
    facts,
    settings,
    verdict,
    mode: 'enforce',
    attempt: 1,
    override: null,
    isOverrideNeedless: false,
  }
  teller.answer(teller.json ? canonicalJson(guardResult(told)) : guardText(told, headlineOf(told)))
  const failure = guardFailure(told)
  if (failure !== null) throw failure
}

/** That somebody forgot to say where it goes. */
export function noEnvironment(): UserError {
  return new UserError('bad-input', {
    what: 'The command `guard` was given no environment.',
    remedy:
      'Say which with `--environment production`, or print the coming days with `--calendar`.',
  })
}

/** The settings of a file, or the defaults where there is none, which is said as what is wrong with the file is. */
export function localSettings(
  configuration: LocalConfiguration | null,
  teller: Pick<LocalTeller, 'say'>,
): LocalReading {
  if (configuration === null) {
    teller.say(`${noFile}; name a file with \`--config\`.`)
    return { settings: defaultSettings, problems: [], isOfFile: false }
  }
  const reading = readSettings(configuration.text, configuration.path)
  for (const problem of reading.problems) teller.say(problemLine(problem))
  return { ...reading, isOfFile: true }
}

const noFile = `There is no ${settingsPath} here, so the defaults count`

export interface LocalReading extends SettingsReading {
  /** Whether there is a file; the defaults count where there is none. */
  readonly isOfFile: boolean
}

/** What is known without GitHub: the settings and the moment, RFC 3339 in UTC. */
export async function localFacts(
  { at, target }: { readonly at: string; readonly target: DeployTarget },
  reading: LocalReading,
): Promise<GuardFacts> {
  return {
    at,
    target,
    sha: '',
    title: null,
    knownEnvironments: [],
    configurationProblems: reading.isOfFile
      ? known(problemsOfGuard(reading))
      : { state: 'skipped', reason: `${noFile}.` },
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

/** That nothing stops a deployment is more than anybody knows who did not ask GitHub. */
function ofSettingsAlone(verdict: GuardVerdict, { target }: GuardFacts): GuardVerdict {
  const text = `Nothing in the settings stops ${deploysTo(target, 'deploys')}.`
  const reasons = verdict.reasons.map((reason) =>
    reason.codes.includes('nothing-stops') ? { ...reason, text } : reason,
  )
  return { ...verdict, reasons }
}

/** As everywhere where the deployment is stopped; else with what the settings alone do not say. */
function headlineOf(told: ToldGuard): string {
  const { facts, verdict } = told
  const unasked = verdict.results.filter(
    ({ check, code }) => code === 'skipped' && check !== 'configuration',
  )
  if (isStopped(verdict) || unasked.length === 0) return guardHeadline(told)
  const warning = verdict.decision === 'warn' ? ', with a warning' : ''
  const needs = `${counted(unasked.length, 'check')} ${unasked.length === 1 ? 'needs' : 'need'} GitHub`
  return `${deploysTo(facts.target, 'Deploying')}: the settings let it go ahead${warning}; ${needs} (\`--repo OWNER/NAME\`)`
}
