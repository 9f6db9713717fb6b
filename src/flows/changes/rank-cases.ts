import type { Outcome } from '../../changes/backtest/figures.ts'
import { judgeReason } from '../../changes/backtest/judge-reason.ts'
import { collectWindow } from '../../changes/collect-window.ts'
import type { Candidate, WordStatistics } from '../../changes/ranking/candidate.ts'
import { rankChanges } from '../../changes/ranking/rank-changes.ts'
import { candidateOf } from '../../changes/verdict/candidate-of.ts'
import type { CloneWorld, LandedChange } from '../../clone.ts'
import { readEarlierWords } from './read-earlier-words.ts'
import type { BacktestCase, BranchCommit } from './read-reverts.ts'

/** A case whose culprit was in the window, and how it came out. */
export interface RankedCase extends BacktestCase, Outcome {
  readonly at: string
  readonly culprit: string
  readonly culpritTitle: string
  /** What was ranked first. */
  readonly first: string
  readonly firstTitle: string
  readonly candidates: number
}

/** A case with its window: places on the branch, the newest first. */
export interface WindowedCase extends BacktestCase {
  readonly at: string
  readonly window: readonly number[]
}

/** The window of a case, as of the moment the revert landed; `from` answers where it begins. */
export function windowOf(
  one: BacktestCase,
  branch: readonly BranchCommit[],
  from: (at: string) => string,
): WindowedCase {
  const at = branch[one.revertPlace]?.at ?? ''
  const collector = collectWindow<{ readonly at: string; readonly place: number }>(from(at))
  for (let place = one.revertPlace + 1; place < branch.length; place += 1) {
    if (!collector.take({ at: branch[place]?.at ?? '', place })) break
  }
  return { ...one, at, window: collector.window().map(({ place }) => place) }
}

/**
 * Ranks every case with what was known then, the oldest first. Each change is read once, whichever windows it is in, and let go
 * behind the last of them. `paraphrase` stands for a reason that repeats the title of the culprit.
 */
export async function* rankCases(
  newestFirst: readonly WindowedCase[],
  branch: readonly BranchCommit[],
  world: CloneWorld,
): AsyncGenerator<RankedCase | 'paraphrase'> {
  const cases = newestFirst.toReversed()
  const statistics = await readEarlierWords(cases.map(oldestOf), branch, world)
  const changes = holdChanges(cases, branch, world)
  for (const [index, one] of cases.entries()) {
    const candidates = await changes.of(one)
    yield rankCase(one, candidates, statistics.before(oldestOf(one)))
    changes.forgetBehind(Math.max(0, ...cases.slice(index + 1).map(oldestOf)))
  }
  world.progress.end()
}

function oldestOf({ window }: WindowedCase): number {
  return window.reduce((oldest, place) => Math.max(oldest, place), 0)
}

interface HeldChanges {
  /** The candidates of a case, the newest first; cases are asked for the oldest first. */
  of(one: WindowedCase): Promise<readonly Candidate[]>
  forgetBehind(place: number): void
}

function holdChanges(
  cases: readonly WindowedCase[],
  branch: readonly BranchCommit[],
  { clone, progress }: CloneWorld,
): HeldChanges {
  const places = [...new Set(cases.flatMap(({ window }) => window))].toSorted((a, b) => b - a)
  const reading = clone.changes(places.map((place) => branch[place]?.sha ?? ''))
  const held = new Map<number, Candidate>()
  let read = 0
  return {
    of: async ({ window, revertPlace }) => {
      for (; (places[read] ?? 0) > revertPlace; read += 1) {
        const { value } = await reading.next()
        if (value !== undefined) held.set(places[read] ?? 0, toCandidate(value))
        progress.at('changes compared', read + 1, places.length)
      }
      return window.flatMap((place) => held.get(place) ?? [])
    },
    forgetBehind: (oldest) => {
      for (const place of held.keys()) if (place > oldest) held.delete(place)
    },
  }
}

/** By sha: a number may be named by several commits. */
function toCandidate({ change }: LandedChange): Candidate {
  return { ...candidateOf(change), id: change.shas[0] ?? change.id }
}

function rankCase(
  one: WindowedCase,
  candidates: readonly Candidate[],
  history: WordStatistics | null,
): RankedCase | 'paraphrase' {
  const newestRank = one.window.indexOf(one.culpritPlace) + 1
  const culprit = candidates[newestRank - 1]
  if (culprit === undefined || judgeReason(one.text, culprit.title) === 'paraphrase') {
    return 'paraphrase'
  }
  const { ranked } = rankChanges({ text: one.text, at: one.at }, candidates, history)
  const first = candidates.find(({ id }) => id === ranked[0]?.id)
  return {
    ...one,
    rank: ranked.findIndex(({ id }) => id === culprit.id) + 1,
    newestRank,
    stated: ranked[0]?.probability ?? 0,
    culprit: culprit.id,
    culpritTitle: culprit.title,
    first: first?.id ?? '',
    firstTitle: first?.title ?? '',
    candidates: candidates.length,
  }
}
