import { createDeployment, createDeploymentStatus, deploymentWithId } from '../acts/deployments.ts'
import type { Call } from '../call.ts'
import { demand, needs } from '../permissions.ts'
import { deploymentShape, deploymentStatusShape } from '../shapes/deployment.ts'
import type { Deployment, DeploymentState } from '../state/deployments.ts'
import { type Answer, json } from './answer.ts'
import { flag, invalidRequest, requiredText, text } from './body.ts'
import { page } from './paging.ts'
import { numberParam, type RestRequest, repositoryOf } from './request.ts'
import type { Route } from './route.ts'

const deployments = '/repos/{owner}/{repo}/deployments'
const statuses = `${deployments}/{deployment_id}/statuses`

/** Deployments and their statuses, newest first. */
export const deploymentRoutes: readonly Route[] = [
  { method: 'GET', template: deployments, run: list },
  { method: 'POST', template: deployments, run: create },
  { method: 'GET', template: statuses, run: listStatuses },
  { method: 'POST', template: statuses, run: createStatus },
]

function list(call: Call, request: RestRequest): Answer {
  const repository = repositoryOf(call, request)
  demand(call, repository, needs.readDeployments)
  const filters = ['sha', 'ref', 'task', 'environment'] as const
  const found = repository.deployments.filter((deployment) =>
    filters.every((name) => [null, 'none', deployment[name]].includes(request.query.get(name))),
  )
  return page(request, found.toReversed(), (item) => deploymentShape(call.state.urls, item))
}

function create(call: Call, request: RestRequest): Answer {
  const { body } = request
  const environment = text(body, 'environment')
  const task = text(body, 'task')
  const isProduction = flag(body, 'production_environment')
  const created = createDeployment(call, repositoryOf(call, request), {
    ref: requiredText(body, 'ref'),
    description: text(body, 'description') ?? null,
    payload: body['payload'] ?? {},
    isTransient: flag(body, 'transient_environment') ?? false,
    ...(environment === undefined ? {} : { environment }),
    ...(task === undefined ? {} : { task }),
    ...(isProduction === undefined ? {} : { isProduction }),
  })
  return json(201, deploymentShape(call.state.urls, created))
}

function listStatuses(call: Call, request: RestRequest): Answer {
  const found = deploymentOf(call, request).statuses.toReversed()
  return page(request, found, (item) => deploymentStatusShape(call.state.urls, item))
}

function createStatus(call: Call, request: RestRequest): Answer {
  const { body } = request
  const status = createDeploymentStatus(call, deploymentOf(call, request), {
    state: stateOf(requiredText(body, 'state')),
    description: text(body, 'description') ?? '',
    environmentUrl: text(body, 'environment_url') ?? '',
    logUrl: text(body, 'log_url') ?? text(body, 'target_url') ?? '',
    autoInactive: flag(body, 'auto_inactive') ?? true,
  })
  return json(201, deploymentStatusShape(call.state.urls, status))
}

function deploymentOf(call: Call, request: RestRequest): Deployment {
  const repository = repositoryOf(call, request)
  demand(call, repository, needs.readDeployments)
  return deploymentWithId(repository, numberParam(request, 'deployment_id'))
}

function stateOf(word: string): DeploymentState {
  const state = states.find((candidate) => candidate === word)
  if (!state) throw invalidRequest(`${word} is not a member of [${states.join(', ')}].`)
  return state
}

const states: readonly DeploymentState[] = [
  'error',
  'failure',
  'inactive',
  'in_progress',
  'pending',
  'queued',
  'success',
]
