import type { Account, Repository } from './things.ts'

/** The state of a deployment status, as REST spells it. */
export type DeploymentState =
  | 'error'
  | 'failure'
  | 'inactive'
  | 'in_progress'
  | 'pending'
  | 'queued'
  | 'success'
  | 'waiting'

/** A deployment of a commit to an environment. */
export interface Deployment {
  readonly id: string
  readonly typename: 'Deployment'
  readonly databaseId: number
  readonly repository: Repository
  readonly sha: string
  readonly ref: string
  readonly task: string
  readonly environment: string
  readonly description: string | null
  readonly payload: unknown
  readonly isProduction: boolean
  readonly isTransient: boolean
  readonly creator: Account
  readonly createdAt: string
  updatedAt: string
  /** Oldest first. */
  readonly statuses: DeploymentStatus[]
}

/** One step of a deployment. */
export interface DeploymentStatus {
  readonly id: string
  readonly typename: 'DeploymentStatus'
  readonly databaseId: number
  readonly deployment: Deployment
  readonly creator: Account
  readonly createdAt: string
  readonly state: DeploymentState
  readonly description: string
  readonly environment: string
  readonly environmentUrl: string
  readonly logUrl: string
}
