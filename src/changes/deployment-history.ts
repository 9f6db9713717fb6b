import { compareText } from '../text/order.ts'

/** A deployment as it was read, with its statuses in any order. Times are RFC 3339 in UTC. */
export interface Deployment {
  readonly id: number
  readonly sha: string
  readonly ref: string | null
  readonly environment: string
  readonly task: string
  readonly createdAt: string
  readonly statuses: readonly DeploymentStatus[]
}

export interface DeploymentStatus {
  readonly state:
    | 'success'
    | 'failure'
    | 'error'
    | 'inactive'
    | 'in_progress'
    | 'queued'
    | 'pending'
  readonly at: string
  readonly logUrl: string | null
}

/** A deployment that was live for a time. */
export interface LiveDeployment {
  readonly id: number
  readonly sha: string
  readonly ref: string | null
  readonly environment: string
  /** A redeploy brings what was live already: no change. A rollback brings something older. */
  readonly kind: 'deployment' | 'rollback' | 'redeploy'
  /** Its first success. */
  readonly liveFrom: string
  /** The next success in the environment; null while it is the last one. */
  readonly liveUntil: string | null
  /** What was live before; null is unknown: the first deployment, or the first that was read. */
  readonly previousSha: string | null
  /** Where the run that made it tells about it. */
  readonly logUrl: string | null
}

/** A deployment that never was live. */
export interface FailedDeployment {
  readonly id: number
  readonly sha: string
  readonly environment: string
  readonly at: string
  readonly logUrl: string | null
}

/** Both lists oldest first. */
export interface DeploymentHistory {
  readonly live: readonly LiveDeployment[]
  readonly failed: readonly FailedDeployment[]
}

/** Whether one commit is an ancestor of another; null where that is not known. */
export type IsOlder = (sha: string, than: string) => boolean | null

/**
 * What was live when, by environment (names without regard to case): a deployment is live from its first success until the next
 * success, whatever its latest status says, for a superseded success reads inactive. Tasks other than `deploy` are no deployments,
 * and a job that fails with what is live already only borrowed the environment. Order and repetition of the input do not matter.
 */
export function readDeployments(
  deployments: readonly Deployment[],
  isOlder: IsOlder = () => null,
): DeploymentHistory {
  const attempts = mergeRepeated(deployments).map(toAttempt)
  const histories = byEnvironment(attempts).map((ones) => readEnvironment(ones, isOlder))
  return {
    live: histories.flatMap(({ live }) => live).toSorted(byTime(({ liveFrom }) => liveFrom)),
    failed: histories.flatMap(({ failed }) => failed).toSorted(byTime(({ at }) => at)),
  }
}

/** What was live in an environment at a time; null when nothing is known to have been. */
export function liveAt(
  live: readonly LiveDeployment[],
  environment: string,
  at: string,
): LiveDeployment | null {
  const name = environment.toLowerCase()
  const before = live.filter((one) => one.environment.toLowerCase() === name && one.liveFrom <= at)
  return before.toSorted(byTime(({ liveFrom }) => liveFrom)).at(-1) ?? null
}

function mergeRepeated(deployments: readonly Deployment[]): readonly Deployment[] {
  const byId = new Map<number, Deployment>()
  for (const one of deployments) {
    if (one.task !== 'deploy') continue
    const statuses = [...(byId.get(one.id)?.statuses ?? []), ...one.statuses]
    byId.set(one.id, { ...one, statuses })
  }
  return [...byId.values()]
}

/** A deployment with the first time it succeeded and the first time it failed. */
interface Attempt {
  readonly deployment: Deployment
  readonly success: DeploymentStatus | null
  readonly failure: DeploymentStatus | null
}

function toAttempt(deployment: Deployment): Attempt {
  const statuses = deployment.statuses.toSorted(
    (a, b) => compareText(a.at, b.at) || compareText(a.logUrl ?? '', b.logUrl ?? ''),
  )
  const first = (...states: readonly DeploymentStatus['state'][]) =>
    statuses.find(({ state }) => states.includes(state)) ?? null
  return { deployment, success: first('success'), failure: first('failure', 'error') }
}

function byEnvironment(attempts: readonly Attempt[]): readonly (readonly Attempt[])[] {
  const environments = new Map<string, Attempt[]>()
  for (const attempt of attempts) {
    const name = attempt.deployment.environment.toLowerCase()
    const others = environments.get(name)
    if (others === undefined) environments.set(name, [attempt])
    else others.push(attempt)
  }
  return [...environments.values()]
}

function readEnvironment(attempts: readonly Attempt[], isOlder: IsOlder): DeploymentHistory {
  const successes = attempts
    .flatMap(({ deployment, success }) => (success === null ? [] : [{ ...deployment, success }]))
    .toSorted(byTime(({ success }) => success.at))
  /** How many went live before a sha did for the first time. */
  const firstTurns = new Map<string, number>()
  const live = successes.map(({ id, sha, ref, environment, success }, turn): LiveDeployment => {
    const previousSha = successes[turn - 1]?.sha ?? null
    if (!firstTurns.has(sha)) firstTurns.set(sha, turn)
    return {
      id,
      sha,
      ref,
      environment,
      kind: kindOf({ sha, previousSha, isOlder, firstTurns }),
      liveFrom: success.at,
      liveUntil: successes[turn + 1]?.success.at ?? null,
      previousSha,
      logUrl: success.logUrl,
    }
  })
  return { live, failed: failuresOf(attempts, live) }
}

interface Turn {
  readonly sha: string
  readonly previousSha: string | null
  readonly isOlder: IsOlder
  readonly firstTurns: ReadonlyMap<string, number>
}

/** Without knowing the history, what was live for the first time before the other was is the older. */
function kindOf({ sha, previousSha, isOlder, firstTurns }: Turn): LiveDeployment['kind'] {
  if (previousSha === null) return 'deployment'
  if (previousSha === sha) return 'redeploy'
  const wasEarlier = (firstTurns.get(sha) ?? 0) < (firstTurns.get(previousSha) ?? 0)
  return (isOlder(sha, previousSha) ?? wasEarlier) ? 'rollback' : 'deployment'
}

function failuresOf(
  attempts: readonly Attempt[],
  live: readonly LiveDeployment[],
): readonly FailedDeployment[] {
  return attempts.flatMap(({ deployment: { id, sha, environment }, success, failure }) => {
    if (success !== null || failure === null) return []
    const borrowed = live.findLast(({ liveFrom }) => liveFrom <= failure.at)?.sha === sha
    return borrowed ? [] : [{ id, sha, environment, at: failure.at, logUrl: failure.logUrl }]
  })
}

function byTime<One extends { readonly id: number }>(timeOf: (one: One) => string) {
  return (a: One, b: One) => compareText(timeOf(a), timeOf(b)) || a.id - b.id
}
