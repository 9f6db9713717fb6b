import { compareText } from '../../text/order.ts'
import { addSeconds } from '../../time/instant.ts'
import type { Change } from '../change.ts'
import type { Carrier, FeedEntry } from '../feed/feed.ts'
import type { Question } from '../question.ts'
import type { Candidate, WordMatch, WordStatistics } from '../ranking/candidate.ts'
import { collectStatistics } from '../ranking/history.ts'
import { rankChanges } from '../ranking/rank-changes.ts'
import { candidateOf } from './candidate-of.ts'
import { compareNewest } from './window.ts'

/** A change of a feed with how much it is suspected. */
export interface RankedEntry {
  readonly entry: FeedEntry
  /** Given that one of the candidates is the cause; these add up to 1. */
  readonly probability: number
  readonly matches: readonly WordMatch[]
}

/** What is known of candidates besides what they changed. */
export interface RankingContext {
  /** What tells which words are common here; null where nothing does. */
  readonly history: WordStatistics | null
  /** Whether a change belongs to a service the report names. */
  readonly isOfService: (entry: FeedEntry) => boolean
  /** What the ranking looks at, where it is prepared already. */
  readonly candidateOf?: (change: Change) => Candidate
}

/** A change of a service that the report names is this many times as likely; set by hand, as no public data tells. */
const serviceOdds = 3

/**
 * A change of tests and documents alone reaches no user, so it is this many times as likely: less, and never ruled out. Set by
 * hand, as the public cases are mostly broken builds, which tests cause as often as code.
 */
const inertOdds = 0.2

/** Ranks the changes of a feed by how likely each caused what is asked about; the most suspicious first. */
export function rankEntries(
  entries: readonly FeedEntry[],
  question: Question,
  context: RankingContext = { history: null, isOfService: () => false },
): { readonly ranked: readonly RankedEntry[]; readonly elsewhere: number } {
  const byId = new Map(entries.map((entry) => [entry.change.id, entry]))
  const report = { text: question.text, at: question.startedAt }
  const ranking = rankChanges(
    report,
    candidatesOf(entries, context.candidateOf ?? candidateOf),
    context.history,
  )
  const weighed = ranking.ranked.flatMap(({ id, probability, matches }) => {
    const entry = byId.get(id)
    if (entry === undefined) return []
    const reaching = probability * (isInert(entry) ? inertOdds : 1)
    const odds = context.isOfService(entry) ? serviceOdds : 1
    return [{ entry, reaching, probability: reaching * odds, matches }]
  })
  const total = weighed.reduce((sum, { probability }) => sum + probability, 0)
  const reached = weighed.reduce((sum, { reaching }) => sum + reaching, 0)
  return {
    ranked: weighed
      .map(({ entry, probability, matches }) => {
        return { entry, probability: total === 0 ? 0 : probability / total, matches }
      })
      .toSorted((a, b) => b.probability - a.probability),
    elsewhere: elsewhereWith(reached, ranking.elsewhere),
  }
}

/** The probability that it is none of the candidates, once only this share of what speaks for them is left. */
function elsewhereWith(share: number, elsewhere: number): number {
  return elsewhere / (elsewhere + (1 - elsewhere) * share)
}

/** Whether tests and documents are all that a change touched; of one whose files are not all known nobody can say. */
function isInert({ change: { files, fileCount }, kinds }: FeedEntry): boolean {
  const isWhole = files.length > 0 && files.length >= fileCount
  return isWhole && kinds.every((kind) => kind === 'docs' || kind === 'test')
}

/** What one deployment carried went live at once; the order in which it landed still tells a little, so seconds keep it. */
function candidatesOf(
  entries: readonly FeedEntry[],
  prepare: (change: Change) => Candidate,
): readonly Candidate[] {
  const carried = new Map<Carrier, number>()
  return entries.toSorted(compareNewest).map(({ change, kinds, landing }) => {
    const candidate = { ...prepare(change), kinds }
    if (landing.state !== 'live') return candidate
    const { carrier } = landing
    const place = carried.get(carrier) ?? 0
    carried.set(carrier, place + 1)
    return { ...candidate, at: addSeconds(carrier.startedAt, -place) }
  })
}

/** What changes beside the candidates tell of the words that are common here; null where there are none. */
export function statisticsOf(background: readonly FeedEntry[]): WordStatistics | null {
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
