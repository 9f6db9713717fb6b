import { describeHazard, obviousHazard } from '../migrations/obvious-hazard.ts'
import type { Carrier, ChangeFeed, FeedEntry } from './feed.ts'
import { groupBy } from './group-by.ts'
import type { Question } from './question.ts'
import { type RankedEntry, rankEntries } from './rank-entries.ts'
import { tellReasons } from './reasons.ts'
import type { Sentence } from './sentence.ts'
import { sift } from './sift.ts'
import {
  namedAt,
  nothingLikelyBelow,
  type Suspect,
  type SuspectDeployment,
  type Undo,
  type Verdict,
} from './verdict.ts'
import { mattersSince } from './window.ts'

/** What a verdict is made of. */
export interface Case {
  readonly question: Question
  readonly feed: ChangeFeed
  readonly lookBackHours: number
  /** The services the report names that a change belongs to. */
  readonly servicesOf: (entry: FeedEntry) => readonly string[]
  readonly undoChange: (entry: FeedEntry) => Undo
  readonly undoDeployment: (carrier: Carrier) => Undo
}

const mostSuspects = 5
const mostRuledOut = 20

/** Which change most likely caused an incident, with reasons. Pure: the same case gives the same verdict. */
export function judge(asked: Case): Verdict {
  const { question, feed } = asked
  const { candidates, ruledOut, from } = sift(feed, question, asked.lookBackHours)
  const ids = new Set(candidates.map(({ change }) => change.id))
  const { ranked, elsewhere } = rankEntries(candidates, question, {
    background: feed.entries.filter(({ change }) => !ids.has(change.id)),
    isOfService: (entry) => asked.servicesOf(entry).length > 0,
  })
  const sure = ranked.map((one) => ({ ...one, probability: one.probability * (1 - elsewhere) }))
  const namedDeployment = nameDeployment(sure, asked)
  return {
    answer: answerOf(sure, { feed, namedDeployment }),
    suspects: sure.slice(0, mostSuspects).map((one) => suspectOf(one, asked)),
    namedDeployment,
    ruledOut: ruledOut.slice(0, mostRuledOut),
    ruledOutMore: Math.max(0, ruledOut.length - mostRuledOut),
    searched: {
      from,
      until: question.startedAt,
      changes: candidates.length,
      source: feed.source,
      environments: feed.environments,
      environmentWhy: feed.environmentWhy,
      linesRead: feed.linesRead,
      gaps: feed.gaps,
    },
  }
}

function answerOf(
  ranked: readonly RankedEntry[],
  {
    feed,
    namedDeployment,
  }: { readonly feed: ChangeFeed; readonly namedDeployment: SuspectDeployment | null },
): Verdict['answer'] {
  const [first] = ranked
  if (first === undefined) {
    const sawNothing = feed.entries.every(({ change }) => change.external !== null)
    return sawNothing && feed.gaps.length > 0 ? 'not-checked' : 'nothing-changed'
  }
  if (first.probability >= namedAt || namedDeployment !== null) return 'named'
  return first.probability < nothingLikelyBelow ? 'nothing-likely' : 'several'
}

function suspectOf(ranked: RankedEntry, asked: Case): Suspect {
  const { entry, probability, matches } = ranked
  const { change, landing } = entry
  const hazard = hazardOf(entry)
  return {
    id: change.id,
    title: change.title,
    url: change.url,
    pull: change.pull,
    sha: change.shas[0] ?? null,
    probability,
    kind: entry.kinds[0] ?? 'code',
    at: mattersSince(entry),
    reasons: tellReasons({
      entry,
      question: asked.question,
      matches,
      services: asked.servicesOf(entry),
      hazard,
    }),
    size: sizeOf(entry),
    compare:
      landing.state === 'live' && landing.carrier.previousSha !== null
        ? { base: landing.carrier.previousSha, head: landing.carrier.sha }
        : null,
    undo: asked.undoChange(entry),
  }
}

function hazardOf({ change, kinds }: FeedEntry): Sentence | null {
  if (!kinds.includes('migration') || change.lines === null) return null
  const hazard = obviousHazard(change.lines.added)
  return hazard === null ? null : ['its migration ', ...withCode(describeHazard(hazard))]
}

/** Words with `code` in backticks, as pieces of a sentence. */
function withCode(words: string): Sentence {
  return words.split('`').map((piece, index) => (index % 2 === 1 ? { code: piece } : piece))
}

function sizeOf({ change }: FeedEntry): Suspect['size'] {
  if (change.external !== null) return null
  const added = change.files.reduce((sum, file) => sum + file.added, 0)
  const deleted = change.files.reduce((sum, file) => sum + file.deleted, 0)
  return { files: change.fileCount, added, deleted }
}

/** The deployment whose changes together are suspected enough to name it, where none of them is alone. */
function nameDeployment(ranked: readonly RankedEntry[], asked: Case): SuspectDeployment | null {
  if ((ranked[0]?.probability ?? 0) >= namedAt) return null
  for (const [carrier, parts] of byCarrier(ranked)) {
    const probability = parts.reduce((sum, part) => sum + part.probability, 0)
    if (probability < namedAt || parts.length < 2) continue
    return {
      id: carrier.id,
      environment: carrier.environment,
      at: carrier.startedAt,
      sha: carrier.sha,
      previousSha: carrier.previousSha,
      probability,
      changes: parts.length,
      undo: asked.undoDeployment(carrier),
    }
  }
  return null
}

function byCarrier(
  ranked: readonly RankedEntry[],
): ReadonlyMap<Carrier, readonly { readonly probability: number }[]> {
  const carried = ranked.flatMap(({ entry: { landing }, probability }) =>
    landing.state === 'live' ? [{ carrier: landing.carrier, probability }] : [],
  )
  return groupBy(carried, ({ carrier }) => carrier)
}
