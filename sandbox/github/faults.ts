import { fitsRoute } from './request-log.ts'

/** What can go wrong with one request. */
export type Fault =
  /** An answer with this status and nothing done. */
  | { readonly status: number }
  /** 403, or 429 when asked for, with `retry-after`, nothing done. */
  | { readonly secondaryLimitSeconds: number; readonly status?: 403 | 429 }
  /** 403 (REST) or 200 with RATE_LIMITED (GraphQL), `x-ratelimit-remaining: 0`, nothing done. */
  | 'primary-limit'
  /** GraphQL: the compare-and-swap is lost, nothing done. */
  | 'stale-data'
  /** GraphQL: the field at this answer path (`repository.config`) is null and FORBIDDEN. */
  | { readonly forbiddenField: string }
  /** No answer until the client gives up or the sandbox stops. */
  | 'hang'
  /** The socket closes, nothing done. */
  | 'drop'
  /** The work is done, then the socket closes. */
  | 'apply-then-drop'

/** Faults for requests to come. */
export interface Faults {
  /** The next `times` requests of a route (exact, or with `*`) meet the fault. */
  next(route: string, fault: Fault, times?: number): void
  clear(): void
}

/** The side of the faults that the server reads. */
export interface FaultQueue {
  readonly faults: Faults
  /** Takes the first fault that waits for this route, or null. */
  take(route: string): Fault | null
}

/** A queue without faults. */
export function createFaultQueue(): FaultQueue {
  let waiting: { readonly route: string; readonly fault: Fault }[] = []
  return {
    faults: {
      next: (route, fault, times = 1) => {
        for (let index = 0; index < times; index += 1) waiting.push({ route, fault })
      },
      clear: () => {
        waiting = []
      },
    },
    take: (route) => {
      const index = waiting.findIndex((item) => fitsRoute(route, item.route))
      return index < 0 ? null : (waiting.splice(index, 1)[0]?.fault ?? null)
    },
  }
}
