import { compareText } from '../../text/order.ts'
import { hoursBefore } from '../../time/instant.ts'
import type { ChangeKind } from '../change.ts'
import { windowLimits } from '../collect-window.ts'
import type { FeedEntry } from '../feed/feed.ts'

/** From this long ago on a change may count, if it is one of few or its effect is often noticed late; hours. */
const wideHours = 14 * 24
const wideKinds: readonly ChangeKind[] = ['migration', 'feature-flag', 'config']

/** When a change began to matter: when its roll-out began, or when it landed where nobody says what is live. */
export function mattersSince({ change, landing }: FeedEntry): string {
  return landing.state === 'live' ? landing.carrier.startedAt : change.at
}

/** Sorts changes by when they began to matter, then by when they landed, the newest first; no two changes are equal. */
export function compareNewest(a: FeedEntry, b: FeedEntry): number {
  return (
    compareText(mattersSince(b), mattersSince(a)) ||
    compareText(b.change.at, a.change.at) ||
    compareText(b.change.id, a.change.id)
  )
}

/**
 * The changes that are recent enough to be suspects, of those given newest first, and from where on every change was looked at;
 * those of wide kinds may be older.
 */
export function inWindow(
  entries: readonly FeedEntry[],
  startedAt: string,
  lookBackHours: number,
): { readonly entries: readonly FeedEntry[]; readonly from: string } {
  const from = hoursBefore(startedAt, lookBackHours)
  const wideFrom = hoursBefore(startedAt, Math.max(wideHours, lookBackHours))
  const isOfAll = (entry: FeedEntry, index: number): boolean => {
    const since = mattersSince(entry)
    return since >= from || (index < windowLimits.atLeast && since >= wideFrom)
  }
  const isWide = (entry: FeedEntry): boolean =>
    mattersSince(entry) >= wideFrom && entry.kinds.some((kind) => wideKinds.includes(kind))
  const recent = entries.filter((entry, index) => isOfAll(entry, index) || isWide(entry))
  const oldest = entries.filter(isOfAll).map(mattersSince).at(-1)
  return { entries: recent, from: oldest !== undefined && oldest < from ? oldest : from }
}
