import type { Problem } from '../../config/problem.ts'
import { defaultSettings, type Settings } from '../../config/settings.ts'
import { openDaysOff } from '../../guard/calendar/open-days-off.ts'
import { known, type Unknown } from '../../guard/fact.ts'
import type { GuardFacts, OverrideRequest } from '../../guard/guard-facts.ts'
import type { DeployTarget } from '../../guard/scope.ts'
import type { GuardObservation, GuardRecords } from '../../guard-github.ts'
import type { ReadWasm } from '../../migrations-clone.ts'
import type { World } from '../../world.ts'
import { runOf } from '../run/run-attempt.ts'
import { settingsOf } from '../run/settings-of.ts'
import { checkRunsOf, requestsForChecks } from './deployment/check-runs.ts'
import { deployFacts, requestsForRuns } from './deployment/deploy-facts.ts'
import { blindFacts } from './facts-unread.ts'
import { labelFacts } from './labels/label-facts.ts'
import { environmentsSeen, noSuchCommit, observeDeploy } from './observe-deploy.ts'
import { overrideAskOf } from './overrides/ask.ts'
import { recordedOverrides, wantedOverrides } from './overrides/wanted.ts'
import { problemsOfGuard } from './problems-of-guard.ts'
import { mapFact, unknownBecause } from './unknown-facts.ts'

/** What the guard is asked. Which run and attempt it is, `World` says. */
export interface GuardAsk {
  readonly target: DeployTarget
  /** Commit, branch or tag that is to be deployed. */
  readonly sha: string
  /** Whoever started this attempt of the run, by login; null where nobody is known. */
  readonly actor: string | null
  /** Whoever started the run first, by login; null where nobody is known. */
  readonly startedBy: string | null
  /** The input `override-reason`; null where it is not set. */
  readonly overrideReason: string | null
  /** The clock of the machine, RFC 3339 in UTC: believed only where GitHub does not answer. */
  readonly machineTime: string
  readonly wasm: ReadWasm
}

/** The facts, and what was read on the way. */
export interface GatheredGuard {
  readonly facts: GuardFacts
  /** Why nothing could be read at all; null where something was. */
  readonly unread: Unknown | null
  readonly settings: Settings
  /** What is wrong with the configuration. */
  readonly problems: readonly Problem[]
  /** The repository's own templates by file name. */
  readonly templates: ReadonlyMap<string, string>
  /** The records branch and the text of its log of overrides; null where it could not be read. */
  readonly records: Pick<GuardRecords, 'head' | 'overrides'> | null
  readonly wanted: WantedOverrides
}

/** Overrides that are not on record, which are not among the facts. */
export interface WantedOverrides {
  /** Whether this run asks for one by its input. */
  readonly isByInput: boolean
  /** Looks who asks, and since when: a question for whoever knows that something stops, in three requests at most. */
  readonly ask: () => Promise<readonly OverrideRequest[]>
}

/**
 * Reads everything the guard has to know, as it is now: in one request, and in up to four more where there are incidents, something
 * live to compare with, and labels that people set; those of migrations, vulnerabilities and an override come on top. What cannot be
 * read is an unknown fact, and not a failure.
 */
export async function gatherGuard(world: World, ask: GuardAsk): Promise<GatheredGuard> {
  let observed: GuardObservation | 'no-such-commit'
  try {
    observed = await observeDeploy(world, ask)
  } catch (error) {
    const why = unknownBecause(error)
    return { ...nothingRead, facts: blindFacts(ask, why), unread: why }
  }
  if (observed === 'no-such-commit') throw noSuchCommit(ask.sha, world)
  const { configuration, records } = observed
  const reading = await settingsOf(configuration.state === 'known' ? configuration.value : null)
  const { settings } = reading
  const sha = observed.commit.state === 'known' ? observed.commit.value.sha : ask.sha
  const others =
    requestsForChecks(observed.checks, settings) + requestsForRuns(observed.deployments, settings)
  const [labelled, deploy, checkRuns, daysOff] = await Promise.all([
    labelFacts(world, observed, {
      target: ask.target,
      deployers: [ask.actor, ask.startedBy],
      settings,
      others,
    }),
    deployFacts(world, observed, { ask, settings, sha }),
    checkRunsOf(world.github, observed.checks, { sha, run: runOf(world), settings }),
    openDaysOff(settings.guard, observed.readAt),
  ])
  const { target, actor, overrideReason: reason } = ask
  const wish = overrideAskOf(world, observed, { target, sha, actor, reason, settings })
  return {
    facts: {
      at: observed.readAt,
      target: ask.target,
      sha,
      title: observed.commit.state === 'known' ? observed.commit.value.headline : null,
      knownEnvironments: environmentsSeen(observed.deployments),
      configurationProblems: mapFact(configuration, () => known(problemsOfGuard(reading))),
      daysOff,
      ...labelled,
      ...deploy,
      checkRuns,
      overrides: recordedOverrides(wish),
    },
    unread: null,
    settings,
    problems: reading.problems,
    templates: observed.templates,
    records: records.state === 'known' ? records.value : null,
    wanted: {
      isByInput: reason !== null,
      ask: () => wantedOverrides(world, wish),
    },
  }
}

const nothingRead = {
  settings: defaultSettings,
  problems: [],
  templates: new Map<string, string>(),
  records: null,
  wanted: { isByInput: false, ask: async () => [] },
} as const
