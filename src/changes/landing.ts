import { addSeconds } from '../time/instant.ts'
import type { Carrier, Landing } from './feed.ts'
import { toleranceSeconds } from './question.ts'

/** What it takes to say where a commit went. */
export interface Landscape {
  /** In the order they went live, of one environment. */
  readonly carriers: readonly Carrier[]
  /** Place of each commit in the history, newest first. */
  readonly order: ReadonlyMap<string, number>
  /** The moment that is asked about; RFC 3339. */
  readonly moment: string
}

/**
 * What became of a commit in one environment, as seen from a moment: the carrier that brought the version in use then, or the
 * one that had brought it before it was taken back, or the first one after.
 */
export function landingOf(sha: string, landscape: Landscape): Landing {
  const { carriers, order, moment } = landscape
  const place = order.get(sha)
  if (place === undefined) return { state: 'unknown' }
  const holds = (carrier: Carrier): boolean => (order.get(carrier.sha) ?? Infinity) <= place
  // A version that never worked tells something of its own commits only.
  const known = carriers.filter(
    (carrier) => order.has(carrier.sha) && (carrier.liveAt !== null || holds(carrier)),
  )
  if (known.length === 0) return { state: 'unknown' }
  const has = known.map(holds)
  const latest = addSeconds(moment, toleranceSeconds)
  const now = known.findLastIndex(({ startedAt }) => startedAt <= latest)
  const inUse = has.lastIndexOf(true, now)
  const at = now >= 0 && inUse >= 0 ? runBegin(has, inUse) : has.indexOf(true)
  const carrier = known[at]
  if (carrier === undefined) return { state: 'waiting' }
  // What the first version that was read replaced is not known, so its commits may have been live long before.
  if (at === 0 && carrier.previousSha === null) return { state: 'unknown' }
  const gone = known.slice(at + 1).find((_, index) => has[at + 1 + index] === false)
  return { state: 'live', carrier, goneAt: gone?.liveAt ?? null }
}

/** Where the run of versions with the commit begins that holds this one. */
function runBegin(has: readonly boolean[], index: number): number {
  let begin = index
  while (begin > 0 && has[begin - 1] === true) begin -= 1
  return begin
}
