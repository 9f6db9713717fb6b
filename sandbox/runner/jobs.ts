import { ConcurrencyGroups } from './concurrency.ts'
import type { RunIdentity, RunnerEvent } from './event.ts'
import { titleOf } from './job-report.ts'
import type { JobRun } from './job-run.ts'
import { keptJobs } from './kept-jobs.ts'
import { runWorkflow } from './run-workflow.ts'
import type { RunnerSettings, WorkflowText } from './settings.ts'
import { Slots } from './slots.ts'
import { decideTrigger } from './trigger.ts'
import type { Workflow } from './workflow.ts'
import { addWorkflows } from './workflow-files.ts'

/** GitHub Actions for one repository. */
export type Runner = {
  /** Adds a workflow file, or puts it in the place of the one at its path, as a merge does; throws as `startRunner`. */
  readonly add: (file: WorkflowText) => void
  /** Starts what the event starts, on a copy of the event, and returns at once. */
  readonly deliver: (event: RunnerEvent) => void
  /** Runs a finished job's workflow again: same event, actor and run id, the next attempt. */
  readonly rerun: (run: JobRun, how?: Rerun) => void
  /** Starts the run of a job that waits for approval, as somebody with write access does. */
  readonly approve: (run: JobRun) => void
  /** Waits until nothing runs or waits any more; answers `runs`. Rejects with what went wrong. */
  readonly idle: () => Promise<readonly JobRun[]>
  /** What became of every job so far, skipped ones too, in the order it became known. */
  readonly runs: readonly JobRun[]
}

/** How a run is started again. */
export type Rerun = {
  /** Login of who does it; default: who caused the event. */
  readonly actor?: string | undefined
  /** `failed`: those that failed or were cancelled and those that need them; the others keep what they answered. Default `all`. */
  readonly jobs?: 'all' | 'failed' | undefined
}

const defaultConcurrentJobs = 4
/** So that a run id is not mistaken for a run number in a test. */
const firstRunId = 9_000_000_001

/** Starts a runner; throws when a workflow cannot be read or uses an action the sandbox lacks. */
export function startRunner(settings: RunnerSettings): Runner {
  let workflows = addWorkflows(new Map(), settings.workflows, settings)
  const shared = {
    settings,
    groups: new ConcurrencyGroups(),
    slots: new Slots(settings.concurrentJobs ?? defaultConcurrentJobs),
  }
  const runs: JobRun[] = []
  const active = new Set<Promise<void>>()
  const failures: unknown[] = []
  const runNumbers = new Map<string, number>()
  /** By run id, the newest attempt in which all jobs were run. */
  const wholeAttempts = new Map<number, number>()
  let nextRunId = firstRunId

  return { add, deliver, rerun, approve, idle, runs }

  function add(file: WorkflowText): void {
    workflows = addWorkflows(workflows, [file], settings)
  }

  function deliver(event: RunnerEvent): void {
    const copy = structuredClone(event)
    for (const workflow of workflows.values()) {
      const { starts, because, waits = false } = decideTrigger(workflow, copy)
      if (starts) start(workflow, copy, newIdentity(workflow))
      else if (waits) unstarted(workflow, copy, { ...waiting, run: newIdentity(workflow) })
      else unstarted(workflow, copy, { reason: { kind: 'not triggered', because } })
    }
  }

  function rerun({ workflow: path, run, event }: JobRun, how: Rerun = {}): void {
    const workflow = workflows.get(path)
    if (workflow === undefined || run === undefined) {
      throw new Error(`Only a job that was started can be run again: ${path} was not`)
    }
    const earlier = runs.filter((other) => other.run?.runId === run.runId)
    const last = Math.max(...earlier.map((other) => other.run?.attempt ?? 0))
    const again = { ...run, attempt: last + 1, triggeringActor: how.actor }
    if (how.jobs !== 'failed') wholeAttempts.set(run.runId, again.attempt)
    const whole = wholeAttempts.get(run.runId) ?? 1
    start(workflow, event, again, keptJobs(earlier.filter(({ run: its }) => isSince(its, whole))))
  }

  function approve({ workflow: path, run, event, reason }: JobRun): void {
    const workflow = workflows.get(path)
    if (workflow === undefined || run === undefined || reason.kind !== 'waits for approval') {
      throw new Error(`Only a job that waits for approval can be approved: ${path} does not`)
    }
    start(workflow, event, run)
  }

  async function idle(): Promise<readonly JobRun[]> {
    while (active.size > 0) await Promise.all(active)
    const [first] = failures.splice(0)
    if (first !== undefined) throw first
    return runs
  }

  function start(
    workflow: Workflow,
    event: RunnerEvent,
    run: RunIdentity,
    kept: ReadonlyMap<string, JobRun> = new Map(),
  ): void {
    const whole = { held: [], signals: [], onRun: record, files: workflows, kept }
    const ended = settings.onAttempt?.({ workflow: workflow.path, event, run })
    const work = runWorkflow({ ...shared, ...whole, workflow, event, run })
      .then(({ result }) => ended?.(result))
      .catch((error: unknown) => {
        failures.push(error)
      })
      .finally(() => active.delete(work))
    active.add(work)
  }

  function unstarted(
    workflow: Workflow,
    event: RunnerEvent,
    because: Pick<JobRun, 'reason' | 'run'>,
  ): void {
    for (const job of workflow.jobs) {
      const title = { ...titleOf({}, job), job: job.id }
      record({ ...nothingDone, ...because, workflow: workflow.path, ...title, event })
    }
  }

  function record(run: JobRun): void {
    runs.push(run)
    settings.onRun?.(run)
  }

  function newIdentity({ path }: Workflow): RunIdentity {
    const runNumber = (runNumbers.get(path) ?? 0) + 1
    runNumbers.set(path, runNumber)
    const runId = nextRunId
    nextRunId += 1
    return { runId, runNumber, attempt: 1 }
  }
}

function isSince(run: RunIdentity | undefined, attempt: number): boolean {
  return run !== undefined && run.attempt >= attempt
}

const waiting = { reason: { kind: 'waits for approval' } } as const

const nothingDone = { result: 'skipped', steps: [], actions: [], outputs: {} } as const
