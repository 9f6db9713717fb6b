import type { Carrier, ChangeFeed, FeedEntry } from '../feed/feed.ts'
import { hazardsOf } from '../verdict/hazard.ts'
import type { Undo } from '../verdict/verdict.ts'
import type { LastGood } from './redeploy.ts'
import { howToRollBack, howToUndo, type WayBack } from './undo.ts'

/** How each change and each deployment of a feed is taken back. */
export interface WaysToUndo {
  /** By every way there is, going back to the version before included. */
  readonly undoChange: (entry: FeedEntry) => Undo
  /** Alone, leaving everything else as it is. */
  readonly revertChange: (entry: FeedEntry) => Undo
  readonly undoDeployment: (carrier: Carrier, carried: readonly FeedEntry[]) => Undo
}

/** Prepares the ways back for a feed. */
export function waysToUndo(feed: ChangeFeed, way: WayBack): WaysToUndo {
  const alone = { ...way, kubernetes: [], commands: [] }
  return {
    undoChange: (entry) => {
      const lastGood = wayBackFrom(entry, feed)
      const { landing } = entry
      const isFollowed = landing.state === 'live' && wasFollowed(landing.carrier, feed)
      const others = othersSince(entry, feed)
      return howToUndo({ ...way, ...about(entry), lastGood, others, isFollowed })
    },
    revertChange: (entry) =>
      howToUndo({
        ...alone,
        ...about(entry),
        lastGood: null,
        others: othersSince(entry, feed),
        isFollowed: false,
      }),
    undoDeployment: (carrier, carried) =>
      howToRollBack({
        ...way,
        lastGood: carried.some(isGone) ? null : lastGoodBefore(carrier, feed),
        isFollowed: wasFollowed(carrier, feed),
        carried,
      }),
  }
}

function about(entry: FeedEntry) {
  const { change, kinds } = entry
  return { change, kinds, losesData: losesData(entry) }
}

/** The version to go back to; none where somebody has gone back already. */
function wayBackFrom({ landing }: FeedEntry, feed: ChangeFeed): LastGood | null {
  if (landing.state !== 'live' || landing.goneAt !== null) return null
  return lastGoodBefore(landing.carrier, feed)
}

function isGone({ landing }: FeedEntry): boolean {
  return landing.state === 'live' && landing.goneAt !== null
}

/** Whether another version went live after it in its environment. */
function wasFollowed(carrier: Carrier, { carriers }: ChangeFeed): boolean {
  return carriers
    .slice(carriers.indexOf(carrier) + 1)
    .some(
      ({ environment, sha, liveAt }) =>
        environment === carrier.environment && sha !== carrier.sha && liveAt !== null,
    )
}

/** The version that a carrier replaced; null when that is not known, or when the carrier brought nothing else. */
function lastGoodBefore(carrier: Carrier, { carriers }: ChangeFeed): LastGood | null {
  const place = carriers.indexOf(carrier)
  const before = carriers
    .slice(0, place)
    .findLast(
      ({ sha, environment, liveAt }) =>
        liveAt !== null && sha === carrier.previousSha && environment === carrier.environment,
    )
  if (before === undefined || before.liveAt === null) return null
  const { sha, ref, environment, liveAt, logUrl } = before
  return { sha, ref, environment, liveFrom: liveAt, logUrl }
}

/** What went live with a change or after it: going back takes it back too. */
function othersSince(
  { change, landing }: FeedEntry,
  { entries }: ChangeFeed,
): readonly FeedEntry[] {
  if (landing.state !== 'live') return []
  const since = landing.carrier.startedAt
  return entries.filter(
    (other) =>
      other.change.id !== change.id &&
      other.landing.state === 'live' &&
      other.landing.carrier.startedAt >= since,
  )
}

function losesData(entry: FeedEntry): boolean {
  return hazardsOf(entry).some(({ kind }) => kind === 'drops-table' || kind === 'drops-column')
}
