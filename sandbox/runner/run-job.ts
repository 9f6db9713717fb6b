import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { removeFolder } from './command-files.ts'
import { holds, interpolate, interpolateAll } from './expressions.ts'
import type { JobResult, StepRecord } from './job-run.ts'
import type { JobRequest } from './job-state.ts'
import { JobState } from './job-state.ts'
import { resolveAction } from './resolve-action.ts'
import type { ActionRun } from './run-action.ts'
import { runAction } from './run-action.ts'
import { runScript } from './run-script.ts'
import type { StepRun } from './run-step.ts'
import type { Step } from './workflow.ts'

/** What the steps of a job did. */
export type JobOutcome = {
  readonly result: JobResult
  readonly steps: readonly StepRecord[]
  readonly actions: readonly ActionRun[]
  readonly outputs: Readonly<Record<string, string>>
}

/** Runs the steps of a job in order, in one workspace of its own. */
export async function runJob(request: JobRequest): Promise<JobOutcome> {
  const workspace = await mkdtemp(join(tmpdir(), 'incident-loop-job-'))
  try {
    return await runSteps(new JobState(request, workspace))
  } finally {
    await removeFolder(workspace)
  }
}

async function runSteps(state: JobState): Promise<JobOutcome> {
  const { job } = state.request
  for (const [index, step] of job.steps.entries()) {
    const id = step.id ?? `__step_${index + 1}`
    const contexts = state.contexts(step.env)
    if (holds(step.if ?? '', contexts, state.status())) await runOneStep(state, step, id)
    else state.steps.push(toRecord(step, id, undefined))
  }
  const outputs = withoutEmpty(interpolateAll(job.outputs, state.contexts({})))
  return { result: state.result(), steps: state.steps, actions: state.actions, outputs }
}

/** An output without a value is not set. Source: actions/runner, JobExtension. */
function withoutEmpty(outputs: JobOutcome['outputs']): JobOutcome['outputs'] {
  return Object.fromEntries(Object.entries(outputs).filter(([, value]) => value !== ''))
}

async function runOneStep(state: JobState, step: Step, id: string): Promise<void> {
  const run = 'uses' in step ? await runUses(state, step, id) : await runShell(state, step, id)
  state.keep(run)
  state.steps.push(toRecord(step, id, run))
}

async function runUses(state: JobState, step: UsesStep, id: string): Promise<StepRun> {
  const { occasion, settings } = state.request
  const { folder, source } = resolveAction(step.uses, settings)
  const run = await runAction({
    ...occasion,
    ...state.options(step, id),
    actionFolder: folder,
    source,
    inputs: interpolateAll(step.with, state.contexts(step.env)),
  })
  state.actions.push(run)
  return run
}

function runShell(state: JobState, step: ShellStep, id: string): Promise<StepRun> {
  return runScript({
    ...state.request.occasion,
    ...state.options(step, id),
    script: interpolate(step.run, state.contexts(step.env)),
    shell: step.shell,
  })
}

type UsesStep = Extract<Step, { readonly uses: string }>
type ShellStep = Extract<Step, { readonly run: string }>

function toRecord(step: Step, id: string, run: StepRun | undefined): StepRecord {
  const name = step.name ?? ('uses' in step ? step.uses : step.run)
  const outcome = run?.result ?? 'skipped'
  const forgiven = outcome === 'failure' && step['continue-on-error'] === true
  return { id, name, outcome, conclusion: forgiven ? 'success' : outcome, run }
}
