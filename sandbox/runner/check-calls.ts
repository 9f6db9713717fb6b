import { pathOfCall } from './call-request.ts'
import { excessOf, grantedTo } from './permissions.ts'
import type { CallJob, Job, Permissions, Workflow } from './workflow.ts'

/**
 * Answers every mistake in how workflows call each other, in GitHub's words where they are known; GitHub refuses a
 * workflow with one before any job of it starts, whatever their `if` says.
 */
export function problemsOfCalls(files: ReadonlyMap<string, Workflow>): readonly string[] {
  const problems = new Set<string>()
  for (const workflow of files.values()) {
    for (const problem of problemsWithin({ files, callers: [], allowed: 'default' }, workflow)) {
      problems.add(problem)
    }
  }
  return [...problems]
}

type Walk = {
  readonly files: ReadonlyMap<string, Workflow>
  /** Paths of the workflows on the way here. */
  readonly callers: readonly string[]
  /** What the job that called has. */
  readonly allowed: Permissions
}

function problemsWithin(walk: Walk, workflow: Workflow): readonly string[] {
  const callers = [...walk.callers, workflow.path]
  return workflow.jobs.flatMap((job) => {
    if (job.kind === 'steps') return []
    const allowed = grantedTo(job, { permissions: walk.allowed })
    const place = `${workflow.path}: jobs.${job.id}:`
    return problemsOfCall({ ...walk, callers, allowed }, job).map((text) => `${place} ${text}`)
  })
}

function problemsOfCall(walk: Walk, job: CallJob): readonly string[] {
  const path = pathOfCall(job)
  const called = walk.files.get(path)
  if (called === undefined) return [`The sandbox has no workflow for "uses: ${job.uses}"`]
  if (called.call === undefined) return [`${path} has no on: workflow_call`]
  if (walk.callers.includes(path)) return [`${path} calls itself`]
  return [
    ...problemsOfInputs(called.call, job),
    ...called.jobs.flatMap((nested) => problemsOfNested(walk, job, nested)),
    ...problemsWithin(walk, called),
  ]
}

function problemsOfInputs(
  { inputs, secrets }: NonNullable<Workflow['call']>,
  job: CallJob,
): readonly string[] {
  const passed = job.secrets === 'inherit' ? undefined : job.secrets
  return [
    ...mismatches('input', inputs, job.with),
    ...(passed === undefined ? [] : mismatches('secret', secrets, passed)),
  ]
}

type Declared = Readonly<Record<string, { readonly required?: boolean | undefined } | null>>

function mismatches(
  kind: 'input' | 'secret',
  declared: Declared,
  given: Readonly<Record<string, unknown>>,
): readonly string[] {
  const unknown = Object.keys(given).filter((name) => !Object.hasOwn(declared, name))
  const missing = Object.keys(declared).filter(
    (name) => declared[name]?.required === true && !Object.hasOwn(given, name),
  )
  const named = kind === 'input' ? 'Input' : 'Secret'
  return [
    ...unknown.map((name) => `Invalid ${kind}, ${name} is not defined in the referenced workflow.`),
    ...missing.map((name) => `${named} ${name} is required, but not provided while calling.`),
  ]
}

function problemsOfNested({ allowed }: Walk, { uses }: CallJob, nested: Job): readonly string[] {
  const excess = excessOf(nested.permissions, allowed)
  if (excess.length === 0) return []
  const asked = excess.map((one) => `${one.scope}: ${one.asked}`).join(', ')
  const limit = excess.map((one) => `${one.scope}: ${one.allowed}`).join(', ')
  return [
    `Error calling workflow '${uses}'. The nested job '${nested.id}' is requesting '${asked}', but is only allowed '${limit}'.`,
  ]
}
