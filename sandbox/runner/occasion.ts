import type { Endpoints, RunIdentity, RunnerEvent } from './event.ts'
import { payloadOf } from './event.ts'

/** Everything about a run that is the same for all steps of a job. */
export type Occasion = {
  readonly event: RunnerEvent
  /** `owner/name`. */
  readonly repository: string
  /** Stands for GITHUB_TOKEN; hidden in logs, never in the environment by itself. */
  readonly token: string
  readonly endpoints: Endpoints
  /** Default: run 1, number 1, attempt 1. */
  readonly run?: RunIdentity | undefined
  /** Default: `.github/workflows/incident-loop.yml`, named by its path. */
  readonly workflow?: WorkflowName | undefined
  /** Job id; default `incident-loop`. */
  readonly job?: string | undefined
}

/** A workflow file and the name shown for it. */
type WorkflowName = { readonly path: string; readonly name: string }

const defaultPath = '.github/workflows/incident-loop.yml'

/** Answers the `github` context of a job, before a step adds its own keys. */
export function githubContext(occasion: Occasion): Readonly<Record<string, unknown>> {
  const { event, repository, endpoints } = occasion
  const run: RunIdentity = occasion.run ?? { runId: 1, runNumber: 1, attempt: 1 }
  const workflow = occasion.workflow ?? { path: defaultPath, name: defaultPath }
  return {
    token: occasion.token,
    event: payloadOf(event),
    event_name: event.name,
    actor: event.actor,
    actor_id: idAt(event, ['sender']),
    triggering_actor: run.triggeringActor ?? event.actor,
    repository,
    repository_owner: repository.split('/')[0] ?? '',
    repository_id: idAt(event, ['repository']),
    repository_owner_id: idAt(event, ['repository', 'owner']),
    repositoryUrl: `git://${new URL(endpoints.serverUrl).host}/${repository}.git`,
    ref: event.ref,
    ref_name: event.ref.replace(/^refs\/(heads|tags|pull)\//, ''),
    ref_type: event.ref.startsWith('refs/tags/') ? 'tag' : 'branch',
    ref_protected: false,
    ...pullRequestRefs(event),
    sha: event.sha,
    run_id: String(run.runId),
    run_number: String(run.runNumber),
    run_attempt: String(run.attempt),
    retention_days: '90',
    workflow: workflow.name,
    workflow_ref: `${repository}/${workflow.path}@${event.ref}`,
    workflow_sha: event.sha,
    job: occasion.job ?? 'incident-loop',
    api_url: endpoints.apiUrl,
    graphql_url: endpoints.graphqlUrl,
    server_url: endpoints.serverUrl,
  }
}

const notInEnvironment = new Set(['token', 'event', 'repositoryUrl'])

/** Answers the `GITHUB_*` variables of a `github` context; the token and the event are not among them. */
export function githubVariables(
  context: Readonly<Record<string, unknown>>,
): Readonly<Record<string, string>> {
  const variables: Record<string, string> = {}
  for (const [key, value] of Object.entries(context)) {
    if (!notInEnvironment.has(key)) variables[`GITHUB_${key.toUpperCase()}`] = String(value)
  }
  return variables
}

function pullRequestRefs(event: RunnerEvent): Readonly<Record<'base_ref' | 'head_ref', string>> {
  const pullRequest = event.payload['pull_request']
  return { base_ref: branchOf(pullRequest, 'base'), head_ref: branchOf(pullRequest, 'head') }
}

/** Answers the branch a pull request's `base` or `head` names, or the empty string. */
export function branchOf(pullRequest: unknown, side: 'base' | 'head'): string {
  const ref = valueAt(pullRequest, [side, 'ref'])
  return typeof ref === 'string' ? ref : ''
}

/** Payloads made for a test may leave objects out that GitHub always sends: their id is 1. */
function idAt(event: RunnerEvent, path: readonly string[]): string {
  return String(valueAt(event.payload, [...path, 'id']) ?? 1)
}

function valueAt(value: unknown, path: readonly string[]): unknown {
  let current = value
  for (const key of path) {
    if (typeof current !== 'object' || current === null) return undefined
    current = Object.getOwnPropertyDescriptor(current, key)?.value
  }
  return current
}
