import { callOf } from './call-request.ts'
import type { Contexts } from './expressions.ts'
import { interpolate } from './expressions.ts'
import type { Group } from './job-group.ts'
import { enterGroup, turnOf, within } from './job-group.ts'
import type { JobTitle } from './job-report.ts'
import { aboutRun, idleJob, settledBy } from './job-report.ts'
import type { JobReason, JobRun } from './job-run.ts'
import { grantedTo } from './permissions.ts'
import { runJob } from './run-job.ts'
import type { JobRequest } from './settle-job.ts'
import type { StepsJob } from './workflow.ts'
import type { Settled } from './workflow-request.ts'
import { occasionOf, secretsOf } from './workflow-request.ts'

/** A job for one combination of its matrix; without a matrix, the job. */
export type LegRequest = JobRequest & {
  readonly title: JobTitle
  /** github, needs, vars, inputs, strategy, matrix. */
  readonly contexts: Contexts
}

/** Runs it in its concurrency group: its steps in a free slot, or the workflow it calls. */
export async function runLeg(request: LegRequest): Promise<Settled> {
  const { job, kept, title, contexts, slots } = request
  const before = kept.get(title.key)
  if (before !== undefined) return settledBy(before, false)
  const group = enterGroup(request, job.concurrency, contexts)
  if ((await turnOf(group)) === 'cancelled') {
    return cancel(request, { kind: 'cancelled by concurrency', group: group?.name ?? '' })
  }
  const inGroup = { ...request, ...within(request, group) }
  try {
    return job.kind === 'call'
      ? await request.runWorkflow(callOf(inGroup, job))
      : await slots.hold(() => runSteps(inGroup, job, group))
  } finally {
    group?.place?.leave()
  }
}

async function runSteps(
  request: LegRequest,
  job: StepsJob,
  group: Group | undefined,
): Promise<Settled> {
  const { settings, event, workflow, contexts, call } = request
  const signal = AbortSignal.any([...request.signals])
  if (signal.aborted) return cancel(request, whyCancelled(request, signal))
  const environment = environmentOf(job, contexts)
  const { run } = request
  const ended = environment && settings.onDeployment?.({ environment, event, run })
  const token = settings.tokenFor(grantedTo(job, call), event)
  const outcome = await runJob({
    job,
    occasion: { ...occasionOf(request), token, job: job.id },
    contexts,
    secrets: secretsOf(request),
    workflowEnv: workflow.env,
    settings,
    signal,
  })
  if (ended) ended(outcome.result)
  const isCancelled = outcome.result === 'cancelled'
  const jobRun: JobRun = {
    ...aboutRun(request),
    ...request.title,
    job: job.id,
    reason: isCancelled ? whyCancelled(request, signal) : { kind: 'ran' },
    environment,
    group: group?.name,
    ...outcome,
  }
  request.onRun(jobRun)
  return settledBy(jobRun, true)
}

function environmentOf({ environment }: StepsJob, contexts: Contexts): string | undefined {
  if (environment === undefined) return undefined
  const name = typeof environment === 'string' ? environment : environment.name
  return interpolate(name, contexts) || undefined
}

function whyCancelled({ held }: LegRequest, signal: AbortSignal): JobReason {
  if (signal.reason === 'fail-fast') return { kind: 'cancelled by fail-fast' }
  return { kind: 'cancelled by concurrency', group: held.at(-1) ?? '' }
}

function cancel(request: LegRequest, reason: JobReason): Settled {
  const run = idleJob(request, { ...request.title, job: request.job.id }, reason)
  request.onRun(run)
  return settledBy(run, true)
}
