import type { Settings } from '../../../config/settings.ts'
import { type Fact, known } from '../../../guard/fact.ts'
import type { CheckRun } from '../../../guard/guard-facts.ts'
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
 * The newest check run of each name, app, workflow and event on the commit; in one more request where a check is required and the
 * commit has more than a hundred. The same name in two workflows is two checks, as is one for a push and one for a pull request.
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
  const newest = new Map(
    byId.map((check) => [JSON.stringify([jobOf(check), check.workflow?.event]), check]),
  )
  return [...newest.values()]
}

/** Which check it is, whatever started it. */
function jobOf({ name, app, workflow }: SeenCheck): string {
  return JSON.stringify([name, app, workflow?.id])
}

/**
 * The guard is a job of its run and must not wait for itself where `*` stands for it, nor for how it ended in other runs. What it waits
 * for within its run is said by `needs`; jobs that are required by their whole names count all the same.
 */
function withoutOwnJobs(
  checks: readonly SeenCheck[],
  { run, requiredChecks }: { readonly run: string; readonly requiredChecks: readonly string[] },
): readonly SeenCheck[] {
  const named = new Set(requiredChecks.map((name) => name.toLowerCase()))
  const isOwn = ({ workflow, status, name }: SeenCheck) =>
    workflow?.run === run && status !== 'completed' && !named.has(name.toLowerCase())
  const own = new Set(checks.filter(isOwn).map(jobOf))
  return checks.filter((check) => !own.has(jobOf(check)))
}

function asFact({ name, status, conclusion, url }: SeenCheck): CheckRun {
  return { name, status, conclusion, url }
}
