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
  readonly env: Readonly<Record<string, string>>
  readonly concurrency?: ConcurrencySetting | undefined
  /** A job comes after the jobs it needs, otherwise in the order of the file. */
  readonly jobs: readonly Job[]
}

/** One event under `on:` with its filters; a missing filter accepts everything. */
export type Trigger = WorkflowFile['on'][number]
/** `group` and `cancelInProgress` may hold `${{ }}`. */
export type ConcurrencySetting = NonNullable<JobFile['concurrency']>
/** `default` when the file says nothing; a record lists scopes, all others are none. */
export type Permissions = JobFile['permissions']
/** One step of a job. */
export type Step = JobFile['steps'][number]

/** One job; `permissions` already falls back to those of the workflow. */
export type Job = JobFile & { readonly id: string }

/** A workflow, or every problem of its file. */
export type WorkflowResult =
  | { readonly kind: 'workflow'; readonly workflow: Workflow }
  | { readonly kind: 'problems'; readonly problems: readonly string[] }

/**
 * Reads a workflow file. Keys the sandbox does not know (matrix, services, ...) are problems too:
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
    workflow: { ...rest, path, name: rest.name ?? path, triggers: on, jobs: ordered.jobs },
  }
}

function problems(list: readonly string[]): WorkflowResult {
  return { kind: 'problems', problems: list }
}
