/** What was said of one case; candidates newest first. */
export interface Verdict {
  readonly group: string
  readonly culprit: number
  readonly probabilities: readonly number[]
}

/** Shares from 0 to 1 but for the counts; `top1` to `meanReciprocalRank` are means of the groups' means. */
export interface Figures {
  readonly cases: number
  readonly groups: number
  readonly top1: number
  readonly top3: number
  readonly top5: number
  readonly meanReciprocalRank: number
  /** Of the cases whose first candidate has a probability of .8 or more: their share of all, and how many were right. */
  readonly sure: number
  readonly sureAndRight: number
}

/** How the verdicts came out; ranks as means of the groups' means, so that no group drowns another. */
export function figuresOf(verdicts: readonly Verdict[]): Figures {
  const ranked = verdicts.map((verdict) => ({ ...verdict, rank: rankOf(verdict) }))
  const groups = [...Map.groupBy(ranked, ({ group }) => group).values()]
  const macro = (measure: (rank: number) => number) =>
    mean(groups.map((group) => mean(group.map(({ rank }) => measure(rank)))))
  const sure = ranked.filter(({ probabilities }) => Math.max(...probabilities) >= 0.8)
  return {
    cases: verdicts.length,
    groups: groups.length,
    top1: shown(macro((rank) => Number(rank <= 1))),
    top3: shown(macro((rank) => Number(rank <= 3))),
    top5: shown(macro((rank) => Number(rank <= 5))),
    meanReciprocalRank: shown(macro((rank) => 1 / rank)),
    sure: shown(sure.length / verdicts.length),
    sureAndRight: shown(mean(sure.map(({ rank }) => Number(rank === 1)))),
  }
}

/** The culprit's rank, 1 for the first; of equals the newer is first. */
function rankOf({ culprit, probabilities }: Verdict): number {
  const its = probabilities[culprit] ?? 0
  return (
    1 + probabilities.filter((one, place) => one > its || (one === its && place < culprit)).length
  )
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)
}

function shown(value: number): number {
  return Number(value.toFixed(3))
}
