import { fillInputsOfCall } from './call-inputs.ts'
import { fillIn, interpolateAll } from './expressions.ts'
import { grantedTo } from './permissions.ts'
import type { LegRequest } from './run-leg.ts'
import type { CallJob, Workflow } from './workflow.ts'
import type { WorkflowRequest } from './workflow-request.ts'
import { secretsOf } from './workflow-request.ts'

/**
 * Answers the workflow that a job calls, ready to run: event, commit and `github` context are those of the caller,
 * inputs and secrets only what it passes.
 */
export function callOf(request: LegRequest, job: CallJob): WorkflowRequest {
  const { event, run, settings, groups, slots, files, kept, onRun, held, signals } = request
  const workflow = calledBy(job, files)
  const filled = new Map<string, unknown>()
  for (const [name, value] of Object.entries(job.with)) {
    filled.set(name, fillIn(value, request.contexts))
  }
  const { github, vars } = request.contexts
  return {
    workflow,
    ...{ event, run, settings, groups, slots, files, kept, onRun, held, signals },
    call: {
      ...request.title,
      root: request.call?.root ?? request.workflow,
      inputs: fillInputsOfCall(workflow.call?.inputs ?? {}, filled, { github, vars }),
      secrets: secretsFor(request, job),
      permissions: grantedTo(job, request.call),
    },
  }
}

/** Answers the path of the workflow that a job calls; only those of the repository are there. */
export function pathOfCall({ uses }: CallJob): string {
  return uses.startsWith('./') ? uses.slice(2) : uses
}

function calledBy(job: CallJob, files: ReadonlyMap<string, Workflow>): Workflow {
  const workflow = files.get(pathOfCall(job))
  if (workflow === undefined) throw new Error(`The sandbox has no workflow for "uses: ${job.uses}"`)
  return workflow
}

function secretsFor(request: LegRequest, job: CallJob): Readonly<Record<string, string>> {
  const own = secretsOf(request)
  if (job.secrets === 'inherit') return own
  // The token of the calling job is only made where it is passed on under another name.
  const isTokenPassed = Object.values(job.secrets).some((text) => /GITHUB_TOKEN/i.test(text))
  const { settings, event, call } = request
  const token = isTokenPassed ? settings.tokenFor(grantedTo(job, call), event) : ''
  const secrets = { ...own, GITHUB_TOKEN: token }
  return interpolateAll(job.secrets, { ...request.contexts, secrets })
}
