import type { Contexts, Status } from './expressions.ts'
import { interpolateAll } from './expressions.ts'
import type { StepRecord } from './job-run.ts'
import type { Occasion } from './occasion.ts'
import { githubContext } from './occasion.ts'
import type { ActionRun } from './run-action.ts'
import type { StepOptions, StepRun } from './run-step.ts'
import type { RunnerSettings } from './settings.ts'
import type { Step, StepsJob } from './workflow.ts'

/** A job whose turn has come. */
export type JobRequest = {
  readonly job: StepsJob
  readonly occasion: Occasion
  /** Contexts of the job itself: github, needs, vars, inputs, strategy, matrix. */
  readonly contexts: Contexts
  /** The `secrets` context besides GITHUB_TOKEN. */
  readonly secrets: Readonly<Record<string, string>>
  /** `env:` of the workflow, not yet evaluated. */
  readonly workflowEnv: Readonly<Record<string, string>>
  readonly settings: RunnerSettings
  /** Aborted when the job is cancelled: the running step is killed, `always()` steps still run. */
  readonly signal?: AbortSignal | undefined
}

type Variables = Readonly<Record<string, string>>

/** What steps hand on to later ones: variables, paths, masks, outputs, and whether one failed. */
export class JobState {
  readonly request: JobRequest
  readonly steps: StepRecord[] = []
  readonly actions: ActionRun[] = []
  readonly #workspace: string
  #env: Variables
  #paths: readonly string[] = []
  #masks: readonly string[]

  constructor(request: JobRequest, workspace: string) {
    this.request = request
    this.#workspace = workspace
    const { settings, secrets } = request
    this.#masks = [...Object.values(settings.secrets ?? {}), ...Object.values(secrets)]
    this.#env = {}
    this.#env = interpolateAll(request.workflowEnv, this.#contextsWith({}))
    this.#env = { ...this.#env, ...interpolateAll(request.job.env, this.#contextsWith(this.#env)) }
  }

  /** Contexts of a step whose own `env:` is given. */
  contexts(stepEnv: Variables): Contexts {
    return this.#contextsWith(this.#envWith(stepEnv))
  }

  options(step: Step, id: string): StepOptions {
    const { settings, signal } = this.request
    const minutes = step['timeout-minutes']
    return {
      env: this.#envWith(step.env),
      paths: this.#paths,
      masks: this.#masks,
      workspace: this.#workspace,
      stepId: id,
      timeoutMilliseconds: minutes === undefined ? settings.timeoutMilliseconds : minutes * 60_000,
      // After the cancellation only always() steps come here, and those are let finish.
      signal: signal?.aborted === true ? undefined : signal,
    }
  }

  status(): Status {
    const result = this.result()
    return {
      success: result === 'success',
      failure: result === 'failure',
      cancelled: result === 'cancelled',
    }
  }

  result(): 'success' | 'failure' | 'cancelled' {
    if (this.request.signal?.aborted === true) return 'cancelled'
    return this.steps.some(({ conclusion }) => conclusion === 'failure') ? 'failure' : 'success'
  }

  /** Takes over what a step left for the ones after it. */
  keep(run: StepRun): void {
    this.#env = { ...this.#env, ...run.env }
    this.#paths = [...run.paths.toReversed(), ...this.#paths]
    this.#masks = [...new Set([...this.#masks, ...run.masks])]
  }

  #envWith(stepEnv: Variables): Variables {
    return { ...this.#env, ...interpolateAll(stepEnv, this.#contextsWith(this.#env)) }
  }

  #contextsWith(env: Variables): Contexts {
    const { contexts, occasion, secrets } = this.request
    return {
      ...contexts,
      github: { ...githubContext(occasion), workspace: this.#workspace },
      job: { status: this.result() },
      runner: { os: 'Linux', arch: 'X64', name: 'sandbox', environment: 'github-hosted' },
      secrets: { ...secrets, GITHUB_TOKEN: occasion.token },
      steps: this.#stepContext(),
      env,
    }
  }

  #stepContext(): Readonly<Record<string, unknown>> {
    const entries = this.steps.map(({ id, outcome, conclusion, run }) => [
      id,
      { outcome, conclusion, outputs: run?.outputs ?? {} },
    ])
    return Object.fromEntries(entries)
  }
}
