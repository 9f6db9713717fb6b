import type { Settings } from '../config/settings.ts'
import { type Fact, known } from '../guard/fact.ts'
import type { DeployHistory, GuardFacts } from '../guard/guard-facts.ts'
import type { DeployTarget } from '../guard/scope.ts'
import type { GuardObservation } from '../guard-github.ts'
import type { ReadWasm } from '../migrations-clone.ts'
import { addSeconds } from '../time/instant.ts'
import type { World } from '../world.ts'
import { addedBy, type Compared } from './guard-added.ts'
import { historyOf, type LiveSince, livesOf, notFarEnough, runningOf } from './guard-history.ts'
import { migrationsOf } from './guard-migrations.ts'
import { runOf } from './guard-overrides.ts'
import { mapFact, orUnknown } from './guard-unknown.ts'
import { vulnerabilitiesOf } from './guard-vulnerabilities.ts'

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
  observed: GuardObservation,
  { ask, settings, sha }: DeployAsk,
): Promise<DeployFacts> {
  const comparing = comparingOnce(world)
  const read = await orUnknown(() => readHistory(world, observed, { ask, settings, sha }))
  const compared = await orUnknown(async () => known(await compareWith(comparing, read, sha)))
  const history = farEnough(read, compared, { observed, sha })
  const [migrations, vulnerabilities] = await Promise.all([
    migrationsOf(comparing, read, { sha, settings, wasm: ask.wasm }),
    vulnerabilitiesOf(world.github, read, { sha, settings }),
  ])
  return {
    history,
    added: mapFact(observed.commit, (commit) =>
      mapFact(read, ({ liveSha }) => mapFact(compared, (how) => addedBy(commit, liveSha, how))),
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
  history: Fact<DeployHistory>,
  sha: string,
): Promise<Compared> {
  const liveSha = history.state === 'known' ? history.value.liveSha : null
  if (liveSha === null || liveSha === sha) return null
  return world.github.compareFiles({ base: liveSha, head: sha })
}

/** What was live, by deployments, else by runs of the workflows that deploy. */
async function readHistory(
  world: World,
  { deployments }: GuardObservation,
  { ask, settings, sha }: DeployAsk,
): Promise<Fact<DeployHistory>> {
  if (deployments.state !== 'known') return deployments
  const { environment } = ask.target
  const lives = livesOf(deployments.value)
  const { deployWorkflows } = settings.changes
  if (lives.length > 0 || deployWorkflows.length === 0) {
    return historyOf(lives, { sha, environment, isCut: deployments.value.isCut })
  }
  const { runs, unread } = await world.github.deployRuns(deployWorkflows)
  const [why] = unread
  if (why !== undefined) {
    const remedy = 'Add to the `permissions:` of the job in the workflow: `actions: read`.'
    return { state: 'unknown', reason: `GitHub does not show ${why}.`, remedy }
  }
  const ofRuns = runs
    .map((run): LiveSince => ({ sha: run.sha, at: run.endedAt }))
    .toSorted((a, b) => (a.at < b.at ? -1 : 1))
  return historyOf(ofRuns, { sha, environment, isCut: deployments.value.isCut })
}

/** Whether an older commit was live is known only as far back as deployments were read. */
function farEnough(
  history: Fact<DeployHistory>,
  compared: Fact<Compared>,
  { observed, sha }: { readonly observed: GuardObservation; readonly sha: string },
): Fact<DeployHistory> {
  if (history.state !== 'known' || history.value.wasLive !== null) return history
  if (compared.state !== 'known' || compared.value === null) return history
  const isOlder = typeof compared.value !== 'string' && compared.value.status === 'behind'
  const isCut = observed.deployments.state === 'known' && observed.deployments.value.isCut
  return isOlder && isCut ? notFarEnough(sha) : history
}
