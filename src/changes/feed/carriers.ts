import { compareText } from '../../text/order.ts'
import { groupBy } from '../group-by.ts'
import type { DeploymentState, DeploymentStatus, ObservedDeployment } from '../observation.ts'
import type { Carrier } from './feed.ts'

/**
 * The versions that deployments brought to users, in the order they went live: one list for each environment, by its name
 * without regard to case.
 *
 * A deployment is live from its first success until the next one's, whatever its latest status says: a superseded success
 * reads `inactive`. One that began and never succeeded may have broken things half way, so it is there with `liveAt` null and
 * replaces nothing. Jobs that only borrow an environment are left out. `order` tells which of two commits is older: positions
 * in the history, newest first. Any order of `deployments`, and any repetition, gives the same.
 */
export function carriersOf(
  deployments: readonly ObservedDeployment[],
  order: ReadonlyMap<string, number>,
): readonly (readonly Carrier[])[] {
  const unique = [...new Map(deployments.map((one) => [one.id, one])).values()]
  const attempts = unique
    .filter(({ task }) => /^deploy/.test(task))
    .flatMap(attemptOf)
    .toSorted(compareAttempts)
  const byEnvironment = groupBy(attempts, ({ environment }) => environment.toLowerCase())
  return [...byEnvironment]
    .toSorted(([a], [b]) => compareText(a, b))
    .map(([, ofOne]) => inSequence(ofOne, order))
}

interface Attempt extends Omit<Carrier, 'kind' | 'previousSha'> {
  readonly isGone: boolean
}

/** States after which something may have reached users. */
const underWay: readonly DeploymentState[] = ['in_progress', 'failure', 'error']

function attemptOf(deployment: ObservedDeployment): readonly Attempt[] {
  const { id, environment, sha, isGone, ref, createdAt } = deployment
  const statuses = deployment.statuses.toSorted((a, b) => compareText(a.at, b.at))
  const firstSuccess = statuses.findIndex(({ state }) => state === 'success')
  const success = statuses[firstSuccess]
  if (success === undefined && !statuses.some(({ state }) => underWay.includes(state))) return []
  const logUrl = (success ?? statuses.findLast((status) => status.logUrl !== null))?.logUrl ?? null
  const liveAt = success?.at ?? null
  const tries = success === undefined ? statuses : statuses.slice(0, firstSuccess)
  // A deployment may wait for an approval for days before it begins.
  const startedAt = lastBegin(tries) ?? createdAt
  return [{ id, environment, sha, isGone, ref, startedAt, liveAt, logUrl }]
}

/** When the last try began; those that ended badly may have been tried again. Null when nobody said. */
function lastBegin(oldestFirst: readonly DeploymentStatus[]): string | null {
  let began: string | null = null
  let isUnderWay = false
  for (const { state, at } of oldestFirst) {
    if (state === 'in_progress') {
      if (!isUnderWay) began = at
      isUnderWay = true
    } else if (state === 'failure' || state === 'error') isUnderWay = false
  }
  return began
}

function compareAttempts(a: Attempt, b: Attempt): number {
  return compareText(a.liveAt ?? a.startedAt, b.liveAt ?? b.startedAt) || a.id - b.id
}

function inSequence(
  attempts: readonly Attempt[],
  order: ReadonlyMap<string, number>,
): readonly Carrier[] {
  const carriers: Carrier[] = []
  const wasLive = new Set<string>()
  let previous: Attempt | null = null
  for (const { isGone, ...attempt } of attempts) {
    const kind = kindOf(attempt.sha, { previousSha: previous?.sha ?? null, wasLive, order })
    // Nothing can be compared with a commit that is gone, and nobody can go back to it.
    const previousSha: string | null = previous?.isGone === false ? previous.sha : null
    carriers.push({ ...attempt, kind, previousSha })
    if (attempt.liveAt === null) continue
    wasLive.add(attempt.sha)
    previous = { ...attempt, isGone }
  }
  return carriers
}

function kindOf(
  sha: string,
  before: {
    readonly previousSha: string | null
    readonly wasLive: ReadonlySet<string>
    readonly order: ReadonlyMap<string, number>
  },
): Carrier['kind'] {
  const { previousSha, wasLive, order } = before
  if (previousSha === null) return 'deployment'
  if (sha === previousSha) return 'redeploy'
  const [own, previous] = [order.get(sha), order.get(previousSha)]
  if (own === undefined || previous === undefined)
    return wasLive.has(sha) ? 'rollback' : 'deployment'
  return own > previous ? 'rollback' : 'deployment'
}
