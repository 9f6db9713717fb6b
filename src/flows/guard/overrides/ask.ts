import type { Settings } from '../../../config/settings.ts'
import type { Fact } from '../../../guard/fact.ts'
import type { DeployTarget } from '../../../guard/scope.ts'
import type { CheckPage, GuardObservation, PullComment } from '../../../guard-github.ts'
import type { World } from '../../../world.ts'
import { runOf } from '../../run/run-attempt.ts'
import { environmentsSeen } from '../observe-deploy.ts'

/** What a run asks for, and what is on record. */
export interface OverrideAsk {
  readonly target: DeployTarget
  readonly sha: string
  readonly actor: string | null
  /** The input `override-reason`; null where it is not set. */
  readonly reason: string | null
  readonly at: string
  /** When the run was started first, where a check of the commit says so. */
  readonly startedAt: string | null
  /** Text of the log; null where there is none, or it could not be read. */
  readonly log: string | null
  /** What was said on the pull requests of the commit. */
  readonly comments: readonly PullComment[]
  /** Environments that anything was deployed to lately; empty where that is not known. */
  readonly environments: readonly string[]
  readonly settings: Settings
}

/** What is known of overrides by read 1. */
export function overrideAskOf(
  world: World,
  { readAt, records, commit, checks, deployments }: GuardObservation,
  known: Pick<OverrideAsk, 'target' | 'sha' | 'actor' | 'reason' | 'settings'>,
): OverrideAsk {
  return {
    ...known,
    at: readAt,
    startedAt: startIn(checks, runOf(world)),
    log: records.state === 'known' ? records.value.overrides : null,
    environments: environmentsSeen(deployments),
    comments: commit.state === 'known' ? commit.value.comments : [],
  }
}

/** A job that runs is a check of the commit of its run, which is mostly the one that is deployed. */
function startIn(checks: Fact<CheckPage>, run: string): string | null {
  if (checks.state !== 'known') return null
  return (
    checks.value.checks.find(({ workflow }) => workflow?.run === run)?.workflow?.startedAt ?? null
  )
}
