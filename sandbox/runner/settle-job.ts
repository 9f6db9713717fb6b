import type { Contexts, Status } from './expressions.ts'
import { holds } from './expressions.ts'
import { idleJob, settledBy, settledTogether, titleOf, toContext } from './job-report.ts'
import { legsOf } from './legs.ts'
import type { LegRequest } from './run-leg.ts'
import { runLeg } from './run-leg.ts'
import { Slots } from './slots.ts'
import { readStrategy } from './strategy.ts'
import type { Job } from './workflow.ts'
import type { RunWorkflow, Settled, WorkflowRequest } from './workflow-request.ts'
import { runContexts } from './workflow-request.ts'

/** A job of a workflow that runs. */
export type JobRequest = WorkflowRequest & {
  readonly job: Job
  /** The jobs before it, by id. */
  readonly settled: ReadonlyMap<string, Promise<Settled>>
  readonly runWorkflow: RunWorkflow
}

/** Runs a job once those it needs have ended, unless its `if` is against it: once, or once for each combination. */
export async function settleJob(request: JobRequest): Promise<Settled> {
  const { job, onRun } = request
  const needed = await neededJobs(request)
  const isAfterRerun = [...needed.values()].some(({ isAnew }) => isAnew)
  const kept: JobRequest['kept'] = isAfterRerun ? new Map() : request.kept
  const title = titleOf(request, job)
  const before = kept.get(title.key)
  if (before !== undefined) return settledBy(before, false)
  const contexts = { ...runContexts(request), needs: toContext(needed) }
  const condition = job.if ?? 'success()'
  if (!holds(condition, contexts, statusOf([...needed.values()]))) {
    const skipped = idleJob(request, { ...title, job: job.id }, { kind: 'if false', condition })
    onRun(skipped)
    return settledBy(skipped, true)
  }
  return runLegs({ ...request, kept }, contexts)
}

async function runLegs(request: JobRequest, contexts: Contexts): Promise<Settled> {
  const strategy = readStrategy(request.job.strategy, contexts)
  const parallel = new Slots(strategy.maxParallel)
  const failing = new AbortController()
  const signals = [...request.signals, failing.signal]
  const ended: Settled[] = []
  const run = async (leg: LegRequest) => {
    const settled = await runLeg(leg)
    if (settled.result === 'failure' && strategy.failFast) failing.abort('fail-fast')
    ended.push(settled)
  }
  const legs = legsOf({ ...request, signals }, strategy, contexts)
  const running = legs.map((leg) => parallel.hold(() => run(leg)))
  await Promise.allSettled(running)
  await Promise.all(running)
  return settledTogether(ended)
}

async function neededJobs({ job, settled }: JobRequest): Promise<ReadonlyMap<string, Settled>> {
  const needed = new Map<string, Settled>()
  for (const id of job.needs) {
    const end = await settled.get(id)
    if (end !== undefined) needed.set(id, end)
  }
  return needed
}

function statusOf(needed: readonly Settled[]): Status {
  return {
    success: needed.every(({ result }) => result === 'success'),
    failure: needed.some(({ result }) => result === 'failure'),
    cancelled: needed.some(({ result }) => result === 'cancelled'),
  }
}
