import { commitObject } from '../state/git-store.ts'
import { commitAt } from '../state/revisions.ts'
import { namedAccount, nextId, type State } from '../state/state.ts'
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
  /** Of an earlier run: its next attempt. */
  readonly id?: number
  /** Default: 1, or one more than the earlier run's. */
  readonly attempt?: number
  /** When this attempt started, and when it last changed; default `at`. */
  readonly startedAt?: string
  readonly updatedAt?: string
}

/** Adds a run and gives it, with its id; with the id of an earlier one that is run again. */
export function seedWorkflowRun(
  state: State,
  repository: Repository,
  seed: WorkflowRunSeed,
): WorkflowRun {
  const { workflowRuns } = repository
  const workflow = `.github/workflows/${seed.workflow}`
  const earlier = workflowRuns.findIndex((run) => run.id === seed.id)
  const before = workflowRuns[earlier]
  const number = workflowRuns.filter((run) => run.workflow === workflow).length + 1
  const { at, event = 'push', status = 'completed', conclusion = 'success' } = seed
  const run: WorkflowRun = {
    ...subjectOf(repository, seed),
    id: seed.id ?? nextId(state),
    workflow,
    name: workflowName(repository, workflow),
    number: before?.number ?? number,
    attempt: seed.attempt ?? (before?.attempt ?? 0) + 1,
    event,
    status,
    conclusion: status === 'completed' ? conclusion : null,
    actor: namedAccount(state, seed.actor ?? 'ghost'),
    createdAt: before?.createdAt ?? at,
    startedAt: seed.startedAt ?? at,
    updatedAt: seed.updatedAt ?? at,
  }
  if (before) workflowRuns[earlier] = run
  else workflowRuns.push(run)
  return run
}

/** What the run is of: branch, commit, and the title that shows it. */
function subjectOf(repository: Repository, seed: WorkflowRunSeed) {
  const branch = seed.branch === undefined ? repository.defaultBranch : seed.branch
  const sha = seed.sha ?? commitAt(repository, branch ?? 'HEAD')
  if (!sha) throw new Error(`sandbox: no branch ${branch}`)
  const message = commitObject(repository.git, sha)?.message ?? ''
  return { branch, sha, title: seed.title ?? message.split('\n')[0] ?? '' }
}
