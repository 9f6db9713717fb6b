import type { Deployment, DeploymentStatus } from '../state/deployments.ts'
import type { Urls } from '../state/state.ts'
import { accountShape } from './account.ts'
import { repositoryApi } from './repository.ts'

/** A deployment as REST answers and webhooks show it. */
export function deploymentShape(urls: Urls, deployment: Deployment) {
  const api = deploymentApi(urls, deployment)
  return {
    url: api,
    id: deployment.databaseId,
    node_id: deployment.id,
    sha: deployment.sha,
    ref: deployment.ref,
    task: deployment.task,
    payload: deployment.payload,
    original_environment: deployment.environment,
    environment: deployment.environment,
    description: deployment.description,
    creator: accountShape(urls, deployment.creator),
    created_at: deployment.createdAt,
    updated_at: deployment.updatedAt,
    statuses_url: `${api}/statuses`,
    repository_url: repositoryApi(urls, deployment.repository),
    transient_environment: deployment.isTransient,
    production_environment: deployment.isProduction,
  }
}

/** A deployment status as REST answers and webhooks show it. */
export function deploymentStatusShape(urls: Urls, status: DeploymentStatus) {
  const api = deploymentApi(urls, status.deployment)
  return {
    url: `${api}/statuses/${status.databaseId}`,
    id: status.databaseId,
    node_id: status.id,
    state: status.state,
    creator: accountShape(urls, status.creator),
    description: status.description,
    environment: status.environment,
    target_url: status.logUrl,
    created_at: status.createdAt,
    updated_at: status.createdAt,
    deployment_url: api,
    repository_url: repositoryApi(urls, status.deployment.repository),
    environment_url: status.environmentUrl,
    log_url: status.logUrl,
  }
}

function deploymentApi(urls: Urls, deployment: Deployment): string {
  return `${repositoryApi(urls, deployment.repository)}/deployments/${deployment.databaseId}`
}
