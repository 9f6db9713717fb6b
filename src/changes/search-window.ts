/**
 * Where a culprit is looked for: what landed in the hours before, at least so many changes and at most so many. Four of five real
 * culprits are in it.
 */
export const windowLimits = { hours: 72, atLeast: 20, atMost: 400 } as const

/** After so many older ones in a row nothing newer is expected: clocks of committers differ, but not for long. */
const patience = 20

/**
 * What landed since `from` (RFC 3339 in UTC) of what is given newest first; the newest twenty where that is fewer; never more than
 * 400. Reads no further than it has to.
 */
export async function readWindow<Landed extends { readonly at: string }>(
  landed: AsyncIterable<Landed> | Iterable<Landed>,
  from: string,
): Promise<readonly Landed[]> {
  const newest: Landed[] = []
  const recent: Landed[] = []
  let older = 0
  for await (const one of landed) {
    if (newest.length < windowLimits.atLeast) newest.push(one)
    if (one.at >= from) recent.push(one)
    older = one.at >= from ? 0 : older + 1
    if (recent.length >= windowLimits.atMost) break
    if (older >= patience) break
  }
  return recent.length >= newest.length ? recent : newest
}
