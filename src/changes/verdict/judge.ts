import { describeHazard } from '../../migrations/obvious-hazard.ts'
import { addSeconds } from '../../time/instant.ts'
import type { Change } from '../change.ts'
import type { Carrier, ChangeFeed, FeedEntry } from '../feed/feed.ts'
import { groupBy } from '../group-by.ts'
import type { Question } from '../question.ts'
import type { Candidate, WordStatistics } from '../ranking/candidate.ts'
import { probabilityInAll } from '../ranking/probability.ts'
import type { Sentence } from '../sentence.ts'
import { hazardOf } from './hazard.ts'
import { type RankedEntry, rankEntries, statisticsOf } from './rank-entries.ts'
import { tellReasons } from './reasons.ts'
import { rollbacksBefore } from './rollbacks.ts'
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
  /** What tells which words are common here; left out, the changes beside the candidates do. */
  readonly history?: WordStatistics | null
  /** What the ranking looks at, where it is prepared already. */
  readonly candidateOf?: (change: Change) => Candidate
  /** The services the report names that a change belongs to. */
  readonly servicesOf: (change: Change) => readonly string[]
  /** How to take back the change that is named, and any other. */
  readonly undoChange: (entry: FeedEntry) => Undo
  readonly revertChange: (entry: FeedEntry) => Undo
  readonly undoDeployment: (carrier: Carrier, carried: readonly FeedEntry[]) => Undo
}

const mostSuspects = 5
const tellsNothingBelow = 0.02
const mostRuledOut = 20

/** Which change most likely caused an incident, with reasons. Pure: the same case gives the same verdict. */
export function judge(asked: Case): Verdict {
  const { question, feed } = asked
  const { candidates, ruledOut, from } = sift(feed, question, asked.lookBackHours)
  const ids = new Set(candidates.map(({ change }) => change.id))
  const { ranked, elsewhere } = rankEntries(candidates, question, {
    ...asked,
    history:
      asked.history ?? statisticsOf(feed.entries.filter(({ change }) => !ids.has(change.id))),
    isOfService: (entry) => asked.servicesOf(entry.change).length > 0,
  })
  const sure = ranked.map((one) => ({ ...one, probability: probabilityInAll(one, elsewhere) }))
  const namedDeployment = nameDeployment(sure, asked)
  return {
    answer: answerOf(sure, { asked, namedDeployment }),
    suspects: worthTelling(sure).map((one) => suspectOf(one, asked)),
    namedDeployment,
    ruledOut: ruledOut.slice(0, mostRuledOut),
    ruledOutMore: Math.max(0, ruledOut.length - mostRuledOut),
    rollbacks: rollbacksBefore(feed, question, from),
    searched: {
      from,
      until: question.startedAt,
      changes: candidates.length,
      older: candidates.filter((entry) => mattersSince(entry) < from).length,
      source: feed.source,
      environments: feed.environments,
      environmentWhy: feed.environmentWhy,
      linesRead: feed.linesRead,
      gaps: feed.gaps,
    },
  }
}

/** The first five, but for those that nobody would look at. */
function worthTelling(ranked: readonly RankedEntry[]): readonly RankedEntry[] {
  return ranked
    .slice(0, mostSuspects)
    .filter(({ probability }, place) => place === 0 || probability >= tellsNothingBelow)
}

function answerOf(
  ranked: readonly RankedEntry[],
  {
    asked,
    namedDeployment,
  }: { readonly asked: Case; readonly namedDeployment: SuspectDeployment | null },
): Verdict['answer'] {
  const [first] = ranked
  const { feed } = asked
  if (first === undefined) {
    const sawNothing = feed.entries.every(({ change }) => change.external !== null)
    return sawNothing && feed.gaps.length > 0 ? 'not-checked' : 'nothing-changed'
  }
  if (first.probability >= namedAt || namedDeployment !== null) return 'named'
  const isWorthIt = ranked.slice(0, mostSuspects).some((one) => isWorthALook(one, asked))
  return first.probability < nothingLikelyBelow || !isWorthIt ? 'nothing-likely' : 'several'
}

/** So long before the incident a change is worth a look for its time alone; seconds. */
const justBeforeSeconds = 3600

/** Whether anything but the odds speaks against a change: words of the report, its service, a hazard, or that it was just live. */
function isWorthALook({ entry, matches }: RankedEntry, { question, servicesOf }: Case): boolean {
  const justBefore = addSeconds(question.startedAt, -justBeforeSeconds)
  return (
    matches.length > 0 ||
    mattersSince(entry) >= justBefore ||
    servicesOf(entry.change).length > 0 ||
    hazardOf(entry) !== null
  )
}

function suspectOf(ranked: RankedEntry, asked: Case): Suspect {
  const { entry, probability, matches } = ranked
  const { change, landing } = entry
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
      services: asked.servicesOf(change),
      hazard: tellHazard(entry),
      source: asked.feed.source,
    }),
    size: sizeOf(entry),
    compare:
      landing.state === 'live' && landing.carrier.previousSha !== null
        ? { base: landing.carrier.previousSha, head: landing.carrier.sha }
        : null,
    undo: probability >= namedAt ? asked.undoChange(entry) : asked.revertChange(entry),
  }
}

function tellHazard(entry: FeedEntry): Sentence | null {
  const hazard = hazardOf(entry)
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
  const [first] = ranked
  if (first === undefined || first.probability >= namedAt) return null
  for (const [carrier, parts] of byCarrier(ranked)) {
    const probability = parts.reduce((sum, part) => sum + part.probability, 0)
    if (probability < namedAt || parts.length < 2) continue
    const { id, environment, startedAt: at, sha, previousSha } = carrier
    const undo = asked.undoDeployment(
      carrier,
      parts.map(({ entry }) => entry),
    )
    return { id, environment, at, sha, previousSha, probability, changes: parts.length, undo }
  }
  return null
}

function byCarrier(ranked: readonly RankedEntry[]): ReadonlyMap<Carrier, readonly RankedEntry[]> {
  const carried = ranked.flatMap((one) =>
    one.entry.landing.state === 'live' ? [{ carrier: one.entry.landing.carrier, one }] : [],
  )
  const groups = [...groupBy(carried, ({ carrier }) => carrier)]
  return new Map(groups.map(([carrier, parts]) => [carrier, parts.map(({ one }) => one)]))
}
