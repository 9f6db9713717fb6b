import { readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { objectAt } from './github/person-requests.ts'
import { isObject } from './github/rest/body.ts'
import { type Sandbox, type SandboxOptions, startSandbox } from './github/sandbox.ts'
import { seedShop } from './github/seed/shop.ts'
import type { SandboxEvent } from './github/state/webhooks.ts'
import { recordRuns } from './recorded-runs.ts'
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
  /** Workflow files by name, such as `deploy.yml`, in place of `workflow`. */
  readonly workflows?: Readonly<Record<string, string>>
  /** Folders of other actions by `owner/name`. */
  readonly otherActions?: Readonly<Record<string, string>>
  /** Whether runs, and deployments of jobs that name an environment, are kept on the sandbox. Default true. */
  readonly recordsRuns?: boolean
  readonly onRun?: (run: JobRun) => void
  /** Slug of an App whose token the jobs use; its events start runs. Default: the default token. */
  readonly app?: string
}

/** Opens a stage. Dispose of it with `await using`: it waits for what still runs. */
export async function openStage(options: StageOptions = {}): Promise<Stage> {
  const { repository = 'acme/shop', app, onRun, workflow, workflows, ...others } = options
  const { otherActions, recordsRuns = true, ...rest } = others
  const files = workflows ?? { 'incident-loop.yml': workflow ?? userWorkflow() }
  const sandbox = await startSandbox({ seed: seedShop, ...rest })
  const { apiUrl, graphqlUrl, serverUrl } = sandbox
  const runner = startRunner({
    repository,
    workflows: Object.entries(files).map(([name, text]) => ({
      path: `.github/workflows/${name}`,
      text,
    })),
    actionFolder: projectFolder,
    otherActions,
    endpoints: { apiUrl, graphqlUrl, serverUrl },
    tokenFor: (permissions, event) => {
      const scopes = scopesOf(permissions, event)
      return app === undefined ? sandbox.token.actions(scopes) : sandbox.token.app(app, scopes)
    },
    onRun,
    ...(recordsRuns ? recordRuns(sandbox, repository) : {}),
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

/** Jobs of a pull request from a fork get a token that only reads. */
function scopesOf(permissions: Permissions, event: RunnerEvent): Record<string, 'read' | 'write'> {
  if (typeof permissions === 'string') {
    throw new Error(`the stage wants permissions by name, not "${permissions}"`)
  }
  const isFork = event.name === 'pull_request' && isFromFork(event.payload['pull_request'])
  const granted = Object.entries(permissions)
    .filter((scope): scope is [string, 'read' | 'write'] => scope[1] !== 'none')
    .map(([scope, level]) => [scope, isFork ? 'read' : level] as const)
  return { metadata: 'read', ...Object.fromEntries(granted) }
}

function isFromFork(pull: unknown): boolean {
  const nameAt = (side: string) => objectAt(pull, side, 'repo')['full_name']
  return nameAt('head') !== nameAt('base')
}

/** A change as the runner hears of it. */
export function toRunnerEvent(event: SandboxEvent): RunnerEvent {
  const { name, payload, actor, byDefaultToken } = event
  const action = event.action === '' ? undefined : event.action
  return {
    name,
    action,
    payload: withoutFiles(payload),
    actor,
    byDefaultToken,
    ...placeOf(event),
    changedPaths: event.changedPaths,
  }
}

/** What a run is of. For an open pull request GitHub merges it on trial; here its head stands for that commit. */
function placeOf({ name, payload, defaultBranchSha }: SandboxEvent) {
  const { ref, after, deleted } = payload
  if (typeof ref === 'string') {
    const sha = deleted === true ? defaultBranchSha : String(after ?? defaultBranchSha)
    return { ref, sha }
  }
  const pull = objectAt(payload, 'pull_request')
  if (!name.startsWith('pull_request')) return { ref: 'refs/heads/main', sha: defaultBranchSha }
  if (pull['merged'] === true) {
    const base = String(objectAt(pull, 'base')['ref'])
    return { ref: `refs/heads/${base}`, sha: String(pull['merge_commit_sha']) }
  }
  const head = String(objectAt(pull, 'head')['sha'])
  return { ref: `refs/pull/${String(pull['number'])}/merge`, sha: head }
}

/** A webhook lists the files of each commit of a push; Actions is told without them. */
function withoutFiles(payload: SandboxEvent['payload']): SandboxEvent['payload'] {
  const { commits, head_commit } = payload
  if (!Array.isArray(commits)) return payload
  return { ...payload, commits: commits.map(withoutLists), head_commit: withoutLists(head_commit) }
}

function withoutLists(commit: unknown): unknown {
  if (!isObject(commit)) return commit
  const { added: _added, removed: _removed, modified: _modified, ...rest } = commit
  return rest
}
