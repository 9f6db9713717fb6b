import type { Call } from '../call.ts'
import { demand, needs } from '../permissions.ts'
import { notFound } from '../refusal.ts'
import { workflowRunShape } from '../shapes/workflow-run.ts'
import type { Repository } from '../state/things.ts'
import { findWorkflow, type WorkflowRun } from '../state/workflow-runs.ts'
import { type Answer, json } from './answer.ts'
import { isCreatedIn } from './created-range.ts'
import { pageOf } from './paging.ts'
import { numberParam, param, type RestRequest, repositoryOf } from './request.ts'
import type { Route } from './route.ts'

const actions = '/repos/{owner}/{repo}/actions'

/** Runs of workflows, newest first. They are only ever seeded. */
export const workflowRunRoutes: readonly Route[] = [
  { method: 'GET', template: `${actions}/workflows/{workflow_id}/runs`, run: list },
  { method: 'GET', template: `${actions}/runs/{run_id}`, run: get },
]

function list(call: Call, request: RestRequest): Answer {
  const repository = readable(call, request)
  const workflow = findWorkflow(repository, param(request, 'workflow_id'))
  if (!workflow) throw notFound()
  const found = repository.workflowRuns
    .filter((run) => run.workflow === workflow.path && isWanted(run, request.query))
    .toSorted((left, right) => right.createdAt.localeCompare(left.createdAt) || right.id - left.id)
  const { items, headers } = pageOf(request, found)
  const runs = items.map((run) => workflowRunShape(call.state, repository, run))
  return json(200, { total_count: found.length, workflow_runs: runs }, headers)
}

function get(call: Call, request: RestRequest): Answer {
  const repository = readable(call, request)
  const id = numberParam(request, 'run_id')
  const found = repository.workflowRuns.find((run) => run.id === id)
  if (!found) throw notFound()
  return json(200, workflowRunShape(call.state, repository, found))
}

/** `status` takes a conclusion as well. */
function isWanted(run: WorkflowRun, query: URLSearchParams): boolean {
  const is = (name: string, ...values: readonly (string | null)[]) =>
    [null, ...values].includes(query.get(name))
  return (
    is('branch', run.branch) &&
    is('event', run.event) &&
    is('actor', run.actor.login) &&
    is('head_sha', run.sha) &&
    is('status', run.status, run.conclusion) &&
    isCreatedIn(query.get('created'), run.createdAt)
  )
}

function readable(call: Call, request: RestRequest): Repository {
  const repository = repositoryOf(call, request)
  demand(call, repository, needs.readActions)
  return repository
}
