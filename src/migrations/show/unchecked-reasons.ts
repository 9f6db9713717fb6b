import type { Unchecked } from '../finding.ts'

/** Places that were not checked for one reason. */
export interface UncheckedReason {
  readonly why: string
  /** In the order they came. */
  readonly places: readonly Unchecked[]
}

/** What was not checked, by reason, in the order the reasons first come: of a whole folder it is one. */
export function uncheckedReasons(unchecked: readonly Unchecked[]): readonly UncheckedReason[] {
  const byReason = new Map<string, Unchecked[]>()
  for (const one of unchecked) {
    const same = byReason.get(one.why)
    if (same === undefined) byReason.set(one.why, [one])
    else same.push(one)
  }
  return [...byReason].map(([why, places]) => ({ why, places }))
}
