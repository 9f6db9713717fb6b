import { accountShape } from './shapes/account.ts'
import { repositoryShape } from './shapes/repository.ts'
import { branchHead } from './state/git-store.ts'
import type { State } from './state/state.ts'
import type { Account, Repository } from './state/things.ts'

/** A permission scope, spelled as in a workflow's `permissions:`. */
export type Scope =
  | 'actions'
  | 'checks'
  | 'contents'
  | 'deployments'
  | 'issues'
  | 'metadata'
  | 'pull-requests'
  | 'statuses'
  | 'vulnerability-alerts'
  | 'workflows'

/** How far a scope reaches; write includes read. */
export type Level = 'read' | 'write'

/** What a token is allowed, per scope; scopes left out are refused. */
export type Permissions = Readonly<Partial<Record<Scope, Level>>>

/** Who a request comes from. `seed` may do everything and tells nobody. */
export interface Token {
  readonly value: string
  readonly kind: 'actions' | 'app' | 'user' | 'seed'
  readonly account: Account
  /** Used for `actions` and `app`; a person's rights come from the repository. */
  readonly permissions: Permissions
}

/** One request's view of the sandbox: the state, who asks, and the time it happens at. */
export interface Call {
  readonly state: State
  readonly token: Token
  readonly now: string
}

/** What happened, for listeners; `repository`, `sender` and the time are filled in. */
export interface Happening {
  readonly name: string
  readonly action: string
  readonly payload: Readonly<Record<string, unknown>>
  /** Of a push. */
  readonly changedPaths?: readonly string[]
}

/** Tells listeners of a change. Seeding tells nobody. */
export function emit(call: Call, repository: Repository, happening: Happening): void {
  const { state, token } = call
  if (token.kind === 'seed') return
  state.lastEventId += 1
  const event = {
    id: state.lastEventId,
    name: happening.name,
    action: happening.action,
    payload: {
      ...(happening.action === '' ? {} : { action: happening.action }),
      ...happening.payload,
      repository: repositoryShape(state.urls, repository),
      sender: accountShape(state.urls, token.account),
    },
    repository: `${repository.owner.login}/${repository.name}`,
    actor: token.account.login,
    byDefaultToken: token.kind === 'actions',
    at: call.now,
    defaultBranchSha: branchHead(repository.git, repository.defaultBranch) ?? '',
    ...(happening.changedPaths === undefined ? {} : { changedPaths: happening.changedPaths }),
  }
  for (const listener of state.listeners) listener(event)
}
