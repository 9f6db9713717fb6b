/** How one case came out. */
export interface Outcome {
  /** Place of the culprit in the ranking, from 1. */
  readonly rank: number
  /** Its place when the newest change comes first, from 1. */
  readonly newestRank: number
  /** Probability that was stated for the first of the ranking, 0 to 1. */
  readonly stated: number
}

/** How often the culprit was first, in the first three, in the first five (shares, 0 to 1), and the mean of 1 / rank. */
export interface Figures {
  readonly top1: number
  readonly top3: number
  readonly top5: number
  readonly meanReciprocalRank: number
}

/** Of the cases whose first was stated with a probability in [from, to): how many, and how many were right. */
export interface CalibrationRow {
  readonly from: number
  readonly to: number
  readonly cases: number
  readonly right: number
}

/** The figures of ranks, each from 1; all zero for none. */
export function figuresOf(ranks: readonly number[]): Figures {
  const share = (most: number) => meanOf(ranks.map((rank) => (rank <= most ? 1 : 0)))
  return {
    top1: share(1),
    top3: share(3),
    top5: share(5),
    meanReciprocalRank: meanOf(ranks.map((rank) => 1 / rank)),
  }
}

/** Stated probability beside what came true, the surest row first. */
export function calibrationOf(outcomes: readonly Outcome[]): readonly CalibrationRow[] {
  return [0.8, 0.6, 0.4, 0.2, 0].map((from) => {
    const to = Math.round((from + 0.2) * 10) / 10
    const row = outcomes.filter(({ stated }) => stated >= from && (stated < to || from === 0.8))
    return { from, to, cases: row.length, right: row.filter(({ rank }) => rank === 1).length }
  })
}

/**
 * Between which shares the true one lies, 19 times out of 20 (Wilson, https://doi.org/10.1080/01621459.1927.10502953): a figure of
 * few cases says little.
 */
export function intervalOf(share: number, cases: number): readonly [low: number, high: number] {
  if (cases === 0) return [0, 1]
  const z = 1.96
  const middle = (share + z ** 2 / (2 * cases)) / (1 + z ** 2 / cases)
  const spread =
    (z / (1 + z ** 2 / cases)) *
    Math.sqrt((share * (1 - share)) / cases + z ** 2 / (4 * cases ** 2))
  return [Math.max(0, middle - spread), Math.min(1, middle + spread)]
}

function meanOf(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length
}
