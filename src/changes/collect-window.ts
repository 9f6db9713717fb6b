/**
 * Where a culprit is looked for: what landed in the hours before, at least so many changes and at most so many. Four of five real
 * culprits are in it.
 */
export const windowLimits = { hours: 72, atLeast: 20, atMost: 400 } as const

/** After so many older ones in a row nothing newer is expected: clocks of committers differ, but not for long. */
const patience = 20

/** Takes what landed, newest first, for as long as `take` wants more. */
export interface WindowCollector<Landed> {
  /** False when the rest is too old, or too much. */
  take(one: Landed): boolean
  /** What landed since; the newest twenty where that is fewer; never more than 400. */
  window(): readonly Landed[]
}

/** Collects what landed since `from`; RFC 3339 in UTC. */
export function collectWindow<Landed extends { readonly at: string }>(
  from: string,
): WindowCollector<Landed> {
  const newest: Landed[] = []
  const recent: Landed[] = []
  let older = 0
  return {
    take: (one) => {
      if (newest.length < windowLimits.atLeast) newest.push(one)
      if (one.at >= from) recent.push(one)
      older = one.at >= from ? 0 : older + 1
      return recent.length < windowLimits.atMost && older < patience
    },
    window: () => (recent.length >= newest.length ? recent : newest),
  }
}
