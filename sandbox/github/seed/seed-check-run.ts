import type { CheckedRun, CheckRun } from '../state/check-runs.ts'
import { nodeId } from '../state/ids.ts'
import { commitThing } from '../state/revisions.ts'
import { nextId, register, type State } from '../state/state.ts'
import type { Repository } from '../state/things.ts'

/** A check run of a commit. */
export interface CheckRunSeed {
  readonly at: string
  readonly sha: string
  readonly name: string
  /** Slug; default `github-actions`. */
  readonly app?: string
  /** The run it is a job of, for checks of `github-actions`; default: the only run of `ci.yml` for a push. */
  readonly workflowRun?: Partial<CheckedRun>
  /** Default `completed`. */
  readonly status?: CheckRun['status']
  /** Default `success` of a completed one. */
  readonly conclusion?: string
}

const onlyRun: Omit<CheckedRun, 'createdAt'> = { id: 1, workflow: 'ci.yml', event: 'push' }

/** Adds a check run; one of the same name is another attempt. */
export function seedCheckRun(state: State, repository: Repository, seed: CheckRunSeed): void {
  const { at, sha, name, app = 'github-actions', status = 'completed' } = seed
  const databaseId = nextId(state)
  const run: CheckRun = {
    typename: 'CheckRun',
    id: nodeId('CheckRun', databaseId),
    databaseId,
    commit: commitThing(repository, sha),
    name,
    app,
    workflowRun:
      app === 'github-actions' ? { ...onlyRun, createdAt: at, ...seed.workflowRun } : null,
    status,
    conclusion: status === 'completed' ? (seed.conclusion ?? 'success') : null,
    startedAt: at,
  }
  const present = repository.checkRuns.get(sha) ?? []
  repository.checkRuns.set(sha, [...present, register(state, run)])
}
