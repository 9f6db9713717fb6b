import { parseDocument } from 'yaml'
import { z } from 'zod'
import { orderByNeeds } from './job-order.ts'
import type { JobFile, WorkflowFile } from './workflow-schema.ts'
import { workflowFile } from './workflow-schema.ts'

/** A workflow file, defaults filled in; strings still hold their `${{ }}`. */
export type Workflow = {
  readonly path: string
  /** The path when the file gives no name, as on GitHub. */
  readonly name: string
  readonly triggers: readonly Trigger[]
  /** What jobs of other workflows may call it with; absent when they may not. */
  readonly call?: CallSignature | undefined
  readonly env: Readonly<Record<string, string>>
  readonly concurrency?: ConcurrencySetting | undefined
  /** A job comes after the jobs it needs, otherwise in the order of the file. */
  readonly jobs: readonly Job[]
}

/** One event under `on:` with its filters; a missing filter accepts everything. */
export type Trigger = WorkflowFile['on']['triggers'][number]
/** Inputs, secrets and outputs under `on: workflow_call`. */
export type CallSignature = NonNullable<WorkflowFile['on']['call']>
/** `group` and `cancelInProgress` may hold `${{ }}`. */
export type ConcurrencySetting = NonNullable<JobFile['concurrency']>
/** `default` when the file says nothing; a record lists scopes, all others are none. */
export type Permissions = JobFile['permissions']
/** One step of a job. */
export type Step = StepsJob['steps'][number]
/** `strategy:` of a job, not yet evaluated. */
export type StrategySetting = NonNullable<JobFile['strategy']>

/** One job; `permissions` already falls back to those of the workflow. */
export type Job = StepsJob | CallJob
/** A job with steps of its own. */
export type StepsJob = Extract<JobFile, { readonly kind: 'steps' }> & { readonly id: string }
/** A job that calls another workflow. */
export type CallJob = Extract<JobFile, { readonly kind: 'call' }> & { readonly id: string }

/** A workflow, or every problem of its file. */
export type WorkflowResult =
  | { readonly kind: 'workflow'; readonly workflow: Workflow }
  | { readonly kind: 'problems'; readonly problems: readonly string[] }

/**
 * Reads a workflow file. Keys the sandbox does not know (services, defaults, ...) are problems too:
 * better refused by name than silently left out.
 *
 * The file is read with `yaml` and a schema of our own, and only expressions use GitHub's library:
 * `@actions/workflow-parser` imports JSON without an attribute, which plain Node refuses.
 */
export function parseWorkflow(path: string, text: string): WorkflowResult {
  const document = parseDocument(text)
  if (document.errors.length > 0) {
    return problems(document.errors.map(({ message }) => `${path}: ${message}`))
  }
  const read = workflowFile.safeParse(document.toJS())
  if (!read.success) return problems([`${path}:\n${z.prettifyError(read.error)}`])
  const { on, jobs, permissions, ...rest } = read.data
  const ordered = orderByNeeds(
    Object.entries(jobs).map(([id, job]) => ({
      ...job,
      id,
      permissions: job.permissions === 'default' ? permissions : job.permissions,
    })),
  )
  if (ordered.kind === 'problem') return problems([`${path}: ${ordered.problem}`])
  return {
    kind: 'workflow',
    workflow: { ...rest, ...on, path, name: rest.name ?? path, jobs: ordered.jobs },
  }
}

function problems(list: readonly string[]): WorkflowResult {
  return { kind: 'problems', problems: list }
}
