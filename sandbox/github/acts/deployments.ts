import { type Call, emit } from '../call.ts'
import { demand, needs } from '../permissions.ts'
import { notFound, unprocessable } from '../refusal.ts'
import { deploymentShape, deploymentStatusShape } from '../shapes/deployment.ts'
import type { Deployment, DeploymentState, DeploymentStatus } from '../state/deployments.ts'
import { nodeId } from '../state/ids.ts'
import { commitAt } from '../state/revisions.ts'
import { nextId, register } from '../state/state.ts'
import type { Repository } from '../state/things.ts'

/** What a deployment is made with; `ref` is a branch, tag or commit id. */
export interface NewDeployment {
  readonly ref: string
  /** Only when seeding: the commit, which may be one that is gone. Default: what `ref` names. */
  readonly sha?: string
  readonly environment?: string
  readonly task?: string
  readonly description?: string | null
  readonly payload?: unknown
  readonly isProduction?: boolean
  readonly isTransient?: boolean
}

/** What a status is made with. `autoInactive` is GitHub's default of true. */
export interface NewDeploymentStatus {
  readonly state: DeploymentState
  readonly description?: string
  readonly environmentUrl?: string
  readonly logUrl?: string
  readonly autoInactive?: boolean
}

/** Makes a deployment of a commit, without any status. */
export function createDeployment(
  call: Call,
  repository: Repository,
  input: NewDeployment,
): Deployment {
  demand(call, repository, needs.writeDeployments)
  const sha = input.sha ?? commitAt(repository, input.ref)
  if (!sha) throw unprocessable(`No ref found for: ${input.ref}`)
  const databaseId = nextId(call.state)
  const environment = input.environment ?? 'production'
  const deployment: Deployment = {
    typename: 'Deployment',
    id: nodeId('Deployment', databaseId),
    databaseId,
    repository,
    sha,
    ref: input.ref,
    task: input.task ?? 'deploy',
    environment,
    description: input.description ?? null,
    payload: input.payload ?? {},
    isProduction: input.isProduction ?? environment === 'production',
    isTransient: input.isTransient ?? false,
    creator: call.token.account,
    createdAt: call.now,
    updatedAt: call.now,
    statuses: [],
  }
  repository.deployments.push(register(call.state, deployment))
  const payload = { deployment: deploymentShape(call.state.urls, deployment) }
  emit(call, repository, { name: 'deployment', action: 'created', payload })
  return deployment
}

/**
 * Adds a status. A success makes the older successes of the same environment inactive (a status
 * of its own on each), unless told not to.
 */
export function createDeploymentStatus(
  call: Call,
  deployment: Deployment,
  input: NewDeploymentStatus,
): DeploymentStatus {
  demand(call, deployment.repository, needs.writeDeployments)
  const status = addStatus(call, deployment, input)
  if (input.state === 'success' && input.autoInactive !== false) retireOlder(call, deployment)
  if (input.state !== 'inactive') emitStatus(call, status)
  return status
}

/** The deployment with this database id, or a refusal. */
export function deploymentWithId(repository: Repository, databaseId: number): Deployment {
  const found = repository.deployments.find((deployment) => deployment.databaseId === databaseId)
  if (!found) throw notFound()
  return found
}

function addStatus(
  call: Call,
  deployment: Deployment,
  input: NewDeploymentStatus,
): DeploymentStatus {
  const databaseId = nextId(call.state)
  const status: DeploymentStatus = {
    typename: 'DeploymentStatus',
    id: nodeId('DeploymentStatus', databaseId),
    databaseId,
    deployment,
    creator: call.token.account,
    createdAt: call.now,
    state: input.state,
    description: input.description ?? '',
    environment: deployment.environment,
    environmentUrl: input.environmentUrl ?? '',
    logUrl: input.logUrl ?? '',
  }
  deployment.statuses.push(register(call.state, status))
  deployment.updatedAt = call.now
  const { liveDeployments } = deployment.repository
  if (status.state === 'success') liveDeployments.add(deployment)
  else liveDeployments.delete(deployment)
  return status
}

function retireOlder(call: Call, deployment: Deployment): void {
  for (const older of [...deployment.repository.liveDeployments]) {
    if (older === deployment || older.environment !== deployment.environment) continue
    if (older.isTransient) continue
    addStatus(call, older, { state: 'inactive' })
  }
}

function emitStatus(call: Call, status: DeploymentStatus): void {
  const { urls } = call.state
  const payload = {
    deployment: deploymentShape(urls, status.deployment),
    deployment_status: deploymentStatusShape(urls, status),
  }
  emit(call, status.deployment.repository, {
    name: 'deployment_status',
    action: 'created',
    payload,
  })
}
