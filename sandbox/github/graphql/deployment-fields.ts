import type { Deployment } from '../state/deployments.ts'
import { commitObject } from '../state/git-store.ts'
import { commitThing, refThing } from '../state/revisions.ts'
import type { Repository } from '../state/things.ts'
import { objectArgument, textsArgument } from './arguments.ts'
import { type Asked, connection } from './connection.ts'
import { fieldsOf } from './fields.ts'

/** The deployments of a repository, oldest first unless asked otherwise. */
export function deploymentsConnection(repository: Repository, asked: Asked) {
  const environments = textsArgument(asked.args, 'environments')
  const found = repository.deployments.filter(
    (deployment) => environments?.includes(deployment.environment) ?? true,
  )
  const isDescending = objectArgument(asked.args, 'orderBy')['direction'] === 'DESC'
  return connection(isDescending ? found.toReversed() : found, asked)
}

/** Deployments and their statuses (newest first). */
export const deploymentFields = {
  Deployment: fieldsOf('Deployment', {
    id: (deployment) => deployment.id,
    databaseId: (deployment) => deployment.databaseId,
    commitOid: (deployment) => deployment.sha,
    commit: ({ repository, sha }) =>
      commitObject(repository.git, sha) ? commitThing(repository, sha) : null,
    createdAt: (deployment) => deployment.createdAt,
    updatedAt: (deployment) => deployment.updatedAt,
    creator: (deployment) => deployment.creator,
    description: (deployment) => deployment.description,
    environment: (deployment) => deployment.environment,
    latestEnvironment: (deployment) => deployment.environment,
    originalEnvironment: (deployment) => deployment.environment,
    payload: (deployment) => JSON.stringify(deployment.payload),
    ref: (deployment) => refThing(deployment.repository, deployment.ref),
    repository: (deployment) => deployment.repository,
    state: (deployment) => stateOf(deployment),
    task: (deployment) => deployment.task,
    latestStatus: (deployment) => deployment.statuses.at(-1) ?? null,
    statuses: (deployment, args, context, info) =>
      connection(deployment.statuses.toReversed(), { args, context, info }, { isBounded: true }),
  }),
  DeploymentStatus: fieldsOf('DeploymentStatus', {
    id: (status) => status.id,
    createdAt: (status) => status.createdAt,
    updatedAt: (status) => status.createdAt,
    creator: (status) => status.creator,
    deployment: (status) => status.deployment,
    description: (status) => status.description,
    environment: (status) => status.environment,
    environmentUrl: (status) => status.environmentUrl || null,
    logUrl: (status) => status.logUrl || null,
    state: (status) => status.state.toUpperCase(),
  }),
} as const

function stateOf(deployment: Deployment): string {
  const latest = deployment.statuses.at(-1)?.state ?? 'pending'
  return latest === 'success' ? 'ACTIVE' : latest.toUpperCase()
}
