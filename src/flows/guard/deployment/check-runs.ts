import type { Settings } from '../../../config/settings.ts'
import { type Fact, known } from '../../../guard/fact.ts'
import type { CheckRun } from '../../../guard/guard-facts.ts'
import { isNamed } from '../../../guard/scope.ts'
import type { CheckPage, SeenCheck } from '../../../guard-github.ts'
import type { GitHub } from '../../../world.ts'
import { mapFact, orUnknown } from '../unknown-facts.ts'

/** Whose checks are looked at. */
interface CheckAsk {
  readonly sha: string
  /** The run that asks, without its attempt. */
  readonly run: string
  readonly settings: Settings
}

/**
 * The newest check run of each name, app, workflow and kind of event on the commit; in one more request where a check is required and
 * the commit has more than a hundred. The same name in two workflows is two checks, as is one for a push and one for a pull request.
 */
export async function checkRunsOf(
  github: GitHub,
  page: Fact<CheckPage>,
  { sha, run, settings }: CheckAsk,
): Promise<Fact<readonly CheckRun[]>> {
  const { requiredChecks } = settings.guard
  if (requiredChecks.length === 0) return notRequired
  if (page.state !== 'known') return page
  const { checks, after } = page.value
  const told = (all: readonly SeenCheck[]) =>
    known(withoutOwnJobs(newestOf(all), { run, requiredChecks }).map(asFact))
  if (after === null) return told(checks)
  const names = requiredChecks.some((name) => name.includes('*')) ? null : requiredChecks
  const more = await orUnknown(() => github.moreChecks({ sha, after, seen: checks.length, names }))
  return mapFact(more, (others) => told([...checks, ...others]))
}

/** How many requests the checks take beside read 1. */
export function requestsForChecks(page: Fact<CheckPage>, { guard }: Settings): number {
  const isCut = page.state === 'known' && page.value.after !== null
  return isCut && guard.requiredChecks.length > 0 ? 1 : 0
}

const notRequired: Fact<never> = { state: 'skipped', reason: 'No check is required.' }

function newestOf(checks: readonly SeenCheck[]): readonly SeenCheck[] {
  const byId = checks.toSorted((a, b) => a.id - b.id)
  const ofEvents = lastOfEach(byId, ({ workflow }) => workflow?.event)
  const green = new Set(ofEvents.filter(({ conclusion }) => conclusion === 'success').map(jobOf))
  const telling = ofEvents.filter((check) => !saysNothing(check) || !green.has(jobOf(check)))
  const byIdAgain = telling.toSorted((a, b) => a.id - b.id)
  return lastOfEach(byIdAgain, kindOf)
}

/** Of each job the last one for each event, or kind of event. */
function lastOfEach(
  checks: readonly SeenCheck[],
  kind: (check: SeenCheck) => string | undefined,
): readonly SeenCheck[] {
  const keyOf = (check: SeenCheck) => JSON.stringify([jobOf(check), kind(check)])
  return [...new Map(checks.map((check) => [keyOf(check), check])).values()]
}

/** Which check it is, whatever started it. */
function jobOf({ name, app, workflow }: SeenCheck): string {
  return JSON.stringify([name, app, workflow?.id])
}

/** Events that run a workflow on the commit itself: whichever did so last says how it is. */
const commitEvents = ['push', 'merge_group', 'schedule', 'workflow_dispatch']

function kindOf({ workflow }: SeenCheck): string | undefined {
  const event = workflow?.event
  return event !== undefined && commitEvents.includes(event) ? 'commit' : event
}

/** One that did not come to an end, as where the concurrency of a workflow cancels one of two events. */
function saysNothing({ conclusion }: SeenCheck): boolean {
  return conclusion !== null && ['cancelled', 'skipped', 'stale'].includes(conclusion)
}

/**
 * The guard is a job of its run and must not wait for itself where `*` stands for it, nor for how it ended in other runs. What it waits
 * for within its run is said by `needs`; jobs that are required by their whole names count all the same. A lone `*` stands for no job
 * of its workflow but green ones: another job of a matrix would stop the guard, and the guard those.
 */
function withoutOwnJobs(
  checks: readonly SeenCheck[],
  { run, requiredChecks }: { readonly run: string; readonly requiredChecks: readonly string[] },
): readonly SeenCheck[] {
  const whole = new Set(requiredChecks.map((name) => name.toLowerCase()))
  const patterns = requiredChecks.filter((name) => !/^\*+$/.test(name))
  const workflow = checks.find((check) => check.workflow?.run === run)?.workflow?.id
  const isSelf = (check: SeenCheck) => check.workflow?.run === run && check.status !== 'completed'
  const selves = new Set(checks.filter(isSelf).map(jobOf))
  return checks.filter((check) => {
    const { name, conclusion } = check
    if (whole.has(name.toLowerCase())) return true
    if (selves.has(jobOf(check))) return false
    const isOurs = workflow !== undefined && check.workflow?.id === workflow
    return !isOurs || isNamed(name, patterns) || conclusion === 'success'
  })
}

function asFact({ name, status, conclusion, url }: SeenCheck): CheckRun {
  return { name, status, conclusion, url }
}
