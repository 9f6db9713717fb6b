/** How commits came onto a branch. */
export interface BranchPlaces {
  /** Place on the branch, 0 for the newest, of the commit by which this one landed: itself, or the merge; null for unknown ones. */
  placeOf(sha: string): number | null
}

/**
 * Finds for every commit where on the branch it landed. `branch` are its commits, first parents only, newest first; `parents` those
 * of every commit that is known.
 */
export function tracePlaces(
  branch: readonly string[],
  parents: ReadonlyMap<string, readonly string[]>,
): BranchPlaces {
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
  return { placeOf: (sha) => places.get(sha) ?? null }
}
