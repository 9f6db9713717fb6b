import { compareText } from '../text/order.ts'
import { carriersOf } from './carriers.ts'
import type { Change, ChangeKind } from './change.ts'
import { type CommitChange, changesOfCommits } from './changes-of-commits.ts'
import type { Carrier, ChangeFeed, FeedEntry, Landing } from './feed.ts'
import { landingOf } from './landing.ts'
import type { ChangesObservation, ObservedDeployment } from './observation.ts'
import { findTakenBack } from './taken-back.ts'
import type { FeedSource } from './verdict.ts'

/** What was read, and what it is read for. */
export interface FeedInput {
  readonly observation: ChangesObservation
  /** What single commits changed, by sha, as far as it was read. */
  readonly patches: ReadonlyMap<string, CommitChange>
  /** Whether the lines of all candidates were to be had. */
  readonly linesRead: boolean
  /** Changes that no commit shows. */
  readonly external: readonly Change[]
  readonly environments: readonly string[]
  readonly environmentWhy: string | null
  /** What could not be read of the patches, in words. */
  readonly gaps: readonly string[]
  /** The moment that is asked about; RFC 3339. */
  readonly moment: string
  readonly kindsOf: (paths: readonly string[]) => readonly ChangeKind[]
}

/** One list of changes from all that was read: what each touched, when it was live, and whether it was taken back. */
export function assembleFeed(input: FeedInput): ChangeFeed {
  const { observation, moment } = input
  const order = new Map(observation.commits.map(({ sha }, place) => [sha, place]))
  const { source, deployments } = strongest(observation)
  const carriers = carriersOf(deployments, order)
  const commits = changesOfCommits(observation, input.patches)
  const takenBack = findTakenBack(commits)
  const entries = [...commits, ...input.external].map(
    (change): FeedEntry => ({
      change,
      kinds: change.external === null ? input.kindsOf(pathsOf(change)) : [change.external.kind],
      landing: earliest(change, { carriers, order, moment }),
      takenBack: takenBack.get(change.id) ?? null,
    }),
  )
  return {
    source,
    environments: source === 'deployments' ? input.environments : [],
    environmentWhy: source === 'deployments' ? input.environmentWhy : null,
    entries: entries.toSorted((a, b) => compareText(b.change.at, a.change.at)),
    completeSince: observation.commitsAreCut ? (observation.commits.at(-1)?.at ?? null) : null,
    linesRead: input.linesRead,
    gaps: [...observation.unread, ...input.gaps, ...unplaced(carriers, { order, observation })],
  }
}

/** The strongest source that has anything to say; each reads like deployments. */
function strongest(observation: ChangesObservation): {
  readonly source: FeedSource
  readonly deployments: readonly ObservedDeployment[]
} {
  const { deployments, deployRuns, releases } = observation
  if (deployments.length > 0) return { source: 'deployments', deployments }
  if (deployRuns.length > 0) {
    return {
      source: 'deploy-runs',
      deployments: deployRuns.map((run) =>
        asDeployment({ ...run, at: run.endedAt, logUrl: `/actions/runs/${run.id}` }),
      ),
    }
  }
  if (releases.length > 0) {
    return {
      source: 'releases',
      deployments: releases.map(({ sha, at }, index) =>
        asDeployment({ id: releases.length - index, sha, startedAt: at, at, logUrl: null }),
      ),
    }
  }
  return { source: 'pushes', deployments: [] }
}

function asDeployment(version: {
  readonly id: number
  readonly sha: string
  readonly startedAt: string
  readonly at: string
  readonly logUrl: string | null
}): ObservedDeployment {
  const { id, sha, startedAt, at, logUrl } = version
  const statuses = [{ state: 'success', at, logUrl }] as const
  return { id, sha, environment: '', task: 'deploy', createdAt: startedAt, ref: null, statuses }
}

function pathsOf({ files }: Change): readonly string[] {
  return files.map(({ path }) => path)
}

/** Where a change went in the environment that had it first; the worst that can be said where there are several. */
function earliest(
  change: Change,
  landscape: {
    readonly carriers: readonly Carrier[]
    readonly order: ReadonlyMap<string, number>
    readonly moment: string
  },
): Landing {
  const [landed] = change.shas
  if (landed === undefined || landscape.carriers.length === 0) return { state: 'unknown' }
  const environments = [...new Set(landscape.carriers.map(({ environment }) => environment))]
  const landings = environments.map((name) => {
    const carriers = landscape.carriers.filter(({ environment }) => environment === name)
    return landingOf(landed, { ...landscape, carriers })
  })
  const [first] = landings
    .filter((landing) => landing.state === 'live')
    .toSorted((a, b) => compareText(a.carrier.startedAt, b.carrier.startedAt))
  return first ?? landings.find(({ state }) => state === 'waiting') ?? { state: 'unknown' }
}

/** Versions that were live and are not among the commits that were read, so that nobody knows what they carried. */
function unplaced(
  carriers: readonly Carrier[],
  {
    order,
    observation,
  }: { readonly order: ReadonlyMap<string, number>; readonly observation: ChangesObservation },
): readonly string[] {
  const oldest = observation.commits.at(-1)?.at ?? ''
  const missing = carriers.filter(({ sha, startedAt }) => !order.has(sha) && startedAt > oldest)
  const shas = [...new Set(missing.map(({ sha }) => sha.slice(0, 7)))]
  if (shas.length === 0) return []
  const more = shas.length > 3 ? ` and ${shas.length - 3} more` : ''
  return [
    `what ${shas.slice(0, 3).join(', ')}${more} carried: deployed, but not among the last ${order.size} commits of ${observation.branch}`,
  ]
}
