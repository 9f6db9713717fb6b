import type { GuardMode } from '../config/inputs.ts'
import type { DeployTarget } from '../guard/scope.ts'
import { UserError } from '../user-error.ts'
import type { World } from '../world.ts'
import { type GuardAsk, gatherGuard } from './guard/gather.ts'
import { settleGuard } from './guard/settle.ts'
import { guardFailure, tellGuard } from './guard/tell/tell.ts'
import type { Teller } from './run/tell.ts'

/** What a run asks the guard, as its inputs say; null where nobody said. */
export interface GuardRun extends Omit<GuardAsk, 'target' | 'sha'> {
  readonly environment: string | null
  readonly service: string | null
  /** Commit, branch or tag. */
  readonly sha: string | null
  /** The commit of the run. */
  readonly runSha: string | null
  readonly mode: GuardMode
}

/**
 * Says whether a deployment may go ahead now, by what is true at this moment: outputs, remarks, the page of the run. Writes nothing but
 * an override that counts. Where the deployment is stopped and that is enforced, ends in `deploy-blocked` or `deploy-unchecked`.
 */
export async function runGuard(world: World, teller: Teller, run: GuardRun): Promise<void> {
  const mode = world.dryRun ? 'dry-run' : run.mode
  const asking = { ...world, dryRun: mode === 'dry-run' }
  const gathered = await gatherGuard(asking, questionOf(run))
  const told = await settleGuard(asking, gathered, mode)
  await tellGuard(told, asking, { teller, pages: gathered })
  const failure = guardFailure(told)
  if (failure !== null) throw failure
}

function questionOf(run: GuardRun) {
  const { environment, service, actor, startedBy, overrideReason, machineTime, wasm } = run
  const sha = run.sha ?? run.runSha
  if (environment === null || sha === null) throw incomplete(environment)
  const target: DeployTarget = { environment, service }
  return { target, sha, actor, startedBy, overrideReason, machineTime, wasm }
}

function incomplete(environment: string | null): UserError {
  return environment === null
    ? new UserError('bad-input', {
        what: 'The command `guard` was given no environment.',
        remedy: 'Set the input `environment` to the one that is deployed to, such as production.',
      })
    : new UserError('bad-input', {
        what: 'Nobody said which commit is to be deployed.',
        remedy: 'Set the input `sha`, such as `${{ github.sha }}`.',
      })
}
