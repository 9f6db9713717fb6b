import type { ConcurrencyGroups } from './concurrency.ts'
import type { RunIdentity, RunnerEvent } from './event.ts'
import type { Contexts } from './expressions.ts'
import type { JobResult, JobRun } from './job-run.ts'
import type { Occasion } from './occasion.ts'
import { githubContext } from './occasion.ts'
import type { RunnerSettings } from './settings.ts'
import type { Slots } from './slots.ts'
import type { Permissions, Workflow } from './workflow.ts'

/** A workflow to be run: for an event, or for a job that calls it. */
export type WorkflowRequest = {
  readonly workflow: Workflow
  readonly event: RunnerEvent
  readonly run: RunIdentity
  readonly settings: RunnerSettings
  readonly groups: ConcurrencyGroups
  readonly slots: Slots
  /** The workflows of the repository by path, for jobs that call one. */
  readonly files: ReadonlyMap<string, Workflow>
  /** Jobs that are not run again, by key, with what became of them in an earlier attempt. */
  readonly kept: ReadonlyMap<string, JobRun>
  /** Called as soon as what became of a job is known, before those that need it go on. */
  readonly onRun: (run: JobRun) => void
  /** Absent when the event started it. */
  readonly call?: Call | undefined
  /** Concurrency groups that the run holds already. */
  readonly held: readonly string[]
  /** Any of them cancels the jobs. */
  readonly signals: readonly AbortSignal[]
}

/** What a called workflow has from the job that calls it. */
export type Call = {
  /** The workflow that the event started: the `github` context shows it, not the called one. */
  readonly root: Workflow
  /** Key and name of the calling job. */
  readonly key: string
  readonly name: string
  readonly inputs: Readonly<Record<string, unknown>>
  readonly secrets: Readonly<Record<string, string>>
  readonly permissions: Permissions
}

/** What a job, all jobs of its matrix together, or a called workflow came to. */
export type Settled = {
  readonly result: JobResult
  readonly outputs: Readonly<Record<string, string>>
  /** Whether any of it ran in this attempt; else it was kept. */
  readonly isAnew: boolean
}

/** Runs a workflow to its end. */
export type RunWorkflow = (request: WorkflowRequest) => Promise<Settled>

/** Answers the contexts that everything in a workflow may use. */
export function runContexts(request: WorkflowRequest): Contexts {
  return {
    github: githubContext(occasionOf(request)),
    inputs: request.call?.inputs ?? dispatchInputs(request),
    vars: request.settings.variables ?? {},
  }
}

/** Answers the occasion of a run, without the token of any job. */
export function occasionOf(request: WorkflowRequest): Occasion {
  const { workflow, event, run, settings, call } = request
  const { repository, endpoints } = settings
  const { path, name } = call?.root ?? workflow
  return { event, repository, endpoints, run, workflow: { path, name }, token: '' }
}

/** Answers the secrets that the jobs of a workflow may use. */
export function secretsOf({ call, settings }: WorkflowRequest): Readonly<Record<string, string>> {
  return call?.secrets ?? settings.secrets ?? {}
}

function dispatchInputs({ workflow, event }: WorkflowRequest): Readonly<Record<string, unknown>> {
  const trigger = workflow.triggers.find(({ name }) => name === event.name)
  const given: ReadonlyMap<string, unknown> = new Map(Object.entries(event.payload['inputs'] ?? {}))
  const inputs: Record<string, unknown> = {}
  for (const [name, declared] of Object.entries(trigger?.inputs ?? {})) {
    inputs[name] = given.get(name) ?? declared?.default ?? ''
  }
  return inputs
}
