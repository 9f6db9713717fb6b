import { compareText } from '../../text/order.ts'
import { addSeconds } from '../../time/instant.ts'
import { toleranceSeconds } from '../question.ts'
import type { Carrier, Landing } from './feed.ts'

/** What it takes to say where commits went. */
export interface Landscape {
  /** One list for each environment, each in the order they went live. */
  readonly carriers: readonly (readonly Carrier[])[]
  /** Place of each commit in the history, newest first. */
  readonly order: ReadonlyMap<string, number>
  /** The moment that is asked about; RFC 3339. */
  readonly moment: string
}

/**
 * What became of a commit, as seen from a moment: the carrier that brought the version in use then, or the one that had brought
 * it before it was taken back, or the first one after. Of several environments, the one that makes it the most suspicious.
 * Prepared once, for many commits.
 */
export function landingReader({
  carriers,
  order,
  moment,
}: Landscape): (sha: string | undefined) => Landing {
  const latest = addSeconds(moment, toleranceSeconds)
  const environments = carriers.map((ofOne) => environmentReader(ofOne, order, latest))
  return (sha) => {
    const place = sha === undefined ? undefined : order.get(sha)
    if (place === undefined) return { state: 'unknown' }
    const landings = environments.map((read) => read(place))
    const [worst] = landings.toSorted((a, b) => compareSuspicion(b, a, latest))
    return worst ?? { state: 'unknown' }
  }
}

/** In use at the moment, then perhaps in use, then gone by then, then not there yet; of two the same, the later. */
function compareSuspicion(a: Landing, b: Landing, latest: string): number {
  const since = (landing: Landing) => (landing.state === 'live' ? landing.carrier.startedAt : '')
  return suspicion(a, latest) - suspicion(b, latest) || compareText(since(a), since(b))
}

function suspicion(landing: Landing, latest: string): number {
  if (landing.state === 'unknown') return 2
  if (landing.state === 'waiting' || landing.carrier.startedAt > latest) return 0
  return landing.goneAt === null || landing.goneAt > latest ? 3 : 1
}

function environmentReader(
  carriers: readonly Carrier[],
  order: ReadonlyMap<string, number>,
  latest: string,
): (place: number) => Landing {
  const stops = stopsOf(carriers, order, latest)
  const isHidden = isInUseUnplaced(carriers, order, latest)
  return (place) => {
    // A version that never worked tells something of its own commits only.
    const known = stops.filter((stop) => stop.carrier.liveAt !== null || holds(stop, place))
    if (known.length === 0) return { state: 'unknown' }
    const begun = known.filter(({ hasBegun }) => hasBegun)
    const last = begun.findLastIndex((stop) => holds(stop, place))
    if (last >= 0) return ofRun(known, runUntil(begun, last, place), place)
    if (isHidden) return { state: 'unknown' }
    const next = known.find((stop) => holds(stop, place))
    return next === undefined ? { state: 'waiting' } : ofRun(known, [next], place)
  }
}

/** A carrier whose place in the history is known. */
interface Stop {
  readonly carrier: Carrier
  readonly place: number
  /** Whether its roll-out had begun at the moment. */
  readonly hasBegun: boolean
}

function stopsOf(
  carriers: readonly Carrier[],
  order: ReadonlyMap<string, number>,
  latest: string,
): readonly Stop[] {
  return carriers.flatMap((carrier) => {
    const place = order.get(carrier.sha)
    return place === undefined ? [] : [{ carrier, place, hasBegun: carrier.startedAt <= latest }]
  })
}

/** Whether the version in use is none of the history, so that nobody knows what it had. */
function isInUseUnplaced(
  carriers: readonly Carrier[],
  order: ReadonlyMap<string, number>,
  latest: string,
): boolean {
  const inUse = carriers.findLast(
    ({ sha, startedAt, liveAt }) => startedAt <= latest && (liveAt !== null || !order.has(sha)),
  )
  return inUse !== undefined && !order.has(inUse.sha)
}

function holds({ place: version }: Stop, place: number): boolean {
  return version <= place
}

/** The versions with the commit in a row that end with this one. */
function runUntil(stops: readonly Stop[], last: number, place: number): readonly Stop[] {
  const before = stops.slice(0, last).findLastIndex((stop) => !holds(stop, place))
  return stops.slice(before + 1, last + 1)
}

function ofRun(known: readonly Stop[], run: readonly Stop[], place: number): Landing {
  // One that failed brought nothing that lasts, so it counts only where none of the others worked.
  const brought = run.find(({ carrier }) => carrier.liveAt !== null) ?? run.at(-1)
  if (brought === undefined) return { state: 'unknown' }
  const at = known.indexOf(brought)
  // Where no version without the commit was read, it may have been live long before.
  if (known.slice(0, at).every((stop) => holds(stop, place))) return { state: 'unknown' }
  const gone = known.slice(at + 1).find((stop) => !holds(stop, place))
  return { state: 'live', carrier: brought.carrier, goneAt: gone?.carrier.liveAt ?? null }
}
