/** One request that reached the sandbox. */
export interface LoggedRequest {
  readonly id: number
  readonly method: string
  /** Path and query as sent. */
  readonly path: string
  /** Template (`GET /repos/{owner}/{repo}`), `graphql:OperationName`, or `unknown GET /path`. */
  readonly route: string
  readonly kind: 'read' | 'write'
  /** Login of the token's account; empty without a known token. */
  readonly actor: string
  /** 0 while it runs, and when the socket was closed without an answer. */
  readonly status: number
  /** Positions in the order of all starts and ends: they compare, they are no clock times. */
  readonly startedAt: number
  /** `Infinity` while it runs. */
  readonly endedAt: number
  /** The parsed body; null when there was none. */
  readonly body: unknown
}

/** What to count; left out means all. */
export interface RequestFilter {
  readonly kind?: 'read' | 'write'
  /** Exact route, or with `*` for any text. */
  readonly route?: string
  /** Only requests with a token of this account. */
  readonly actor?: string
}

/** Every request since the start or the last `clear`, in order of arrival. */
export interface RequestLog {
  all(filter?: RequestFilter): readonly LoggedRequest[]
  count(filter?: RequestFilter): number
  /** The longest chain of requests of which each started after the one before had ended. */
  depth(filter?: RequestFilter): number
  clear(): void
  /** One line for each request. */
  print(): string
}

type Arrival = Pick<LoggedRequest, 'method' | 'path' | 'route' | 'kind' | 'actor' | 'body'>

/** The side of the log that the server writes. */
export interface RequestRecorder {
  readonly log: RequestLog
  /** Notes an arrival; call the result with the status when the answer goes out. */
  begin(arrival: Arrival): (status: number) => void
  /** How many requests have arrived so far. */
  arrivals(): number
}

/** An empty log. */
export function createRequestRecorder(): RequestRecorder {
  let requests: LoggedRequest[] = []
  let tick = 0
  let lastId = 0
  const matching = (filter: RequestFilter = {}) => requests.filter((item) => fits(item, filter))
  return {
    log: {
      all: matching,
      count: (filter) => matching(filter).length,
      depth: (filter) => longestChain(matching(filter)),
      clear: () => {
        requests = []
      },
      print: () => requests.map(line).join('\n'),
    },
    arrivals: () => lastId,
    begin: (arrival) => {
      tick += 1
      lastId += 1
      const id = lastId
      requests.push({
        ...arrival,
        id,
        status: 0,
        startedAt: tick,
        endedAt: Number.POSITIVE_INFINITY,
      })
      return (status) => {
        tick += 1
        const endedAt = tick
        requests = requests.map((item) => (item.id === id ? { ...item, status, endedAt } : item))
      }
    },
  }
}

/** Whether a route fits a pattern in which `*` stands for any text. */
export function fitsRoute(route: string, pattern: string): boolean {
  const parts = pattern.split('*').map((part) => part.replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&'))
  return new RegExp(`^${parts.join('.*')}$`).test(route)
}

function fits(request: LoggedRequest, filter: RequestFilter): boolean {
  if (filter.kind !== undefined && request.kind !== filter.kind) return false
  if (filter.actor !== undefined && request.actor !== filter.actor) return false
  return filter.route === undefined || fitsRoute(request.route, filter.route)
}

function longestChain(requests: readonly LoggedRequest[]): number {
  const depths = new Map<LoggedRequest, number>()
  for (const request of requests) {
    const before = requests.filter((other) => other.endedAt < request.startedAt)
    depths.set(request, 1 + Math.max(0, ...before.map((other) => depths.get(other) ?? 0)))
  }
  return Math.max(0, ...depths.values())
}

function line(request: LoggedRequest): string {
  const status = request.status === 0 ? '---' : String(request.status)
  return `${String(request.id).padStart(3)} ${status} ${request.route} (${request.actor || 'nobody'})`
}
