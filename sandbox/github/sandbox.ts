import { deleteAccount } from './acts/account-departures.ts'
import { type Barrier, createBarriers } from './barriers.ts'
import { type Clock, createClock } from './clock.ts'
import { createContractCheck } from './contract/check.ts'
import { dump } from './dump.ts'
import { createFaultQueue, type Faults } from './faults.ts'
import { type Gateway, serve } from './http/gateway.ts'
import { type LoopbackServer, listen } from './http/server.ts'
import { type DiffLimits, githubDiffLimits, githubTreeLimit } from './patch/limits.ts'
import { createPerson, type Person } from './person.ts'
import { createRequestRecorder, type RequestLog } from './request-log.ts'
import { createSeeding, type Seeding } from './seed/seeding.ts'
import { createState, type Feature, type Host, type State } from './state/state.ts'
import type { SandboxEvent } from './state/webhooks.ts'
import { createTokenIssuer, type TokenIssuer } from './tokens.ts'
import { createStateView, type StateView } from './views.ts'

/** How a sandbox starts. */
export interface SandboxOptions {
  /** Builds the first state. */
  readonly seed?: (seeding: Seeding) => void
  /** Where the clock stands; default 2026-11-20T14:00:00Z. */
  readonly now?: string
  /** Cap on every page, in GraphQL and REST; default 100. */
  readonly pageSize?: number
  /** How large diffs may be; default: as on GitHub. */
  readonly diffLimits?: Partial<DiffLimits>
  /** Entries of a tree that is read with all folders in it; default: 100,000, as on GitHub. */
  readonly treeLimit?: number
  /** Issues, comments and pull requests an account may make in a minute (GitHub: 80); default: any number. */
  readonly creationsPerMinute?: number
  /** What this GitHub does not offer, as older GitHub Enterprise Servers do not; default nothing. */
  readonly lacks?: readonly Feature[]
  /** Answers wait until nothing arrived for this long, so that parallel requests overlap; default 0. */
  readonly latencyMs?: number
  /** Default 0: a free one. */
  readonly port?: number
}

/** A stateful GitHub on loopback. */
export interface Sandbox {
  readonly apiUrl: string
  readonly graphqlUrl: string
  readonly serverUrl: string
  readonly clock: Clock
  readonly token: TokenIssuer
  /** Somebody at the website, in a repository (`owner/name`; default: the first one seeded). */
  as(login: string, repository?: string): Person
  readonly requests: RequestLog
  readonly faults: Faults
  /** Holds requests of a route until `count` wait, to race runs. */
  barrier(route: string, count: number): Barrier
  /** Tells of every change from now on; the result stops it. */
  onEvent(listener: (event: SandboxEvent) => void): () => void
  readonly state: StateView
  /** Deletes a person's account: its texts stay, by nobody (GraphQL) or the ghost (REST). */
  deleteAccount(login: string): void
  /** Adds to the state after the start, as `seed` does before. */
  seed(build: (seeding: Seeding) => void): void
  /** What was asked that GitHub (or the sandbox) does not know. `stop` throws while any is left. */
  readonly problems: readonly string[]
  /** Takes the problems off the list and gives them, for a test that expects them. */
  acknowledgeProblems(): readonly string[]
  /** State and requests, for a failing test. */
  dump(): string
  /** Closes the server; throws, naming them, when problems are left. */
  stop(): Promise<void>
}

/** Starts a sandbox on 127.0.0.1. */
export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const server = await listen(options.port ?? 0)
  const clock = createClock(options.now ?? '2026-11-20T14:00:00Z')
  const parts: Parts = {
    server,
    state: createState(clock, { api: server.url, server: server.url }, hostOf(options)),
    tokens: new Map(),
    recorder: createRequestRecorder(),
    faultQueue: createFaultQueue(),
    barriers: createBarriers(),
    contract: createContractCheck(),
    pageSize: options.pageSize ?? 100,
    diffLimits: { ...githubDiffLimits, ...options.diffLimits },
    treeLimit: options.treeLimit ?? githubTreeLimit,
    latencyMs: options.latencyMs ?? 0,
  }
  options.seed?.(createSeeding(parts.state))
  server.mount((request) => serve(parts, request))
  return sandboxOf(parts)
}

function hostOf({
  creationsPerMinute = Number.POSITIVE_INFINITY,
  lacks = [],
}: SandboxOptions): Host {
  return { creationsPerMinute, lacks: new Set(lacks) }
}

interface Parts extends Gateway {
  readonly server: LoopbackServer
}

function sandboxOf(parts: Parts): Sandbox {
  const { server, state, recorder, barriers } = parts
  const token = createTokenIssuer(state, parts.tokens)
  return {
    apiUrl: server.url,
    graphqlUrl: `${server.url}/graphql`,
    serverUrl: server.url,
    clock: state.clock,
    token,
    as: (login, repository = firstRepository(state)) => {
      const urls = { apiUrl: server.url, graphqlUrl: `${server.url}/graphql` }
      return createPerson({ login, token: token.user(login), repository, ...urls })
    },
    requests: recorder.log,
    faults: parts.faultQueue.faults,
    barrier: (route, count) => barriers.set(route, count),
    onEvent: (listener) => {
      state.listeners.add(listener)
      return () => state.listeners.delete(listener)
    },
    state: createStateView(state),
    deleteAccount: (login) => deleteAccount(state, login),
    seed: (build) => build(createSeeding(state)),
    problems: state.problems,
    acknowledgeProblems: () => state.problems.splice(0),
    dump: () => dump(state, recorder.log),
    stop: () => stop(parts),
  }
}

async function stop({ server, state, barriers }: Parts): Promise<void> {
  barriers.releaseAll()
  await server.close()
  if (state.problems.length === 0) return
  throw new Error(`sandbox: problems were left\n- ${state.problems.join('\n- ')}`)
}

function firstRepository(state: State): string {
  const [repository] = state.repositories.values()
  if (!repository) throw new Error('sandbox: no repository; seed one first')
  return `${repository.owner.login}/${repository.name}`
}
