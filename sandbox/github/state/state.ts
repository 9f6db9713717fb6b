import type { Clock } from '../clock.ts'
import { statusOf } from './commit-statuses.ts'
import { nodeId, readNodeId } from './ids.ts'
import type { IssueFieldDate } from './issue-fields.ts'
import { commitThing, gitThing, refThing } from './revisions.ts'
import type { Account, Bot, Issue, Repository, Thing, User } from './things.ts'
import type { SandboxEvent } from './webhooks.ts'

/** Where the sandbox is reached. */
export interface Urls {
  readonly api: string
  readonly server: string
}

/** All that the sandbox remembers. */
export interface State {
  readonly clock: Clock
  readonly urls: Urls
  /** By lower-case login. */
  readonly accounts: Map<string, Account>
  /** By lower-case `owner/name`. */
  readonly repositories: Map<string, Repository>
  /** Everything with a node id except git objects and refs. */
  readonly nodes: Map<string, Thing>
  readonly listeners: Set<(event: SandboxEvent) => void>
  /** What the code under test did that GitHub does not know; a test ends with none. */
  readonly problems: string[]
  /** Requests made, by the login of the token's account. */
  readonly spent: Map<string, number>
  /** When issues, comments and pull requests were made, by the login of the token's account. */
  readonly creations: Map<string, readonly string[]>
  /** How many of them an account may make in a minute. */
  readonly creationsPerMinute: number
  /** What this GitHub does not offer. */
  readonly lacks: ReadonlySet<Feature>
  /** Of all organizations. */
  readonly issueFields: IssueFieldDate[]
  /** The newest database id given out. */
  lastId: number
  lastEventId: number
}

/** What older GitHub Enterprise Servers lack. */
export type Feature = 'sub-issues' | 'issue-fields'

/** How this GitHub differs from others. */
export type Host = Pick<State, 'creationsPerMinute' | 'lacks'>

/** A state with no repository and no account. */
export function createState(clock: Clock, urls: Urls, host: Host): State {
  return {
    ...host,
    clock,
    urls,
    accounts: new Map(),
    repositories: new Map(),
    nodes: new Map(),
    listeners: new Set(),
    problems: [],
    spent: new Map(),
    creations: new Map(),
    issueFields: [],
    lastId: 1_000_000,
    lastEventId: 0,
  }
}

/** The next database id; ids grow in order of creation, over all kinds. */
export function nextId(state: State): number {
  state.lastId += 1
  return state.lastId
}

/** Makes the thing findable by its node id, and gives it back. */
export function register<T extends Thing>(state: State, thing: T): T {
  state.nodes.set(thing.id, thing)
  return thing
}

/** The thing with this node id, git objects and refs included, or null. */
export function findNode(state: State, id: string): Thing | null {
  const known = state.nodes.get(id)
  if (known) return known
  const parts = readNodeId(id)
  const [repositoryId, name] = parts?.key.split(/:(.*)/s) ?? []
  const repository = state.repositories
    .values()
    .find((candidate) => String(candidate.databaseId) === repositoryId)
  if (!parts || !repository || !name) return null
  if (parts.typename === 'Ref') return refThing(repository, name)
  if (parts.typename === 'Commit') return commitThing(repository, name)
  if (parts.typename === 'Status') return statusOf(commitThing(repository, name))
  return gitThing(repository, name)
}

/** The repository by owner and name, case-insensitive as on GitHub, or null. */
export function findRepository(state: State, owner: string, name: string): Repository | null {
  return state.repositories.get(`${owner}/${name}`.toLowerCase()) ?? null
}

/** The first issue of any repository that is wanted, or null. */
export function findIssue(state: State, isWanted: (issue: Issue) => boolean): Issue | null {
  const everything = state.repositories.values().flatMap(({ issues }) => issues.values())
  const found = everything.find((issue) => issue.typename === 'Issue' && isWanted(issue))
  return found?.typename === 'Issue' ? found : null
}

/** The account with this login, or null. */
export function findAccount(state: State, login: string): Account | null {
  return state.accounts.get(login.toLowerCase()) ?? null
}

/** The account with this login, of an App when it ends in `[bot]`; made when first asked for. */
export function namedAccount(state: State, login: string): Account {
  const slug = /^(.+)\[bot\]$/.exec(login)?.[1]
  return slug === undefined ? userAccount(state, login) : botAccount(state, slug)
}

/** The person with this login; made when first asked for. */
export function userAccount(state: State, login: string): User {
  const known = findAccount(state, login)
  if (known?.typename === 'User') return known
  const databaseId = nextId(state)
  const id = nodeId('User', databaseId)
  const user: User = { typename: 'User', id, login, databaseId, isDeleted: false }
  state.accounts.set(login.toLowerCase(), user)
  return register(state, user)
}

/** The bot account of an App; made when first asked for. */
export function botAccount(state: State, slug: string): Bot {
  const login = `${slug}[bot]`
  const known = findAccount(state, login)
  if (known?.typename === 'Bot') return known
  const databaseId = slug === 'github-actions' ? actionsBotId : nextId(state)
  const bot: Bot = { typename: 'Bot', id: nodeId('Bot', databaseId), login, databaseId }
  state.accounts.set(login.toLowerCase(), bot)
  return register(state, bot)
}

/** The id of `github-actions[bot]` on github.com. */
const actionsBotId = 41_898_282
