import { environmentsToAsk } from '../../changes/feed/environment.ts'
import { defaultSettings } from '../../config/settings.ts'
import { type Fact, known, type Unknown } from '../../guard/fact.ts'
import type { DeployTarget } from '../../guard/scope.ts'
import { isSameName } from '../../guard/scope.ts'
import type { GuardDeployments, GuardObservation } from '../../guard-github.ts'
import { knownSpellings } from '../../incident/severity.ts'
import { plainLine } from '../../text/escape.ts'
import { UserError } from '../../user-error.ts'
import type { World } from '../../world.ts'
import { environmentLocks, globalLock } from './labels/holds.ts'
import { overrideLogPath } from './overrides/log.ts'
import { mapFact } from './unknown-facts.ts'

/** Read 1; `no-such-commit` where GitHub knows none of the name. */
export async function observeDeploy(
  { github }: Pick<World, 'github'>,
  { target, sha }: { readonly target: DeployTarget; readonly sha: string },
): Promise<GuardObservation | 'no-such-commit'> {
  const environments = environmentsToAsk({ written: target.environment, configured: [] })
  const observed = await github.observeGuard({
    environments,
    sha,
    severityLabels: [...knownSpellings(defaultSettings.severityLabels), 'incident'],
    locks: environmentLocks(target.environment),
    globalLock,
    overrideLog: overrideLogPath,
  })
  if (observed === 'no-such-commit') return observed
  const deployments = mapFact(observed.deployments, (seen) => asSpelled(seen, target, environments))
  return { ...observed, deployments }
}

/** Environments that anything was deployed to lately; empty where that is not known. */
export function environmentsSeen(deployments: Fact<GuardDeployments>): readonly string[] {
  return deployments.state === 'known' ? deployments.value.environmentNames : []
}

/** Nothing can be said of the deployment of what is not there, so the run ends in `bad-input`. */
export function noSuchCommit(
  sha: string,
  { repositoryUrl }: Pick<World, 'repositoryUrl'>,
): UserError {
  const repository = repositoryUrl.split('/').slice(-2).join('/')
  return new UserError('bad-input', {
    what: `GitHub knows no commit ${JSON.stringify(plainLine(sha, 100))} in ${repository}.`,
    remedy: 'Set the input `sha` to the commit that is deployed.',
  })
}

/** Deployments to an environment that is spelled in a way nobody asked for are not among those that were read. */
function asSpelled(
  seen: GuardDeployments,
  { environment }: DeployTarget,
  asked: readonly string[],
): Fact<GuardDeployments> {
  const other = seen.environmentNames.find(
    (name) => isSameName(name, environment) && !asked.includes(name),
  )
  return other === undefined || seen.deployments.length > 0 ? known(seen) : spelledOtherwise(other)
}

function spelledOtherwise(name: string): Unknown {
  return {
    state: 'unknown',
    reason: `Deployments on GitHub are to ${JSON.stringify(plainLine(name, 100))}, and GitHub tells names apart by case.`,
    remedy: 'Set the input `environment` to that name, as it is spelled there.',
  }
}
