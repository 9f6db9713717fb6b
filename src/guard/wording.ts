import { plainLine } from '../text/escape.ts'
import { showTime } from './calendar/show-time.ts'
import type { ObjectingCheck } from './check-name.ts'
import type { GuardQuestion } from './question.ts'
import type { DeployTarget } from './scope.ts'

/** Whose deployments a sentence is about: `Deploys to production`, `Deploys of shop to production`. */
export function deploysTo({ environment, service }: DeployTarget, word = 'Deploys'): string {
  const of = service === null ? '' : ` of ${named(service)}`
  return `${word}${of} to ${named(environment)}`
}

/** What becomes of them while a check objects: `Deploys to production are closed`, or only `should wait`. */
export function heldBack({ facts, settings }: GuardQuestion, check: ObjectingCheck): string {
  const word = settings.checks[check] === 'warn' ? 'should wait' : 'are closed'
  return `${deploysTo(facts.target)} ${word}`
}

/** The same until the calendar opens: `Deploys to production are closed until Monday 23 November 09:00 (Europe/Berlin)`. */
export function heldBackUntilOpening(question: GuardQuestion, check: ObjectingCheck): string {
  const { calendar, facts } = question
  const opening = openingFor(question, check)
  if (opening === null) return `${heldBack(question, check)} for more than a year`
  return `${heldBack(question, check)} until ${showTime(opening, calendar.rules.zone, facts.at)}`
}

/** What to do about a rule of the calendar. */
export function whenItOpens(question: GuardQuestion, check: ObjectingCheck): string {
  const { calendar, facts } = question
  const opening = openingFor(question, check)
  if (opening === null) {
    return 'Change the settings of the guard: they leave no minute of the next year open.'
  }
  const from = showTime(opening, calendar.rules.zone, facts.at)
  return `Run the workflow again from ${from}, as nothing is queued.`
}

/** When a check of the calendar lets go; one that only warns does not keep back what another one opens. */
export function openingFor(
  { settings, opensAt }: GuardQuestion,
  check: ObjectingCheck,
): string | null {
  return settings.checks[check] === 'warn' ? opensAt.warn : opensAt.block
}

/** A name by other people in a sentence of ours, on one line. */
export function named(text: string): string {
  return plainLine(text, 100)
}

/** A whole sentence by another room or of the settings, on one line. */
export function told(sentence: string): string {
  return plainLine(sentence, 400)
}

/** The words of other people in a sentence of ours, in quotation marks and without a full stop. */
export function quoted(text: string): string {
  return `"${named(text).replaceAll('"', "'")}"`
}

/** A commit as people name it. */
export function shortSha(sha: string): string {
  return plainLine(sha, 40).slice(0, 7)
}

/** `lint`, `lint and smoke`, `lint, smoke and 3 more`; so many are named at most. */
export function listed(names: readonly string[], maximum = 3, word: 'and' | 'or' = 'and'): string {
  const shown = names.slice(0, maximum).map(named)
  const more = names.length - shown.length
  const all = more > 0 ? [...shown, `${more} more`] : shown
  return all.length < 2 ? all.join('') : `${all.slice(0, -1).join(', ')} ${word} ${all.at(-1)}`
}

/** `1 file`, `2 files`. */
export function counted(count: number, unit: string): string {
  return `${count} ${unit}${count === 1 ? '' : 's'}`
}
