import { fitsRoute } from './request-log.ts'

/** Requests held back, to let runs race. */
export interface Barrier {
  /** How many requests wait now. */
  waiting(): number
  /** Lets everything go that waits, and holds nothing more. */
  release(): void
}

/** The barriers of one sandbox. */
export interface Barriers {
  /** Holds requests of a route (exact, or with `*`) until `count` wait; then all go, in order. */
  set(route: string, count: number): Barrier
  /** Resolves when no barrier holds this route. */
  pass(route: string): Promise<void>
  releaseAll(): void
}

/** No barriers yet. */
export function createBarriers(): Barriers {
  const barriers = new Map<
    Barrier,
    { readonly route: string; readonly hold: () => Promise<void> }
  >()
  return {
    set: (route, count) => {
      const held: (() => void)[] = []
      const barrier: Barrier = {
        waiting: () => held.length,
        release: () => {
          barriers.delete(barrier)
          for (const go of held.splice(0)) go()
        },
      }
      const hold = () =>
        new Promise<void>((resolve) => {
          held.push(resolve)
          if (held.length >= count) barrier.release()
        })
      barriers.set(barrier, { route, hold })
      return barrier
    },
    pass: async (route) => {
      for (const { route: pattern, hold } of [...barriers.values()]) {
        if (fitsRoute(route, pattern)) await hold()
      }
    },
    releaseAll: () => {
      for (const barrier of [...barriers.keys()]) barrier.release()
    },
  }
}
