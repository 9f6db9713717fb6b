import type { RunIdentity, RunnerEvent } from './event.ts'
import type { ActionRun } from './run-action.ts'
import type { StepRun } from './run-step.ts'

/** Why a job ran or did not. */
export type JobReason =
  | { readonly kind: 'ran' }
  | { readonly kind: 'not triggered'; readonly because: string }
  /** A run of a pull request that the default token opened or pushed to; `Runner.approve` starts it. */
  | { readonly kind: 'waits for approval' }
  | { readonly kind: 'if false'; readonly condition: string }
  | { readonly kind: 'cancelled by concurrency'; readonly group: string }

/** One step of a job; `run` is absent when it was skipped. */
export type StepRecord = {
  readonly id: string
  /** The step's `name`, else what it uses or runs. */
  readonly name: string
  readonly outcome: StepResult
  /** Like `outcome`, but `success` for a failure under `continue-on-error`. */
  readonly conclusion: StepResult
  readonly run?: StepRun | undefined
}

/** How a step ended. */
type StepResult = 'success' | 'failure' | 'skipped'
/** How a job ended. */
export type JobResult = StepResult | 'cancelled'

/** What became of one job for one event. */
export type JobRun = {
  /** Path of the workflow file. */
  readonly workflow: string
  readonly job: string
  readonly event: RunnerEvent
  /** Absent when the event did not start the workflow. */
  readonly run?: RunIdentity | undefined
  readonly reason: JobReason
  readonly result: JobResult
  /** The job's concurrency group, if it has one and came that far. */
  readonly group?: string | undefined
  readonly steps: readonly StepRecord[]
  /** The runs of the `uses:` steps, in order. */
  readonly actions: readonly ActionRun[]
  readonly outputs: Readonly<Record<string, string>>
}
