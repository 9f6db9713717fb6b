import type { ChangeFeed, FeedEntry } from '../feed/feed.ts'
import type { Question } from '../question.ts'
import { whyRuledOut } from './rule-out.ts'
import type { RuledOut } from './verdict.ts'
import { compareNewest, inWindow, mattersSince } from './window.ts'

/** The changes of a feed, told apart by whether they can have caused the incident. */
export interface Sifted {
  /** Newest first. */
  readonly candidates: readonly FeedEntry[]
  /** Those that look as if they could, and why they cannot; newest first. */
  readonly ruledOut: readonly RuledOut[]
  /** From where on changes were looked at. */
  readonly from: string
}

/** Rules changes out, each with its reason, and keeps those of the rest that are recent enough. Entries come in any order. */
export function sift(feed: ChangeFeed, question: Question, lookBackHours: number): Sifted {
  const possible: FeedEntry[] = []
  const ruledOut: (RuledOut & { readonly since: string })[] = []
  for (const entry of feed.entries.toSorted(compareNewest)) {
    const why = whyRuledOut(entry, question, feed)
    const { id, title, url } = entry.change
    if (why === null) possible.push(entry)
    else ruledOut.push({ id, title, url, why, since: mattersSince(entry) })
  }
  const { entries, from } = inWindow(possible, question.startedAt, lookBackHours)
  const near = ruledOut.filter(({ since }) => since >= from)
  return {
    candidates: entries,
    ruledOut: near.map(({ id, title, url, why }) => ({ id, title, url, why })),
    from: later(from, feed.completeSince),
  }
}

function later(from: string, completeSince: string | null): string {
  return completeSince !== null && completeSince > from ? completeSince : from
}
