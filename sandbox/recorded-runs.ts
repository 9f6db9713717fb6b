import type { Sandbox } from './github/sandbox.ts'
import type { AddStatus } from './github/seed/seed-deployment.ts'
import type { SeededRepository } from './github/seed/seeding.ts'
import type { JobResult } from './runner/job-run.ts'
import type { RunnerSettings } from './runner/settings.ts'

/** What a runner tells of runs and of jobs that deploy. */
type Records = Required<Pick<RunnerSettings, 'onAttempt' | 'onDeployment'>>

/**
 * Leaves on a sandbox what GitHub keeps of runs: the run, and a deployment of each job that names an environment, in
 * progress before its first step, then a success or a failure. Like those, they start no workflow.
 */
export function recordRuns(sandbox: Sandbox, repository: string): Records {
  let jobs = 0
  const now = () => sandbox.clock.now()
  const keep = (record: (repository: SeededRepository) => void) =>
    sandbox.seed(({ seeded }) => record(seeded(repository)))
  return {
    onAttempt: ({ workflow, event, run }) => {
      const seed = {
        id: run.runId,
        attempt: run.attempt,
        at: now(),
        workflow: workflow.replace('.github/workflows/', ''),
        sha: event.sha,
        event: event.name,
        actor: event.actor,
      }
      keep((shop) => shop.workflowRun({ ...seed, status: 'in_progress' }))
      return (result) =>
        keep((shop) =>
          shop.workflowRun({
            ...seed,
            startedAt: seed.at,
            updatedAt: now(),
            conclusion: result,
          }),
        )
    },
    onDeployment: ({ environment, event, run }) => {
      jobs += 1
      const logUrl = `${sandbox.serverUrl}/${repository}/actions/runs/${run.runId}/job/${jobs}`
      let addStatus: AddStatus = () => {}
      keep((shop) => {
        const statuses = [{ at: now(), state: 'in_progress', logUrl } as const]
        addStatus = shop.deployment({ at: now(), ref: event.sha, environment, statuses })
      })
      return (result) => addStatus({ at: now(), state: stateFor(result), logUrl })
    },
  }
}

function stateFor(result: JobResult): 'success' | 'failure' {
  return result === 'success' ? 'success' : 'failure'
}
