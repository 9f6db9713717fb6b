import { tracePlaces } from './branch-places.ts'
import type { ObservedCommit } from './observation.ts'

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
  const { placeOf } = tracePlaces(branch, parents)
  return new Map(
    commits.flatMap((commit) => {
      const place = placeOf(commit.sha)
      return place === null ? [] : [[commit.sha, place]]
    }),
  )
}
