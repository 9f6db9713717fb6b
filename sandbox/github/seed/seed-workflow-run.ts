import { commitObject } from '../state/git-store.ts'
import { commitAt } from '../state/revisions.ts'
import { nextId, type State, userAccount } from '../state/state.ts'
import type { Repository } from '../state/things.ts'
import { type WorkflowRun, workflowName } from '../state/workflow-runs.ts'

/** A run of a day gone by. */
export interface WorkflowRunSeed {
  /** When it was created. */
  readonly at: string
  /** File name: `deploy.yml`. */
  readonly workflow: string
  /** Default: the head of the branch, as it is when the run is seeded. */
  readonly sha?: string
  /** Default: the default branch; null as for a run of a tag that is gone. */
  readonly branch?: string | null
  /** Default `push`. */
  readonly event?: string
  /** Default `completed`. */
  readonly status?: WorkflowRun['status']
  /** Default `success` of a completed run. */
  readonly conclusion?: WorkflowRun['conclusion']
  /** Login; default `ghost`. */
  readonly actor?: string
  /** Default: the first line of the commit's message. */
  readonly title?: string
  readonly id?: number
  /** Default 1. */
  readonly attempt?: number
  /** When this attempt started, and when it last changed; default `at`. */
  readonly startedAt?: string
  readonly updatedAt?: string
}

/** Adds a run and gives it, with its id. */
export function seedWorkflowRun(
  state: State,
  repository: Repository,
  seed: WorkflowRunSeed,
): WorkflowRun {
  const branch = seed.branch === undefined ? repository.defaultBranch : seed.branch
  const sha = seed.sha ?? commitAt(repository, branch ?? 'HEAD')
  if (!sha) throw new Error(`sandbox: no branch ${branch}`)
  const workflow = `.github/workflows/${seed.workflow}`
  const before = repository.workflowRuns.filter((run) => run.workflow === workflow)
  const status = seed.status ?? 'completed'
  const run: WorkflowRun = {
    id: seed.id ?? nextId(state),
    workflow,
    name: workflowName(repository, workflow),
    number: before.length + 1,
    attempt: seed.attempt ?? 1,
    title: seed.title ?? commitObject(repository.git, sha)?.message.split('\n')[0] ?? '',
    event: seed.event ?? 'push',
    branch,
    sha,
    status,
    conclusion: status === 'completed' ? (seed.conclusion ?? 'success') : null,
    actor: userAccount(state, seed.actor ?? 'ghost'),
    createdAt: seed.at,
    startedAt: seed.startedAt ?? seed.at,
    updatedAt: seed.updatedAt ?? seed.at,
  }
  repository.workflowRuns.push(run)
  return run
}
