import {
  type CalibrationRow,
  calibrationOf,
  type Figures,
  figuresOf,
} from '../changes/backtest/figures.ts'
import { windowLimits } from '../changes/collect-window.ts'
import type { CloneWorld } from '../clone.ts'
import { plainJson } from '../text/escape.ts'
import { hoursBefore } from '../time/instant.ts'
import { type RankedCase, rankCases, type WindowedCase, windowOf } from './changes/rank-cases.ts'
import { type LeftOut, type RevertSurvey, readReverts } from './changes/read-reverts.ts'
import { showBacktest } from './changes/show-backtest.ts'
import type { AnswerTeller } from './suspects.ts'

/** Version of the JSON; it changes when a field changes its meaning or goes. */
const jsonVersion = 1

/** How `suspects` would have done on the reverts of a clone. */
export interface Backtest {
  readonly ref: string
  readonly head: string
  readonly isShallow: boolean
  readonly hasLines: boolean
  readonly commits: number
  /** Reverts found, and why some are no case. */
  readonly found: number
  readonly leftOut: LeftOut
  /** Cases beyond the limit, which were not looked at. */
  readonly beyondLimit: number
  /** Cases, and how many of them had the culprit in the window. */
  readonly cases: number
  readonly ranked: readonly RankedCase[]
  readonly figures: Figures
  /** The same with the newest change first. */
  readonly newestFirst: Figures
  readonly calibration: readonly CalibrationRow[]
}

/** Measures on the reverts of a clone that state a reason where `suspects` would have put what they took back. */
export async function runBacktest(
  { limit }: { readonly limit: number },
  world: CloneWorld,
  teller: AnswerTeller,
): Promise<void> {
  const survey = await readReverts(world)
  const cases = survey.cases
    .slice(0, limit)
    .map((one) => windowOf(one, survey.branch, (at) => hoursBefore(at, windowLimits.hours)))
  const covered = cases.filter(({ window, culpritPlace }) => window.includes(culpritPlace))
  const outcomes: (RankedCase | 'paraphrase')[] = []
  for await (const outcome of rankCases(covered, survey.branch, world)) outcomes.push(outcome)
  const backtest = summarize({ survey, cases, outcomes, world })
  teller.answer(teller.json ? plainJson(toJson(backtest)) : showBacktest(backtest))
}

interface Measured {
  readonly survey: RevertSurvey
  readonly cases: readonly WindowedCase[]
  readonly outcomes: readonly (RankedCase | 'paraphrase')[]
  readonly world: CloneWorld
}

function summarize({ survey, cases, outcomes, world }: Measured): Backtest {
  const { clone } = world
  const ranked = outcomes.filter((outcome) => outcome !== 'paraphrase').toReversed()
  const paraphrases = outcomes.length - ranked.length
  const { leftOut } = survey
  return {
    ref: clone.ref,
    head: clone.head,
    isShallow: clone.isShallow,
    hasLines: !clone.isPartial,
    commits: survey.commits,
    found: survey.found,
    leftOut: { ...leftOut, paraphrase: leftOut.paraphrase + paraphrases },
    beyondLimit: survey.cases.length - cases.length,
    cases: cases.length - paraphrases,
    ranked,
    figures: figuresOf(ranked.map(({ rank }) => rank)),
    newestFirst: figuresOf(ranked.map(({ newestRank }) => newestRank)),
    calibration: calibrationOf(ranked),
  }
}

function toJson({ isShallow, hasLines, ranked, figures, newestFirst, ...rest }: Backtest): unknown {
  return {
    version: jsonVersion,
    ...rest,
    shallow: isShallow,
    lines: hasLines,
    covered: ranked.length,
    figures: rounded(figures),
    newestFirst: rounded(newestFirst),
    ranked: ranked.map(({ revert, at, culprit, rank, newestRank, stated, candidates, text }) => ({
      revert,
      at,
      culprit,
      rank,
      newestRank,
      stated: round(stated),
      candidates,
      text,
    })),
  }
}

function rounded({ top1, top3, top5, meanReciprocalRank }: Figures): Figures {
  return {
    top1: round(top1),
    top3: round(top3),
    top5: round(top5),
    meanReciprocalRank: round(meanReciprocalRank),
  }
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000
}
