import { compareText } from '../text/order.ts'
import { addSeconds } from '../time/instant.ts'
import { candidateOf } from './candidate-of.ts'
import type { FeedEntry } from './feed.ts'
import type { Question } from './question.ts'
import type { Candidate, WordMatch } from './ranking/candidate.ts'
import { collectStatistics } from './ranking/history.ts'
import { rankChanges } from './ranking/rank-changes.ts'
import { mattersSince } from './window.ts'

/** A change of a feed with how much it is suspected. */
export interface RankedEntry {
  readonly entry: FeedEntry
  /** Given that one of the candidates is the cause; these add up to 1. */
  readonly probability: number
  readonly matches: readonly WordMatch[]
}

/** What is known of candidates besides what they changed. */
export interface RankingContext {
  /** Changes that tell which words are common here, beside the candidates. */
  readonly background: readonly FeedEntry[]
  /** Whether a change belongs to a service the report names. */
  readonly isOfService: (entry: FeedEntry) => boolean
}

/** A change of a service that the report names is this many times as likely; set by hand, as no public data tells. */
const serviceOdds = 3

/** Ranks the changes of a feed by how likely each caused what is asked about; the most suspicious first. */
export function rankEntries(
  entries: readonly FeedEntry[],
  question: Question,
  context: RankingContext = { background: [], isOfService: () => false },
): { readonly ranked: readonly RankedEntry[]; readonly elsewhere: number } {
  const byId = new Map(entries.map((entry) => [entry.change.id, entry]))
  const report = { text: question.text, at: question.startedAt }
  const ranking = rankChanges(report, candidatesOf(entries), statisticsOf(context.background))
  const weighed = ranking.ranked.flatMap(({ id, probability, matches }) => {
    const entry = byId.get(id)
    if (entry === undefined) return []
    const odds = context.isOfService(entry) ? serviceOdds : 1
    return [{ entry, probability: probability * odds, matches }]
  })
  const total = weighed.reduce((sum, { probability }) => sum + probability, 0)
  return {
    ranked: weighed
      .map((one) => ({ ...one, probability: total === 0 ? 0 : one.probability / total }))
      .toSorted((a, b) => b.probability - a.probability),
    elsewhere: ranking.elsewhere,
  }
}

/** What one deployment carried went live at once; the order in which it landed still tells a little, so seconds keep it. */
function candidatesOf(entries: readonly FeedEntry[]): readonly Candidate[] {
  const newestFirst = entries.toSorted((a, b) => (a.change.at < b.change.at ? 1 : -1))
  return newestFirst.map((entry, place) => ({
    ...candidateOf(entry.change),
    kinds: entry.kinds,
    at: entry.landing.state === 'live' ? addSeconds(mattersSince(entry), -place) : entry.change.at,
  }))
}

function statisticsOf(background: readonly FeedEntry[]) {
  if (background.length === 0) return null
  return collectStatistics(
    background
      .toSorted((a, b) => compareText(a.change.at, b.change.at))
      .map(({ change: { title, body, files } }) => ({
        title,
        body,
        paths: files.map(({ path }) => path),
      })),
  )
}
