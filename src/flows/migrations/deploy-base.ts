import { carriersOf } from '../../changes/feed/carriers.ts'
import { chooseEnvironments, environmentsToAsk } from '../../changes/feed/environment.ts'
import type { Carrier } from '../../changes/feed/feed.ts'
import type { ObservedRun } from '../../changes/observation.ts'
import type { Settings } from '../../config/settings.ts'
import type { DeployedObservation } from '../../migrations-github.ts'
import { plainLine } from '../../text/escape.ts'
import { compareText } from '../../text/order.ts'
import { UserError } from '../../user-error.ts'
import type { World } from '../../world.ts'

/** The version that is live, and where. */
export interface LiveVersion {
  readonly sha: string
  /** Such as "live in production". */
  readonly why: string
}

/** What is known before GitHub is asked which version is live. */
export interface LiveAsk {
  /** As the input names it; null where it does not. */
  readonly environment: string | null
  readonly settings: Pick<Settings, 'environments' | 'changes'>
}

/** What to ask for before the settings are read. */
export function environmentsAsked(environment: string | null): readonly string[] {
  return environmentsToAsk({ written: environment, configured: [] })
}

/**
 * The version that is live in the environment that is deployed to: of the last deployment that worked, else of the last run of a
 * workflow that deploys. `observed` is the answer to `environmentsAsked`. Throws `bad-input` where none is known, or more than one.
 */
export async function liveVersion(
  world: World,
  ask: LiveAsk,
  observed: DeployedObservation,
): Promise<LiveVersion> {
  const deployed = await deploymentsOf(world, ask, observed)
  const live = lastLive(carriersOf(deployed.deployments, new Map()))
  const [first] = live
  if (first === undefined) return liveByRuns(world, ask, deployed.deploymentsAreCut)
  if (live.some(({ sha }) => sha !== first.sha)) throw severalLive(live)
  if (deployed.deployments.some(({ id, isGone }) => id === first.id && isGone)) throw gone(first)
  return { sha: first.sha, why: `live in ${first.environment}` }
}

type Deployed = Pick<DeployedObservation, 'deployments' | 'deploymentsAreCut'>

/** The deployments to the environments that are meant; asks again where those are others than were asked for. */
async function deploymentsOf(
  world: World,
  { environment, settings }: LiveAsk,
  first: DeployedObservation,
): Promise<Deployed> {
  // Only one of that name will do: nobody deploys to staging to be compared with production.
  if (environment !== null) return ofEnvironment(world, environment, first)
  const clues = { written: null, configured: settings.environments }
  const observed =
    clues.configured.length === 0
      ? first
      : await world.github.observeDeployed(environmentsToAsk(clues))
  const seen = [...new Set(observed.deployments.map((one) => one.environment))]
  if (seen.length > 0) return ofNames(observed, chooseEnvironments(clues, seen).names)
  const { names } = chooseEnvironments(clues, first.environmentNames)
  return names.length === 0 ? observed : world.github.observeDeployed(names)
}

/** GitHub compares names with regard to case, and people do not. */
async function ofEnvironment(
  world: World,
  environment: string,
  first: DeployedObservation,
): Promise<Deployed> {
  const lower = environment.toLowerCase()
  const chosen = ofNames(first, [environment])
  const spelled = first.environmentNames.filter((name) => name.toLowerCase() === lower)
  if (chosen.deployments.length > 0 || spelled.length === 0) return chosen
  return world.github.observeDeployed(spelled)
}

function ofNames(
  { deployments, deploymentsAreCut }: DeployedObservation,
  names: readonly string[],
): Deployed {
  const meant = new Set(names.map((name) => name.toLowerCase()))
  const chosen = deployments.filter(({ environment }) => meant.has(environment.toLowerCase()))
  return { deployments: chosen, deploymentsAreCut }
}

/** Of each environment or workflow what worked last. */
function lastLive(carriers: readonly (readonly Carrier[])[]): readonly Carrier[] {
  return carriers.flatMap((ofOne) => ofOne.findLast(({ liveAt }) => liveAt !== null) ?? [])
}

async function liveByRuns(
  world: World,
  { environment, settings: { changes } }: LiveAsk,
  isCut: boolean,
): Promise<LiveVersion> {
  const where = environment === null ? 'the environment that is deployed to' : quoted(environment)
  if (changes.deployWorkflows.length === 0) throw nothingLive(where, { isCut, unread: [] })
  const { runs, unread } = await world.github.deployRuns(changes.deployWorkflows)
  const newestFirst = runs.toSorted((a, b) => compareText(b.endedAt, a.endedAt))
  const live = changes.deployWorkflows.flatMap(
    (workflow) => newestFirst.find((run) => run.workflow === workflow) ?? [],
  )
  const [first] = live
  if (first === undefined) throw nothingLive(where, { isCut, unread })
  if (live.some(({ sha }) => sha !== first.sha)) throw severalRuns(live)
  return { sha: first.sha, why: `deployed by the last run of ${first.workflow}` }
}

function nothingLive(
  where: string,
  { isCut, unread }: { readonly isCut: boolean; readonly unread: readonly string[] },
): UserError {
  const reach = isCut ? ' of the last hundred' : ''
  const missed = unread.map((what) => ` (not read: ${plainLine(what, 200)})`).join('')
  return new UserError('bad-input', {
    what: `Nothing is known to be live in ${where}: no deployment${reach} has worked${missed}, so nobody can say which migrations are new.`,
    remedy:
      'Set the input `base` to the commit that is live, or `environment` to the name of the environment; a first deploy runs on an empty database and needs no check.',
  })
}

function severalLive(live: readonly Carrier[]): UserError {
  const names = live.map(({ environment, sha }) => `${sha.slice(0, 7)} in ${quoted(environment)}`)
  return new UserError('bad-input', {
    what: `More than one version is live: ${names.slice(0, 5).join(', ')}.`,
    remedy: 'Set the input `environment` to the one that is deployed to.',
  })
}

function severalRuns(live: readonly ObservedRun[]): UserError {
  const names = live.map(({ sha, workflow }) => `${sha.slice(0, 7)} by ${workflow}`)
  return new UserError('bad-input', {
    what: `More than one version was deployed last: ${names.join(', ')}.`,
    remedy: 'Set the input `base` to the commit that is live where the migrations run.',
  })
}

function gone({ sha, environment }: Carrier): UserError {
  return new UserError('bad-input', {
    what: `${sha}, which is live in ${quoted(environment)}, is in the repository no more, so nobody can say which migrations are new.`,
    remedy: 'Set the input `base` to the commit of the branch that comes closest to it.',
  })
}

function quoted(environment: string): string {
  return `"${plainLine(environment, 100)}"`
}
