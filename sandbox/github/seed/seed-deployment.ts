import {
  createDeployment,
  createDeploymentStatus,
  type NewDeployment,
} from '../acts/deployments.ts'
import type { DeploymentState } from '../state/deployments.ts'
import { botAccount, type State } from '../state/state.ts'
import type { Repository } from '../state/things.ts'

/** A deployment of a day gone by. `ref` is read when it is seeded: `main` is the head so far. */
export interface DeploymentSeed extends NewDeployment {
  readonly at: string
  /** Oldest first. A success makes older successes of the environment inactive. */
  readonly statuses?: readonly StatusSeed[]
}

/** One status of a seeded deployment. */
export interface StatusSeed {
  readonly at: string
  readonly state: DeploymentState
  readonly description?: string
  readonly logUrl?: string
  readonly environmentUrl?: string
}

/** Adds a status to a deployment later. */
export type AddStatus = (status: StatusSeed) => void

/** Adds a deployment as a job's `environment:` makes it: by `github-actions[bot]`. */
export function seedDeployment(
  state: State,
  repository: Repository,
  seed: DeploymentSeed,
): AddStatus {
  const account = botAccount(state, 'github-actions')
  const token = { value: '', kind: 'seed', account, permissions: {} } as const
  const deployment = createDeployment({ state, token, now: seed.at }, repository, seed)
  const addStatus: AddStatus = (status) => {
    createDeploymentStatus({ state, token, now: status.at }, deployment, status)
  }
  for (const status of seed.statuses ?? []) addStatus(status)
  return addStatus
}
