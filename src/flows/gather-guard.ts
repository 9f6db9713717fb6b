import type { Problem } from '../config/problem.ts'
import { defaultSettings, type Settings } from '../config/settings.ts'
import { openDaysOff } from '../guard/calendar/open-days-off.ts'
import { known } from '../guard/fact.ts'
import type { GuardFacts, OverrideRequest } from '../guard/guard-facts.ts'
import type { DeployTarget } from '../guard/scope.ts'
import type { GuardObservation, GuardRecords } from '../guard-github.ts'
import { knownSpellings } from '../incident/severity.ts'
import type { ReadWasm } from '../migrations-clone.ts'
import type { World } from '../world.ts'
import { blindFacts } from './guard-blind.ts'
import { checkRunsOf } from './guard-checks.ts'
import { deployFacts } from './guard-deploy-facts.ts'
import { environmentLock, freezeClaims, globalLock, holdsOf } from './guard-holds.ts'
import { incidentClaims, incidentsOf, seeIncidents } from './guard-incidents.ts'
import { overrideLogPath } from './guard-override-log.ts'
import { overridesOf } from './guard-overrides.ts'
import { judgeLabels } from './guard-people.ts'
import { problemsOfGuard } from './guard-problems.ts'
import { mapFact, unknownBecause } from './guard-unknown.ts'
import { settingsOf } from './settings-of.ts'

/** What the guard is asked. Which run and attempt it is, `World` says. */
export interface GuardAsk {
  readonly target: DeployTarget
  /** Commit, branch or tag that is to be deployed. */
  readonly sha: string
  /** Whoever started this attempt of the run, by login; null where nobody is known. */
  readonly actor: string | null
  /** The input `override-reason`; null where it is not set. */
  readonly overrideReason: string | null
  /** The clock of the machine, RFC 3339 in UTC: believed only where GitHub does not answer. */
  readonly machineTime: string
  readonly wasm: ReadWasm
}

/** The facts, and what was read on the way. */
export interface GatheredGuard {
  readonly facts: GuardFacts
  readonly settings: Settings
  /** What is wrong with the configuration. */
  readonly problems: readonly Problem[]
  /** The repository's own templates by file name. */
  readonly templates: ReadonlyMap<string, string>
  /** The records branch and the text of its log of overrides; null where it could not be read. */
  readonly records: { readonly head: string | null; readonly overrides: string | null } | null
  /** What this run asks for by its input, which is among the facts too; null where it asks for nothing. */
  readonly override: OverrideRequest | null
}

/**
 * Reads everything the guard has to know, as it is now: in one request, and in up to four more where there are incidents, something
 * live to compare with, and labels that people set; those of migrations, vulnerabilities and an override come on top. What cannot be
 * read is an unknown fact, and not a failure.
 */
export async function gatherGuard(world: World, ask: GuardAsk): Promise<GatheredGuard> {
  let observed: GuardObservation
  try {
    observed = await observe(world, ask)
  } catch (error) {
    const why = unknownBecause(error)
    return { ...nothingRead, facts: blindFacts(ask, why) }
  }
  const { configuration, records } = observed
  const reading = await settingsOf(configuration.state === 'known' ? configuration.value : null)
  const { settings } = reading
  const sha = observed.commit.state === 'known' ? observed.commit.value.sha : ask.sha
  const [labelled, deploy, checkRuns, daysOff, asked] = await Promise.all([
    labelFacts(world, observed, { ask, settings }),
    deployFacts(world, observed, { ask, settings, sha }),
    checkRunsOf(world.github, observed.checks, { sha, settings }),
    openDaysOff(settings.guard, observed.readAt),
    overridesOf(world, {
      environment: ask.target.environment,
      sha,
      actor: ask.actor,
      reason: ask.overrideReason,
      at: observed.readAt,
      log: records.state === 'known' ? records.value.overrides : null,
      comments: observed.commit.state === 'known' ? observed.commit.value.comments : [],
      settings,
    }),
  ])
  return {
    facts: {
      at: observed.readAt,
      target: ask.target,
      sha,
      configurationProblems: mapFact(configuration, () => known(problemsOfGuard(reading))),
      daysOff,
      ...labelled,
      ...deploy,
      checkRuns,
      overrides: asked.overrides,
    },
    settings,
    problems: reading.problems,
    templates: observed.templates,
    records: records.state === 'known' ? seenRecords(records.value) : null,
    override: asked.own,
  }
}

function seenRecords({ head, overrides }: GuardRecords): GatheredGuard['records'] {
  return { head, overrides }
}

const nothingRead = {
  settings: defaultSettings,
  problems: [],
  templates: new Map<string, string>(),
  records: null,
  override: null,
} as const

/** Read 1; once more where the environment is spelled in another way, as GitHub tells names apart by case. */
async function observe(world: World, { target, sha }: GuardAsk): Promise<GuardObservation> {
  const search = {
    environment: target.environment,
    sha,
    severityLabels: [...knownSpellings(defaultSettings.severityLabels), 'incident'],
    environmentLock: environmentLock(target.environment),
    globalLock,
    overrideLog: overrideLogPath,
  }
  const observed = await world.github.observeGuard(search)
  if (observed.deployments.state !== 'known') return observed
  const { deployments, environmentNames } = observed.deployments.value
  const spelled = environmentNames.find(
    (name) => name.toLowerCase() === target.environment.toLowerCase(),
  )
  if (deployments.length > 0 || spelled === undefined) return observed
  return world.github.observeGuard({ ...search, environment: spelled })
}

/** So many people are asked about, whose labels are not on record yet. */
const mostPeople = 2

/** What depends on who set a label. */
async function labelFacts(
  world: World,
  observed: GuardObservation,
  { ask, settings }: { readonly ask: GuardAsk; readonly settings: Settings },
): Promise<Pick<GuardFacts, 'holds' | 'incidents'>> {
  const { target, actor } = ask
  const { repositoryUrl } = world
  const seen = await seeIncidents(world.github, observed, { settings, target })
  const claims = [...incidentClaims(seen), ...freezeClaims(observed.freezes)]
  try {
    const mayLabel = await judgeLabels(world.github, claims, { settings, most: mostPeople })
    const { environment } = target
    return {
      holds: holdsOf(observed, { environment, actor, repositoryUrl, mayLabel }),
      incidents: mapFact(seen, (value) =>
        known(incidentsOf(value, { settings, repositoryUrl, mayLabel })),
      ),
    }
  } catch (error) {
    const unknown = unknownBecause(error)
    return { holds: unknown, incidents: unknown }
  }
}
