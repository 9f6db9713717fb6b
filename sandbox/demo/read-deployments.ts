import { z } from 'zod'
import type { JobRun } from '../runner/job-run.ts'
import type { Stage } from '../stage.ts'

/** The workflow that deploys. */
export const deployWorkflowPath = '.github/workflows/deploy.yml'

/** A run of the workflow that deploys, as its page shows it. */
export interface ShownDeployment {
  /** Who started it, by what, for which commit. */
  readonly title: string
  /** What the guard said, in one line: `⛔ Deploying 1a2b3c4 to production: stopped`. */
  readonly headline: string
  /** What each job that asked the guard was told; in order, never empty. */
  readonly answers: readonly GuardAnswer[]
  /** Whether the job that deploys went through. */
  readonly isDeployed: boolean
}

interface GuardAnswer {
  readonly job: string
  readonly summary: string
}

/** The runs that asked the guard, in the order they were started; an attempt each. */
export function readDeployments({ runner }: Stage): readonly ShownDeployment[] {
  const byAttempt = Map.groupBy(
    runner.runs.filter(({ workflow, run }) => workflow === deployWorkflowPath && run !== undefined),
    ({ run }) => `${run?.runId}.${run?.attempt}`,
  )
  return [...byAttempt.values()].flatMap(deploymentOf)
}

function deploymentOf(jobs: readonly JobRun[]): readonly ShownDeployment[] {
  const answers = jobs.flatMap(({ job, actions }) =>
    actions.map(({ summary }) => ({ job, summary })),
  )
  const [first] = jobs
  const [answer] = answers
  if (first === undefined || answer === undefined) return []
  const [, headline = ''] = /^## (.+)$/m.exec(answer.summary) ?? []
  const isDeployed = jobs.some(({ job, result }) => job === 'deploy' && result === 'success')
  return [{ title: titleOf(first), headline, answers, isDeployed }]
}

const pushed = z.object({ head_commit: z.object({ message: z.string() }) })

/** `push by chen: Count working days only`. */
function titleOf({ event, run }: JobRun): string {
  const { data } = pushed.safeParse(event.payload)
  const message = data === undefined ? '' : `: ${data.head_commit.message.split('\n')[0]}`
  const again = (run?.attempt ?? 1) > 1 ? ', run again' : ''
  return `${event.name} by ${event.actor}${message}${again}`
}
