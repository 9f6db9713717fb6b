import type { Settings } from '../config/settings.ts'
import { type Fact, known } from '../guard/fact.ts'
import type { CheckRun } from '../guard/guard-facts.ts'
import type { CheckPage, SeenCheck } from '../guard-github.ts'
import type { GitHub } from '../world.ts'
import { mapFact, orUnknown } from './guard-unknown.ts'

/** The newest check run of each name and app on the commit: all pages where a check is required. */
export async function checkRunsOf(
  github: GitHub,
  page: Fact<CheckPage>,
  { sha, settings }: { readonly sha: string; readonly settings: Settings },
): Promise<Fact<readonly CheckRun[]>> {
  if (settings.guard.requiredChecks.length === 0) return notRequired
  if (page.state !== 'known') return page
  const { checks, after } = page.value
  if (after === null) return known(newestOf(checks))
  const more = await orUnknown(() => github.moreChecks(sha, after))
  return mapFact(more, (others) => known(newestOf([...checks, ...others])))
}

const notRequired: Fact<never> = { state: 'skipped', reason: 'No check is required.' }

function newestOf(checks: readonly SeenCheck[]): readonly CheckRun[] {
  const byId = checks.toSorted((a, b) => a.id - b.id)
  const newest = new Map(byId.map((check) => [JSON.stringify([check.name, check.app]), check]))
  return [...newest.values()].map(({ name, status, conclusion, url }) => ({
    name,
    status,
    conclusion,
    url,
  }))
}
