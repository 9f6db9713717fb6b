import { compareText } from '../text/order.ts'
import { type DeployedFact, factVersion } from './fact.ts'
import type { SeenDeployment } from './observation.ts'

/** Where and when deployments belong to an incident; RFC 3339. */
export interface DeploymentWindow {
  readonly environments: readonly string[]
  readonly from: string
  /** Null while it runs. */
  readonly until: string | null
}

/** A version of an environment, and when it went live. */
interface Live {
  readonly seen: SeenDeployment
  readonly at: string
}

/**
 * The versions that went live during an incident in its environments. What only borrowed an environment, or put the same version
 * there again, is none.
 */
export function factsFromDeployments(
  deployments: readonly SeenDeployment[],
  { environments, from, until }: DeploymentWindow,
): readonly DeployedFact[] {
  return environments.flatMap((environment) => {
    const lives = livesIn(deployments, environment)
    return lives.flatMap((live, index) => {
      const earlier = lives.slice(0, index).map(({ seen }) => seen.deployment.sha)
      const { sha } = live.seen.deployment
      if (earlier.at(-1) === sha) return []
      const isDuring = live.at >= from && (until === null || live.at <= until)
      return isDuring ? [factOf(live, earlier.includes(sha))] : []
    })
  })
}

/** What went live in an environment, oldest first. */
function livesIn(deployments: readonly SeenDeployment[], environment: string): readonly Live[] {
  return deployments
    .filter(({ deployment }) => deployment.environment === environment)
    .filter(({ deployment }) => deployment.task.startsWith('deploy'))
    .flatMap((seen) => {
      const successes = seen.deployment.statuses.filter(({ state }) => state === 'success')
      const [at] = successes.map((status) => status.at).toSorted(compareText)
      return at === undefined ? [] : [{ seen, at }]
    })
    .toSorted((a, b) => compareText(a.at, b.at) || a.seen.deployment.id - b.seen.deployment.id)
}

function factOf({ seen, at }: Live, isRollback: boolean): DeployedFact {
  const { deployment, creator } = seen
  const { id, sha, environment, statuses } = deployment
  const url = statuses.find(({ state, logUrl }) => state === 'success' && logUrl !== null)?.logUrl
  return {
    v: factVersion,
    id: `deployment:${id}:live`,
    at,
    actor: creator,
    kind: 'deployed',
    environment,
    sha,
    isRollback,
    url: url ?? '',
  }
}
