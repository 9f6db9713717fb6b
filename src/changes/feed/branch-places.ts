import { compareText } from '../../text/order.ts'
import type { ChangesObservation, ObservedCommit } from '../observation.ts'

/**
 * Where on the branch each commit landed, 0 for the newest: a merged one with its merge, whenever it was written. The first of
 * `commits` is the tip of the branch. One that is not reached from there, as far as commits were read, is left out.
 */
export function commitPlaces(commits: readonly ObservedCommit[]): ReadonlyMap<string, number> {
  const parents = new Map(commits.map((commit) => [commit.sha, commit.parents]))
  const branch: string[] = []
  let sha = commits[0]?.sha
  while (sha !== undefined && parents.has(sha)) {
    branch.push(sha)
    sha = parents.get(sha)?.[0]
  }
  const places = tracePlaces(branch, parents)
  return new Map([...places].filter(([landed]) => parents.has(landed)))
}

/**
 * Where on a branch each commit landed, 0 for the newest: its own place, or that of the merge it came with. `branch` are its
 * commits, first parents only, newest first; `parents` those of every commit that is known.
 */
export function tracePlaces(
  branch: readonly string[],
  parents: ReadonlyMap<string, readonly string[]>,
): ReadonlyMap<string, number> {
  const places = new Map(branch.map((sha, place) => [sha, place]))
  // The oldest first: a commit landed with the first merge that reaches it.
  for (let place = branch.length - 1; place >= 0; place -= 1) {
    const open = (parents.get(branch[place] ?? '') ?? []).slice(1)
    for (let sha = open.pop(); sha !== undefined; sha = open.pop()) {
      if (places.has(sha)) continue
      places.set(sha, place)
      open.push(...(parents.get(sha) ?? []))
    }
  }
  return places
}

/**
 * The places, and behind them all the versions that were brought to users before the oldest commit that was read was written:
 * whatever those are, they hold none of the commits.
 */
export function withOlderVersions(
  places: ReadonlyMap<string, number>,
  { commits, deployments, deployRuns, releases }: ChangesObservation,
): ReadonlyMap<string, number> {
  const [oldest] = commits.map(({ at }) => at).toSorted(compareText)
  if (oldest === undefined) return places
  const versions = [
    ...deployments.map(({ sha, createdAt }) => ({ sha, at: createdAt })),
    ...deployRuns.map(({ sha, startedAt }) => ({ sha, at: startedAt })),
    ...releases,
  ]
  const older = versions.filter(({ sha, at }) => at < oldest && !places.has(sha))
  return new Map([...places, ...older.map(({ sha }) => [sha, commits.length] as const)])
}
