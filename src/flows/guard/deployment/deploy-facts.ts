import type { Settings } from '../../../config/settings.ts'
import { type Fact, known, type Unknown } from '../../../guard/fact.ts'
import type { GuardFacts } from '../../../guard/guard-facts.ts'
import type { DeployTarget } from '../../../guard/scope.ts'
import type { GuardObservation } from '../../../guard-github.ts'
import type { ReadWasm } from '../../../migrations-clone.ts'
import { compareText } from '../../../text/order.ts'
import { addSeconds } from '../../../time/instant.ts'
import type { World } from '../../../world.ts'
import { runOf } from '../../run/run-attempt.ts'
import { mapFact, orUnknown } from '../unknown-facts.ts'
import { addedBy, type Compared } from './added.ts'
import {
  asSpelledIn,
  historyOf,
  type LiveSince,
  livesBefore,
  livesOf,
  nothingWorked,
} from './history.ts'
import { runningOf } from './in-progress.ts'
import { migrationsOf } from './migrations.ts'
import { vulnerabilitiesOf } from './vulnerabilities.ts'

/** What was read, and of what. */
interface DeployAsk {
  readonly ask: { readonly target: DeployTarget; readonly wasm: ReadWasm }
  readonly settings: Settings
  /** The whole name of the commit. */
  readonly sha: string
}

type DeployFacts = Pick<
  GuardFacts,
  'history' | 'added' | 'migrations' | 'vulnerabilities' | 'othersInProgress'
>

/** What depends on deployments: one comparison with what is live, and what is asked about the difference. */
export async function deployFacts(
  world: World,
  seen: GuardObservation,
  { ask, settings, sha }: DeployAsk,
): Promise<DeployFacts> {
  const { environment, service } = ask.target
  const deployments = mapFact(seen.deployments, (all) => known(asSpelledIn(all, environment)))
  const observed = { ...seen, deployments }
  const comparing = comparingOnce(world)
  const read = await orUnknown(() => readLives(world, observed, { ask, settings, sha }))
  const lives = mapFact(read, (all) =>
    known(livesBefore(all, { sha, service, at: observed.readAt })),
  )
  const live = mapFact(lives, (all) => known(all.at(-1)?.sha ?? null))
  const compared = await orUnknown(async () => known(await compareWith(comparing, live, sha)))
  // Nothing is compared with a commit that could not be read.
  const base = mapFact(observed.commit, () => live)
  const [migrations, vulnerabilities] = await Promise.all([
    migrationsOf(comparing, base, { sha, environment, settings, wasm: ask.wasm }),
    vulnerabilitiesOf(world.github, base, { sha, environment, at: observed.readAt, settings }),
  ])
  return {
    history: mapFact(lives, (all) =>
      historyOf(all, {
        sha,
        compared,
        isCut: observed.deployments.state === 'known' && observed.deployments.value.isCut,
      }),
    ),
    added: mapFact(observed.commit, (commit) =>
      mapFact(live, (liveSha) => mapFact(compared, (how) => addedBy(commit, liveSha, how))),
    ),
    migrations,
    vulnerabilities,
    othersInProgress: mapFact(observed.deployments, (deployments) =>
      runningOf(deployments, {
        run: runOf(world),
        since: addSeconds(observed.readAt, -settings.guard.forgottenAfterMinutes * 60),
        page: `${world.repositoryUrl}/deployments`,
      }),
    ),
  }
}

/** The migration check compares the same commits: they are compared once. */
function comparingOnce(world: World): World {
  const answers = new Map<string, ReturnType<World['github']['compareFiles']>>()
  const compareFiles: World['github']['compareFiles'] = (range) => {
    const key = JSON.stringify([range.base, range.head])
    const answer = answers.get(key) ?? world.github.compareFiles(range)
    answers.set(key, answer)
    return answer
  }
  return { ...world, github: { ...world.github, compareFiles } }
}

async function compareWith(
  world: World,
  live: Fact<string | null>,
  sha: string,
): Promise<Compared> {
  const base = live.state === 'known' ? live.value : null
  if (base === null || base === sha) return null
  return world.github.compareFiles({ base, head: sha })
}

/** What was live, by deployments; by runs of the workflows that deploy where there are no deployments at all. */
async function readLives(
  world: World,
  { deployments }: GuardObservation,
  { ask, settings }: DeployAsk,
): Promise<Fact<readonly LiveSince[]>> {
  if (deployments.state !== 'known') return deployments
  const { isCut } = deployments.value
  const { deployWorkflows } = settings.changes
  if (asksForRuns(deployments, settings)) return livesOfRuns(world, deployWorkflows)
  const lives = livesOf(deployments.value, runOf(world))
  return lives.length === 0 && isCut ? nothingWorked(ask.target.environment) : known(lives)
}

/** How many requests it takes to read runs of the workflows that deploy; 0 where deployments tell what is live. */
export function requestsForRuns(
  deployments: GuardObservation['deployments'],
  settings: Settings,
): number {
  const { length } = settings.changes.deployWorkflows
  return asksForRuns(deployments, settings) && length <= mostWorkflows ? length : 0
}

/** A run does not say where it deploys to. */
function asksForRuns(deployments: GuardObservation['deployments'], { changes }: Settings): boolean {
  const isTold = deployments.state !== 'known' || deployments.value.environmentNames.length > 0
  return !isTold && changes.deployWorkflows.length > 0
}

/** A workflow takes a request, and the guard has few. */
const mostWorkflows = 2

async function livesOfRuns(
  world: World,
  workflows: readonly string[],
): Promise<Fact<readonly LiveSince[]>> {
  if (workflows.length > mostWorkflows) return tooManyWorkflows(workflows.length)
  const { runs, unread } = await world.github.deployRuns(workflows)
  const [why] = unread
  if (why !== undefined) {
    const remedy = 'Add to the `permissions:` of the job in the workflow: `actions: read`.'
    return { state: 'unknown', reason: `GitHub does not show ${why}.`, remedy }
  }
  const lives = runs.map((run): LiveSince => ({ sha: run.sha, at: run.endedAt, isOwn: false }))
  return known(lives.toSorted((a, b) => compareText(a.at, b.at)))
}

function tooManyWorkflows(count: number): Unknown {
  return {
    state: 'unknown',
    reason: `The settings name ${count} workflows that deploy, and the guard looks at the runs of ${mostWorkflows} at most, so nobody can say what is live.`,
    remedy:
      'Give the jobs that deploy an `environment`, so that GitHub keeps deployments of them, or name fewer workflows in `changes.deploy-workflows`.',
  }
}
