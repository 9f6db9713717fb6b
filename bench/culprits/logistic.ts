import { minimise } from './listwise.ts'

/** One observation of yes or no. */
export interface Observation {
  readonly values: readonly number[]
  readonly yes: boolean
  /** How many observations it stands for. */
  readonly weight: number
}

/** Logistic regression with an L2 penalty on all but the intercept, which comes first in the answer. */
export function fitLogistic(
  observations: readonly Observation[],
  ridge: number,
): readonly number[] {
  const size = 1 + (observations[0]?.values.length ?? 0)
  const fitted = minimise(size, (at) => {
    const gradient = at.map((weight, index) => (index === 0 ? 0 : ridge * weight))
    let value = at.reduce((sum, one, index) => sum + (index === 0 ? 0 : (ridge / 2) * one * one), 0)
    for (const { values, yes, weight } of observations) {
      const score = scoreOf(at, values)
      value += weight * (softplus(score) - (yes ? score : 0))
      const error = weight * (1 / (1 + Math.exp(-score)) - (yes ? 1 : 0))
      for (const [index, one] of [1, ...values].entries()) {
        gradient[index] = (gradient[index] ?? 0) + error * one
      }
    }
    return { value, gradient }
  })
  return [...fitted]
}

function scoreOf(weights: Float64Array, values: readonly number[]): number {
  return values.reduce(
    (sum, value, index) => sum + value * (weights[index + 1] ?? 0),
    weights[0] ?? 0,
  )
}

function softplus(score: number): number {
  return score > 30 ? score : Math.log1p(Math.exp(score))
}
