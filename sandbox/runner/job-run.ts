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
  /** Another job of its matrix failed. */
  | { readonly kind: 'cancelled by fail-fast' }

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

/** What became of one job for one event; each job of a matrix and of a called workflow has its own. */
export type JobRun = {
  /** Path of the workflow file that the event started. */
  readonly workflow: string
  /** Its id in the file that has its steps. */
  readonly job: string
  /** As GitHub shows it: `deploy (staging, api)`, `production / deploy`. */
  readonly name: string
  /** What tells it from the other jobs of its run, the same in every attempt. */
  readonly key: string
  readonly event: RunnerEvent
  /** Absent when the event did not start the workflow. */
  readonly run?: RunIdentity | undefined
  readonly reason: JobReason
  readonly result: JobResult
  /** The environment it names, if it came that far. */
  readonly environment?: string | undefined
  /** The job's concurrency group, if it has one and came that far. */
  readonly group?: string | undefined
  readonly steps: readonly StepRecord[]
  /** The runs of the `uses:` steps, in order. */
  readonly actions: readonly ActionRun[]
  readonly outputs: Readonly<Record<string, string>>
}
