import { ConcurrencyGroups } from './concurrency.ts'
import type { RunIdentity, RunnerEvent } from './event.ts'
import type { JobRun } from './job-run.ts'
import { resolveAction } from './resolve-action.ts'
import { runWorkflow } from './run-workflow.ts'
import type { RunnerSettings, WorkflowText } from './settings.ts'
import { Slots } from './slots.ts'
import { decideTrigger } from './trigger.ts'
import type { Workflow } from './workflow.ts'
import { parseWorkflow } from './workflow.ts'

/** GitHub Actions for one repository. */
export type Runner = {
  /** Adds a workflow file, or puts it in the place of the one at its path, as a merge does; throws as `startRunner`. */
  readonly add: (file: WorkflowText) => void
  /** Starts what the event starts, on a copy of the event, and returns at once. */
  readonly deliver: (event: RunnerEvent) => void
  /** Runs a finished job's whole workflow again: same event and run id, attempt + 1. */
  readonly rerun: (run: JobRun) => void
  /** Starts the run of a job that waits for approval, as somebody with write access does. */
  readonly approve: (run: JobRun) => void
  /** Waits until nothing runs or waits any more; answers `runs`. Rejects with what went wrong. */
  readonly idle: () => Promise<readonly JobRun[]>
  /** What became of every job so far, skipped ones too, in the order it became known. */
  readonly runs: readonly JobRun[]
}

const defaultConcurrentJobs = 4
/** So that a run id is not mistaken for a run number in a test. */
const firstRunId = 9_000_000_001

/** Starts a runner; throws when a workflow cannot be read or uses an action the sandbox lacks. */
export function startRunner(settings: RunnerSettings): Runner {
  const workflows = new Map<string, Workflow>()
  const shared = {
    settings,
    groups: new ConcurrencyGroups(),
    slots: new Slots(settings.concurrentJobs ?? defaultConcurrentJobs),
  }
  const runs: JobRun[] = []
  const active = new Set<Promise<void>>()
  const failures: unknown[] = []
  const runNumbers = new Map<string, number>()
  let nextRunId = firstRunId

  for (const file of settings.workflows) add(file)

  return { add, deliver, rerun, approve, idle, runs }

  function add({ path, text }: WorkflowText): void {
    const workflow = readWorkflow(path, text)
    checkActions(workflow, settings)
    workflows.set(path, workflow)
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

  function rerun({ workflow: path, run, event }: JobRun): void {
    const workflow = workflows.get(path)
    if (workflow === undefined || run === undefined) {
      throw new Error(`Only a job that was started can be run again: ${path} was not`)
    }
    start(workflow, event, { ...run, attempt: run.attempt + 1 })
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

  function start(workflow: Workflow, event: RunnerEvent, run: RunIdentity): void {
    const work = runWorkflow({ ...shared, workflow, event, run }, record)
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
    for (const { id: job } of workflow.jobs) {
      record({ ...nothingDone, ...because, workflow: workflow.path, job, event })
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

function readWorkflow(path: string, text: string): Workflow {
  const read = parseWorkflow(path, text)
  if (read.kind === 'problems') throw new Error(read.problems.join('\n'))
  return read.workflow
}

function checkActions({ jobs }: Workflow, settings: RunnerSettings): void {
  for (const step of jobs.flatMap((job) => job.steps)) {
    if ('uses' in step) resolveAction(step.uses, settings)
  }
}

const waiting = { reason: { kind: 'waits for approval' } } as const

const nothingDone = { result: 'skipped', steps: [], actions: [], outputs: {} } as const
