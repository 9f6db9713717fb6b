import { isAssignable } from '../acts/assignees.ts'
import type { Call } from '../call.ts'
import { atLeast, demand, needs, roleOf } from '../permissions.ts'
import { forbidden, notFound, Refusal } from '../refusal.ts'
import { accountShape } from '../shapes/account.ts'
import { fullRepositoryShape } from '../shapes/repository.ts'
import { findAccount } from '../state/state.ts'
import type { Role } from '../state/things.ts'
import { type Answer, json, nothing } from './answer.ts'
import { param, type RestRequest, repositoryOf } from './request.ts'
import type { Route } from './route.ts'

const repository = '/repos/{owner}/{repo}'

/** The repository itself and who may do what in it. */
export const repositoryRoutes: readonly Route[] = [
  { method: 'GET', template: repository, run: getRepository },
  {
    method: 'GET',
    template: `${repository}/collaborators/{username}/permission`,
    run: getPermission,
  },
  { method: 'GET', template: `${repository}/assignees/{assignee}`, run: checkAssignee },
]

function getRepository(call: Call, request: RestRequest): Answer {
  return json(200, fullRepositoryShape(call.state.urls, repositoryOf(call, request)))
}

/** `permission` is the legacy word: maintain reads write, triage reads read. */
function getPermission(call: Call, request: RestRequest): Answer {
  const found = repositoryOf(call, request)
  demand(call, found, needs.readMetadata)
  demandCollaborator(call, request)
  const login = param(request, 'username')
  const account = findAccount(call.state, login)
  if (account?.typename !== 'User') {
    throw new Refusal(`${login} is not a user`, { status: 404, type: 'NOT_FOUND' })
  }
  const role = roleOf(found, account)
  return json(200, {
    permission: legacy[role],
    user: {
      ...accountShape(call.state.urls, account),
      permissions: {
        admin: atLeast(role, 'admin'),
        maintain: atLeast(role, 'maintain'),
        push: atLeast(role, 'write'),
        triage: atLeast(role, 'triage'),
        pull: atLeast(role, 'read'),
      },
      role_name: role,
    },
    role_name: role,
  })
}

/** 204 when the person can be assigned, 404 when not. */
function checkAssignee(call: Call, request: RestRequest): Answer {
  const found = repositoryOf(call, request)
  demand(call, found, needs.readIssues)
  const account = findAccount(call.state, param(request, 'assignee'))
  if (!account || !isAssignable(found, account)) throw notFound()
  return nothing()
}

/** People need push access themselves to look at the permissions of others. */
function demandCollaborator(call: Call, request: RestRequest): void {
  const { token } = call
  if (token.kind !== 'user') return
  const isSelf = token.account.login.toLowerCase() === param(request, 'username').toLowerCase()
  const role = roleOf(repositoryOf(call, request), token.account)
  if (isSelf || atLeast(role, 'write')) return
  throw forbidden('Must have push access to view collaborator permission.')
}

const legacy: Readonly<Record<Role, string>> = {
  none: 'none',
  read: 'read',
  triage: 'read',
  write: 'write',
  maintain: 'write',
  admin: 'admin',
}
