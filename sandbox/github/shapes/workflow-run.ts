import { commitObject } from '../state/git-store.ts'
import { nodeId } from '../state/ids.ts'
import type { State } from '../state/state.ts'
import type { Repository } from '../state/things.ts'
import { type WorkflowRun, workflowId } from '../state/workflow-runs.ts'
import { accountShape } from './account.ts'
import { repositoryApi, repositoryShape, repositoryUrl } from './repository.ts'

/** A workflow run as REST answers it. */
export function workflowRunShape({ urls }: State, repository: Repository, run: WorkflowRun) {
  const api = `${repositoryApi(urls, repository)}/actions`
  const url = `${api}/runs/${run.id}`
  const workflow = workflowId(run.workflow)
  return {
    id: run.id,
    name: run.name,
    node_id: nodeId('WorkflowRun', run.id),
    head_branch: run.branch,
    head_sha: run.sha,
    path: run.workflow,
    run_number: run.number,
    run_attempt: run.attempt,
    event: run.event,
    display_title: run.title,
    status: run.status,
    conclusion: run.conclusion,
    workflow_id: workflow,
    check_suite_id: run.id,
    check_suite_node_id: nodeId('WorkflowRun', `suite.${run.id}`),
    url,
    html_url: `${repositoryUrl(urls, repository)}/actions/runs/${run.id}`,
    pull_requests: [],
    created_at: run.createdAt,
    updated_at: run.updatedAt,
    run_started_at: run.startedAt,
    actor: accountShape(urls, run.actor),
    triggering_actor: accountShape(urls, run.actor),
    jobs_url: `${url}/jobs`,
    logs_url: `${url}/logs`,
    check_suite_url: `${repositoryApi(urls, repository)}/check-suites/${run.id}`,
    artifacts_url: `${url}/artifacts`,
    cancel_url: `${url}/cancel`,
    rerun_url: `${url}/rerun`,
    previous_attempt_url: run.attempt > 1 ? `${url}/attempts/${run.attempt - 1}` : null,
    workflow_url: `${api}/workflows/${workflow}`,
    head_commit: headCommit(repository, run.sha),
    repository: repositoryShape(urls, repository),
    head_repository: repositoryShape(urls, repository),
    referenced_workflows: [],
  }
}

/** Null when the commit is gone. */
function headCommit({ git }: Repository, sha: string) {
  const commit = commitObject(git, sha)
  if (!commit) return null
  const person = ({ name, email }: { readonly name: string; readonly email: string }) => ({
    name,
    email,
  })
  return {
    id: sha,
    tree_id: commit.tree,
    message: commit.message,
    timestamp: commit.committer.at,
    author: person(commit.author),
    committer: person(commit.committer),
  }
}
