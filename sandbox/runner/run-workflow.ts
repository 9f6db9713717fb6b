import type { ConcurrencyGroups, Place } from './concurrency.ts'
import type { RunIdentity, RunnerEvent } from './event.ts'
import type { Contexts, Status } from './expressions.ts'
import { holds, interpolate } from './expressions.ts'
import type { JobReason, JobRun } from './job-run.ts'
import type { Occasion } from './occasion.ts'
import { githubContext } from './occasion.ts'
import { runJob } from './run-job.ts'
import type { RunnerSettings } from './settings.ts'
import type { Slots } from './slots.ts'
import type { ConcurrencySetting, Job, Workflow } from './workflow.ts'

/** One run of a workflow that an event started. */
export type WorkflowRequest = {
  readonly workflow: Workflow
  readonly event: RunnerEvent
  readonly run: RunIdentity
  readonly settings: RunnerSettings
  readonly groups: ConcurrencyGroups
  readonly slots: Slots
}

/**
 * Runs the jobs of a workflow: each after those it needs, in its concurrency group, in a free slot.
 * Calls `onRun` for every job as soon as what became of it is known.
 */
export async function runWorkflow(
  request: WorkflowRequest,
  onRun: (run: JobRun) => void,
): Promise<void> {
  const { workflow } = request
  const contexts = runContexts(request)
  const place = enterGroup(request.groups, workflow.concurrency, contexts)
  if ((await place?.turn) === 'cancelled') {
    const group = groupOf(workflow.concurrency, contexts)
    for (const job of workflow.jobs) onRun(cancelled(request, job, group))
    return
  }
  const jobs = new Map<string, Promise<JobRun>>()
  for (const job of workflow.jobs) {
    const settled = settleJob({ ...request, job, jobs, place })
    jobs.set(
      job.id,
      settled.then((run) => {
        onRun(run)
        return run
      }),
    )
  }
  // First until all have ended, so that nothing of the run goes on when it fails.
  await Promise.allSettled(jobs.values())
  place?.leave()
  await Promise.all(jobs.values())
}

type JobRequest = WorkflowRequest & {
  readonly job: Job
  readonly jobs: ReadonlyMap<string, Promise<JobRun>>
  /** The place of the whole run in the workflow's own group. */
  readonly place: Place | undefined
}

async function settleJob(request: JobRequest): Promise<JobRun> {
  const { job } = request
  const needed = await neededRuns(request)
  const contexts = { ...runContexts(request), needs: needsContext(needed) }
  const condition = job.if ?? 'success()'
  if (!holds(condition, contexts, statusOf(needed))) {
    return unfinished(request, job, { kind: 'if false', condition })
  }
  const place = enterGroup(request.groups, job.concurrency, contexts)
  const group = groupOf(job.concurrency, contexts)
  if ((await place?.turn) === 'cancelled') return cancelled(request, job, group)
  const signals = [place?.signal, request.place?.signal].filter((signal) => signal !== undefined)
  const signal = AbortSignal.any(signals)
  try {
    return await request.slots.hold(() => startJob(request, { contexts, group, signal }))
  } finally {
    place?.leave()
  }
}

type Start = {
  readonly contexts: Contexts
  readonly group: string | undefined
  readonly signal: AbortSignal
}

async function startJob(request: JobRequest, { contexts, group, signal }: Start): Promise<JobRun> {
  const { job, workflow, event, settings } = request
  if (signal.aborted) return cancelled(request, job, group)
  const outcome = await runJob({
    job,
    occasion: {
      ...occasionOf(request),
      token: settings.tokenFor(job.permissions, event),
      job: job.id,
    },
    contexts,
    workflowEnv: workflow.env,
    settings,
    signal,
  })
  const reason: JobReason =
    outcome.result === 'cancelled'
      ? {
          kind: 'cancelled by concurrency',
          group: group ?? groupOf(workflow.concurrency, contexts) ?? '',
        }
      : { kind: 'ran' }
  return { ...about(request, job), reason, group, ...outcome }
}

async function neededRuns({ job, jobs }: JobRequest): Promise<readonly JobRun[]> {
  const runs = await Promise.all(job.needs.map((id) => jobs.get(id)))
  return runs.filter((run) => run !== undefined)
}

function needsContext(needed: readonly JobRun[]): Readonly<Record<string, unknown>> {
  return Object.fromEntries(needed.map(({ job, result, outputs }) => [job, { result, outputs }]))
}

function statusOf(needed: readonly JobRun[]): Status {
  return {
    success: needed.every(({ result }) => result === 'success'),
    failure: needed.some(({ result }) => result === 'failure'),
    cancelled: needed.some(({ result }) => result === 'cancelled'),
  }
}

function runContexts(request: WorkflowRequest): Contexts {
  const { workflow, event, settings } = request
  const trigger = workflow.triggers.find(({ name }) => name === event.name)
  const given: ReadonlyMap<string, unknown> = new Map(Object.entries(event.payload['inputs'] ?? {}))
  const inputs: Record<string, unknown> = {}
  for (const [name, declared] of Object.entries(trigger?.inputs ?? {})) {
    inputs[name] = given.get(name) ?? declared?.default ?? ''
  }
  return {
    github: githubContext(occasionOf(request)),
    inputs,
    vars: settings.variables ?? {},
  }
}

function occasionOf({ workflow, event, run, settings }: WorkflowRequest): Occasion {
  const { repository, endpoints } = settings
  const { path, name } = workflow
  return { event, repository, endpoints, run, workflow: { path, name }, token: '' }
}

function groupOf(setting: ConcurrencySetting | undefined, contexts: Contexts): string | undefined {
  return setting && interpolate(setting.group, contexts)
}

function enterGroup(
  groups: ConcurrencyGroups,
  setting: ConcurrencySetting | undefined,
  contexts: Contexts,
): Place | undefined {
  const group = groupOf(setting, contexts)
  if (setting === undefined || group === undefined) return undefined
  const cancelInProgress = interpolate(setting.cancelInProgress, contexts) === 'true'
  return groups.enter({ group, queue: setting.queue, cancelInProgress })
}

function about(request: WorkflowRequest, job: Job) {
  const { workflow, event, run } = request
  return { workflow: workflow.path, job: job.id, event, run }
}

function unfinished(request: WorkflowRequest, job: Job, reason: JobReason): JobRun {
  return { ...about(request, job), reason, result: 'skipped', steps: [], actions: [], outputs: {} }
}

function cancelled(request: WorkflowRequest, job: Job, group = ''): JobRun {
  const run = unfinished(request, job, { kind: 'cancelled by concurrency', group })
  return { ...run, result: 'cancelled', group }
}
