import type { JobReason, JobRun } from './job-run.ts'
import type { Job } from './workflow.ts'
import type { Settled, WorkflowRequest } from './workflow-request.ts'

/** The name GitHub shows for a job, and what tells it from others. */
export type JobTitle = Pick<JobRun, 'name' | 'key'>

/** Answers the title of a job by its name, in a called workflow behind that of the calling job. */
export function titleOf(
  { call }: Pick<WorkflowRequest, 'call'>,
  job: Pick<Job, 'id' | 'name'>,
): JobTitle {
  const name = job.name ?? job.id
  if (call === undefined) return { name, key: job.id }
  return { name: `${call.name} / ${name}`, key: `${call.key}/${job.id}` }
}

/** What of a run is the same for all of its jobs. */
export function aboutRun({ workflow, call, event, run }: WorkflowRequest) {
  return { workflow: (call?.root ?? workflow).path, event, run }
}

/** The `needs` context, or `jobs` of the outputs of a called workflow. */
export function toContext(jobs: ReadonlyMap<string, Settled>): Readonly<Record<string, unknown>> {
  const entries = [...jobs].map(([id, { result, outputs }]) => [id, { result, outputs }])
  return Object.fromEntries(entries)
}

/** A job that did nothing, and why. */
export function idleJob(
  request: WorkflowRequest,
  title: JobTitle & { readonly job: string },
  reason: JobReason,
): JobRun {
  const result = reason.kind.startsWith('cancelled') ? 'cancelled' : 'skipped'
  const group = reason.kind === 'cancelled by concurrency' ? reason.group : undefined
  return { ...aboutRun(request), ...title, reason, group, result, ...nothing }
}

/** What one job came to. */
export function settledBy({ result, outputs }: JobRun, isAnew: boolean): Settled {
  return { result, outputs, isAnew }
}

/**
 * What several came to together, in the order in which they ended: one that failed counts most, then one that was
 * cancelled; of outputs of the same name the last that was set stays.
 */
export function settledTogether(all: readonly Settled[]): Settled {
  const results = all.map(({ result }) => result)
  return {
    result: weightiest.find((result) => results.includes(result)) ?? 'skipped',
    outputs: Object.assign({}, ...all.map(({ outputs }) => outputs)),
    isAnew: all.some(({ isAnew }) => isAnew),
  }
}

const weightiest = ['failure', 'cancelled', 'success'] as const

const nothing = { steps: [], actions: [], outputs: {} }
