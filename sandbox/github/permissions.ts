import type { Call, Level, Permissions, Scope } from './call.ts'
import { forbidden, notFound } from './refusal.ts'
import type { Account, Repository, Role } from './state/things.ts'

/** What an act needs: of an App one of the scopes at a level, of a person a role. */
export interface Need {
  readonly scopes: readonly Scope[]
  readonly level: Level
  readonly role: Role
  /** Whether a public repository keeps it back as well. */
  readonly isSecret?: boolean
}

/**
 * GitHub's documented permissions, per act.
 * https://docs.github.com/en/rest/authentication/permissions-required-for-github-apps
 */
export const needs = {
  readMetadata: { scopes: ['metadata'], level: 'read', role: 'read' },
  readContents: { scopes: ['contents'], level: 'read', role: 'read' },
  writeContents: { scopes: ['contents'], level: 'write', role: 'write' },
  readIssues: { scopes: ['issues'], level: 'read', role: 'read' },
  readPullRequests: { scopes: ['pull-requests'], level: 'read', role: 'read' },
  writePullRequests: { scopes: ['pull-requests'], level: 'write', role: 'read' },
  triagePulls: { scopes: ['pull-requests'], level: 'write', role: 'triage' },
  editPulls: { scopes: ['pull-requests'], level: 'write', role: 'write' },
  readStatuses: { scopes: ['statuses'], level: 'read', role: 'read' },
  readChecks: { scopes: ['checks'], level: 'read', role: 'read' },
  readAlerts: {
    scopes: ['vulnerability-alerts'],
    level: 'read',
    role: 'write',
    isSecret: true,
  },
  writeStatuses: { scopes: ['statuses'], level: 'write', role: 'write' },
  openIssues: { scopes: ['issues'], level: 'write', role: 'read' },
  triageIssues: { scopes: ['issues'], level: 'write', role: 'triage' },
  manageLabels: { scopes: ['issues', 'pull-requests'], level: 'write', role: 'write' },
  maintainIssues: { scopes: ['issues'], level: 'write', role: 'write' },
  deleteIssues: { scopes: [], level: 'write', role: 'admin' },
  readActions: { scopes: ['actions'], level: 'read', role: 'read' },
  readDeployments: { scopes: ['deployments'], level: 'read', role: 'read' },
  writeDeployments: { scopes: ['deployments'], level: 'write', role: 'write' },
} as const satisfies Readonly<Record<string, Need>>

/** The scopes of the workflow that the README tells users to add. */
export const workflowPermissions: Permissions = {
  actions: 'read',
  contents: 'write',
  deployments: 'read',
  issues: 'write',
  'pull-requests': 'write',
  statuses: 'write',
}

/** Refuses when the token may not do this here: 404 when it may not even see the repository. */
export function demand(call: Call, repository: Repository, need: Need): void {
  if (!canSee(call, repository)) throw notFound(unresolved(repository))
  if (repository.isArchived && need.level === 'write') {
    throw forbidden('Repository was archived so is read-only.')
  }
  if (allows(call, repository, need)) return
  if (call.token.kind === 'user') {
    throw forbidden(`Must have ${need.role} access to Repository.`)
  }
  throw forbidden('Resource not accessible by integration', {
    'x-accepted-github-permissions': need.scopes
      .map((scope) => `${scope.replaceAll('-', '_')}=${need.level}`)
      .join('; '),
  })
}

/** The same need, met by either scope when the number is a pull request, as GitHub has it. */
export function needFor(need: Need, typename: 'Issue' | 'PullRequest'): Need {
  return typename === 'Issue' ? need : { ...need, scopes: ['issues', 'pull-requests'] }
}

/** Whether the token may do this; says nothing of archived repositories. */
export function allows(call: Call, repository: Repository, need: Need): boolean {
  const { token } = call
  if (token.kind === 'seed') return true
  if (need.level === 'read' && !repository.isPrivate && need.isSecret !== true) return true
  if (token.kind === 'user') return atLeast(roleOf(repository, token.account), need.role)
  return need.scopes.some((scope) => holds(token.permissions, scope, need.level))
}

/** What a person may do here; in a public repository everybody may read. */
export function roleOf(repository: Repository, account: Account): Role {
  const role = repository.collaborators.get(account.login.toLowerCase()) ?? 'none'
  if (repository.owner.login === account.login) return 'admin'
  return role === 'none' && !repository.isPrivate ? 'read' : role
}

/** Whether a role is the other one or stronger. */
export function atLeast(role: Role, wanted: Role): boolean {
  return roles.indexOf(role) >= roles.indexOf(wanted)
}

/** Weakest first. */
const roles: readonly Role[] = ['none', 'read', 'triage', 'write', 'maintain', 'admin']

/** GraphQL's words for a repository that does not exist or may not be seen. */
function unresolved(repository: Repository): string {
  return `Could not resolve to a Repository with the name '${repository.owner.login}/${repository.name}'.`
}

function canSee(call: Call, repository: Repository): boolean {
  if (!repository.isPrivate || call.token.kind !== 'user') return true
  return atLeast(roleOf(repository, call.token.account), 'read')
}

function holds(permissions: Permissions, scope: Scope, level: Level): boolean {
  if (scope === 'metadata') return level === 'read'
  return permissions[scope] === 'write' || permissions[scope] === level
}
