import { readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Sandbox, type SandboxOptions, startSandbox } from './github/sandbox.ts'
import { seedShop } from './github/seed/shop.ts'
import type { SandboxEvent } from './github/state/webhooks.ts'
import type { RunnerEvent } from './runner/event.ts'
import type { JobRun } from './runner/job-run.ts'
import { type Runner, startRunner } from './runner/jobs.ts'
import type { Permissions } from './runner/workflow.ts'

/** The project's folder, where `action.yml` and `dist/` are. */
export const projectFolder = dirname(dirname(fileURLToPath(import.meta.url)))

/** The workflow a user adds, as the README shows it. */
export function userWorkflow(): string {
  return readFileSync(`${projectFolder}/templates/workflow/incident-loop.yml`, 'utf8')
}

/** A sandbox GitHub whose events start the built Action through the workflow a user adds. */
export interface Stage extends AsyncDisposable {
  readonly sandbox: Sandbox
  readonly runner: Runner
  /** `owner/name` of the repository. */
  readonly repository: string
  /** Starts the workflow by hand. */
  dispatch(inputs: { readonly issue?: string; readonly command?: string }): void
  /** Starts the workflow as the clock does. */
  tick(): void
}

export interface StageOptions extends SandboxOptions {
  /** Default: the seeded shop `acme/shop`. */
  readonly repository?: string
  /** Text of the workflow file; default: the one the README shows. */
  readonly workflow?: string
  readonly onRun?: (run: JobRun) => void
  /** Slug of an App whose token the jobs use; its events start runs. Default: the default token. */
  readonly app?: string
}

/** Opens a stage. Dispose of it with `await using`: it waits for what still runs. */
export async function openStage(options: StageOptions = {}): Promise<Stage> {
  const { repository = 'acme/shop', workflow = userWorkflow(), app, onRun, ...rest } = options
  const sandbox = await startSandbox({ seed: seedShop, ...rest })
  const { apiUrl, graphqlUrl, serverUrl } = sandbox
  const runner = startRunner({
    repository,
    workflows: [{ path: '.github/workflows/incident-loop.yml', text: workflow }],
    actionFolder: projectFolder,
    endpoints: { apiUrl, graphqlUrl, serverUrl },
    tokenFor: (permissions) => {
      const scopes = scopesOf(permissions)
      return app === undefined ? sandbox.token.actions(scopes) : sandbox.token.app(app, scopes)
    },
    onRun,
  })
  sandbox.onEvent((event) => {
    if (event.repository === repository) runner.deliver(toRunnerEvent(event))
  })
  const byHand = (name: string, payload: Readonly<Record<string, unknown>>) =>
    runner.deliver({ name, payload, actor: 'ana', ref: 'refs/heads/main', sha: '0'.repeat(40) })
  return {
    sandbox,
    runner,
    repository,
    dispatch: (inputs) => byHand('workflow_dispatch', { inputs }),
    tick: () => byHand('schedule', { schedule: '17 * * * *' }),
    async [Symbol.asyncDispose]() {
      await runner.idle()
      await sandbox.stop()
    },
  }
}

function scopesOf(permissions: Permissions): Record<string, 'read' | 'write'> {
  if (typeof permissions === 'string') {
    throw new Error(`the stage wants permissions by name, not "${permissions}"`)
  }
  const granted = Object.entries(permissions).filter(
    (scope): scope is [string, 'read' | 'write'] => scope[1] !== 'none',
  )
  return { metadata: 'read', ...Object.fromEntries(granted) }
}

/** A change as the runner hears of it. */
export function toRunnerEvent(event: SandboxEvent): RunnerEvent {
  const { name, payload, actor, byDefaultToken, defaultBranchSha: sha } = event
  const ref = typeof payload['ref'] === 'string' ? payload['ref'] : 'refs/heads/main'
  const action = event.action === '' ? undefined : event.action
  return {
    name,
    action,
    payload,
    actor,
    byDefaultToken,
    ref,
    sha,
    changedPaths: event.changedPaths,
  }
}
