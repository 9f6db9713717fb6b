import type { Endpoints, RunIdentity, RunnerEvent } from './event.ts'
import type { JobResult, JobRun } from './job-run.ts'
import type { Permissions } from './workflow.ts'

/** What a runner is started with. */
export type RunnerSettings = {
  /** `owner/name`. */
  readonly repository: string
  readonly workflows: readonly WorkflowText[]
  /** Folder of the action that `uses: OWNER/incident-loop@...`, `./` and `$/` stand for. */
  readonly actionFolder: string
  /** Folders of other actions by `owner/name`; any other `uses:` is refused at the start. */
  readonly otherActions?: Readonly<Record<string, string>> | undefined
  readonly endpoints: Endpoints
  /** Answers the GITHUB_TOKEN of a job for an event; called once a job, when it starts, and where it passes the token on. */
  readonly tokenFor: (permissions: Permissions, event: RunnerEvent) => string
  /** Called when an attempt of a run begins; what it answers is called with how it ended. */
  readonly onAttempt?: ((attempt: Attempt) => (result: JobResult) => void) | undefined
  /**
   * Called when a job that names an environment begins, before its first step: GitHub makes a deployment then. What it
   * answers is called with how the job ended.
   */
  readonly onDeployment?: ((job: DeployingJob) => (result: JobResult) => void) | undefined
  /** Called when what became of a job is known, before those that need it go on. */
  readonly onRun?: ((run: JobRun) => void) | undefined
  /** The `vars` context. */
  readonly variables?: Readonly<Record<string, string>> | undefined
  /** The `secrets` context besides GITHUB_TOKEN; hidden in logs. */
  readonly secrets?: Readonly<Record<string, string>> | undefined
  /** Jobs at the same time; default 4. */
  readonly concurrentJobs?: number | undefined
  /** Per step; default 60,000. */
  readonly timeoutMilliseconds?: number | undefined
}

/** An attempt of a run. */
export type Attempt = {
  /** Path of the workflow file. */
  readonly workflow: string
  readonly event: RunnerEvent
  readonly run: RunIdentity
}

/** A job that names an environment. */
export type DeployingJob = {
  readonly environment: string
  readonly event: RunnerEvent
  readonly run: RunIdentity
}

/** A workflow file; `path` from the repository's root. */
export type WorkflowText = { readonly path: string; readonly text: string }
