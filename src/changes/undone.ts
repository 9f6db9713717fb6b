import { compareText } from '../text/order.ts'
import type { Change } from './change.ts'
import type { LiveDeployment } from './deployment-history.ts'
import type { Landings } from './landings.ts'
import { type RevertReferences, readReferences } from './revert-references.ts'

/** What took a change back. */
export interface Undoing {
  /** Id of the change that did. */
  readonly by: string
  /** When that took effect; RFC 3339. */
  readonly at: string
}

/** What to look at. */
export interface UndoneQuestion {
  /** In any order; the same change may come twice. */
  readonly changes: readonly Change[]
  /** What took effect later does not count; RFC 3339. */
  readonly at: string
  /** `owner/name`, so that a pull request of another repository is not taken for one of this. */
  readonly repository: string | null
  /** When a change took effect: by default when it landed; null is not yet. A revert that is not live has undone nothing. */
  readonly effectiveAt?: (change: Change) => string | null
}

/**
 * The changes that later ones had taken back by a time, by id. A revert names what it undoes by commit, pull request or title; a
 * revert of a revert brings the first change back, so neither it nor what it says is undone then.
 */
export function undoneBefore({
  changes,
  at,
  repository,
  effectiveAt = (change) => change.at,
}: UndoneQuestion): ReadonlyMap<string, Undoing> {
  const known = new Map(changes.map((change) => [change.id, change]))
  const effective = [...known.values()]
    .flatMap((change) => {
      const since = effectiveAt(change)
      return since === null || since > at ? [] : [{ change, since }]
    })
    .toSorted((a, b) => compareText(a.since, b.since) || compareText(a.change.id, b.change.id))
  const index = indexOf([...known.values()])
  const undone = new Map<string, Undoing>()
  // From the last to the first: whether a revert holds depends on later changes only.
  for (const { change, since } of effective.toReversed()) {
    if (undone.has(change.id)) continue
    for (const target of targetsOf(change, index, repository)) {
      if (!undone.has(target.id)) undone.set(target.id, { by: change.id, at: since })
    }
  }
  return undone
}

/** The changes that a deployment of something older took away and that did not come back, by id, with that deployment. */
export function rolledBack(
  changes: readonly Change[],
  { bySha }: Landings,
): ReadonlyMap<string, LiveDeployment> {
  const found = changes.flatMap(({ id, shas }): [string, LiveDeployment][] => {
    const gone = bySha.get(shas[0] ?? '')?.gone ?? null
    return gone === null ? [] : [[id, gone]]
  })
  return new Map(found)
}

interface Index {
  /** By the first seven digits. */
  readonly byShortSha: ReadonlyMap<
    string,
    readonly { readonly sha: string; readonly change: Change }[]
  >
  readonly byPull: ReadonlyMap<number, Change>
  /** Oldest first. */
  readonly byTitle: ReadonlyMap<string, readonly Change[]>
}

const shortSha = 7

function indexOf(changes: readonly Change[]): Index {
  const oldestFirst = changes.toSorted((a, b) => compareText(a.at, b.at) || compareText(a.id, b.id))
  const shas = oldestFirst.flatMap((change) => change.shas.map((sha) => ({ sha, change })))
  return {
    byShortSha: groupBy(shas, ({ sha }) => sha.slice(0, shortSha)),
    byPull: new Map(
      oldestFirst.flatMap((change) => (change.pull === null ? [] : [[change.pull, change]])),
    ),
    byTitle: groupBy(oldestFirst, ({ title }) => plainTitle(title)),
  }
}

/** The older changes that a change says it takes back. Its title counts only where it names nothing else that is known. */
function targetsOf(change: Change, index: Index, repository: string | null): readonly Change[] {
  const references = readReferences(change)
  const isTarget = (other: Change) => other.id !== change.id && other.at <= change.at
  const named = namedBy(references, index, repository).filter(isTarget)
  if (named.length > 0 || references.title === null) return named
  const alike = index.byTitle.get(plainTitle(references.title)) ?? []
  return alike.filter(isTarget).slice(-1)
}

function namedBy(
  { shas, pulls }: RevertReferences,
  { byShortSha, byPull }: Index,
  repository: string | null,
): readonly Change[] {
  const commits = shas.flatMap((named) =>
    (byShortSha.get(named.slice(0, shortSha)) ?? [])
      .filter(({ sha }) => sha.startsWith(named))
      .map(({ change }) => change),
  )
  const requests = pulls
    .filter((pull) => isHere(pull.repository, repository))
    .flatMap(({ number }) => byPull.get(number) ?? [])
  return [...commits, ...requests]
}

function isHere(named: string | null, repository: string | null): boolean {
  if (named === null || repository === null) return true
  return named.toLowerCase() === repository.toLowerCase()
}

/** A title without the number that a squash adds. */
function plainTitle(title: string): string {
  return title.replace(/ \(#\d+\)$/, '').trim()
}

function groupBy<One>(
  ones: readonly One[],
  keyOf: (one: One) => string,
): ReadonlyMap<string, readonly One[]> {
  const groups = new Map<string, One[]>()
  for (const one of ones) {
    const group = groups.get(keyOf(one))
    if (group === undefined) groups.set(keyOf(one), [one])
    else group.push(one)
  }
  return groups
}
