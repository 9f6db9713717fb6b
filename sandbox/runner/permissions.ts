import type { Permissions, StepsJob } from './workflow.ts'

/** Answers what the token of a job may do: what its file says, else what the job that calls its workflow has. */
export function grantedTo(
  job: { readonly permissions: StepsJob['permissions'] },
  call: { readonly permissions: Permissions } | undefined,
): Permissions {
  return job.permissions === 'default' ? (call?.permissions ?? 'default') : job.permissions
}

/** A scope that is asked for at a level beyond what is allowed. */
export type Excess = {
  readonly scope: string
  readonly asked: Level
  readonly allowed: Level
}

/**
 * Answers what somebody asks for and is not allowed; none when it fits. What a repository gives by default is not known
 * here and allows all.
 */
export function excessOf(asked: Permissions, allowed: Permissions): readonly Excess[] {
  if (asked === 'default' || allowed === 'default') return []
  const names = typeof asked === 'string' ? scopes : Object.keys(asked)
  return names
    .map((scope) => ({ scope, asked: levelOf(asked, scope), allowed: levelOf(allowed, scope) }))
    .filter((one) => levels.indexOf(one.asked) > levels.indexOf(one.allowed))
}

type Level = 'none' | 'read' | 'write'

const levels: readonly Level[] = ['none', 'read', 'write']

/** Source: docs, "Workflow syntax", `permissions`. */
const scopes = [
  ...['actions', 'attestations', 'checks', 'contents', 'deployments', 'discussions', 'id-token'],
  ...['issues', 'models', 'packages', 'pages', 'pull-requests', 'security-events', 'statuses'],
]

function levelOf(permissions: Exclude<Permissions, 'default'>, scope: string): Level {
  if (permissions === 'read-all') return 'read'
  if (permissions === 'write-all') return 'write'
  return permissions[scope] ?? 'none'
}
