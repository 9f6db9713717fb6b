/** One case as training sees it: a row of numbers for each candidate, and which row is the culprit's. */
export interface Example {
  readonly group: string
  readonly rows: readonly (readonly number[])[]
  readonly culprit: number
}

export interface Fit {
  /** What one spread more of each column is worth. */
  readonly weights: readonly number[]
  readonly spreads: readonly number[]
}

/**
 * Weights under which the culprits are most probable, held small by `ridge` (conditional logit with L2, each case one choice).
 * The same examples in the same order give the same weights to the last digit.
 */
export function fitListwise(examples: readonly Example[], ridge: number): Fit {
  const spreads = spreadsOf(examples)
  const scaled = examples.map(({ rows, culprit }) => {
    const flat = Float64Array.from(
      rows.flatMap((row) => row.map((value, column) => value / (spreads[column] ?? 1))),
    )
    return { flat, count: rows.length, culprit }
  })
  const weights = minimise(spreads.length, (at) => lossAt(scaled, at, ridge))
  return { weights: [...weights], spreads }
}

/** How far candidates of one case lie apart in each column, as a standard deviation; 1 for a column that never differs. */
function spreadsOf(examples: readonly Example[]): readonly number[] {
  const columns = examples[0]?.rows[0]?.length ?? 0
  const squares = new Float64Array(columns)
  let count = 0
  for (const { rows } of examples) {
    count += rows.length
    for (let column = 0; column < columns; column += 1) {
      const mean = rows.reduce((sum, row) => sum + (row[column] ?? 0), 0) / rows.length
      for (const row of rows)
        squares[column] = (squares[column] ?? 0) + ((row[column] ?? 0) - mean) ** 2
    }
  }
  return [...squares].map((square) => Math.sqrt(square / count) || 1)
}

interface Scaled {
  readonly flat: Float64Array
  readonly count: number
  readonly culprit: number
}

interface Loss {
  readonly value: number
  readonly gradient: Float64Array
}

function lossAt(examples: readonly Scaled[], weights: Float64Array, ridge: number): Loss {
  const gradient = weights.map((weight) => ridge * weight)
  let value = (ridge / 2) * dot(weights, weights)
  for (const { flat, count, culprit } of examples) {
    const probabilities = probabilitiesOf(flat, count, weights)
    value -= Math.log(Math.max(Number.MIN_VALUE, probabilities[culprit] ?? 0))
    for (let row = 0; row < count; row += 1) {
      const error = (probabilities[row] ?? 0) - (row === culprit ? 1 : 0)
      for (let column = 0; column < weights.length; column += 1) {
        gradient[column] =
          (gradient[column] ?? 0) + error * (flat[row * weights.length + column] ?? 0)
      }
    }
  }
  return { value, gradient }
}

function probabilitiesOf(flat: Float64Array, count: number, weights: Float64Array): Float64Array {
  const scores = new Float64Array(count)
  for (let row = 0; row < count; row += 1) {
    let score = 0
    for (let column = 0; column < weights.length; column += 1) {
      score += (flat[row * weights.length + column] ?? 0) * (weights[column] ?? 0)
    }
    scores[row] = score
  }
  const top = scores.reduce((most, score) => Math.max(most, score), Number.NEGATIVE_INFINITY)
  const powers = scores.map((score) => Math.exp(score - top))
  const whole = powers.reduce((sum, power) => sum + power, 0)
  return powers.map((power) => power / whole)
}

const memory = 10
const mostSteps = 300
const smallestGain = 1e-9

interface Step {
  readonly moved: Float64Array
  readonly turned: Float64Array
  readonly inverse: number
}

/** L-BFGS with halved steps: Nocedal & Wright, Numerical Optimization, algorithm 7.4. The loss must be convex. */
export function minimise(size: number, lossOf: (at: Float64Array) => Loss): Float64Array {
  let at: Float64Array = new Float64Array(size)
  let loss = lossOf(at)
  const steps: Step[] = []
  for (let count = 0; count < mostSteps; count += 1) {
    const direction = directionOf(loss.gradient, steps)
    const next = walk({ at, loss, direction }, lossOf)
    if (next === null) return at
    const moved = next.at.map((value, index) => value - (at[index] ?? 0))
    const turned = next.loss.gradient.map((value, index) => value - (loss.gradient[index] ?? 0))
    const curvature = dot(moved, turned)
    if (curvature > 1e-14) steps.push({ moved, turned, inverse: 1 / curvature })
    if (steps.length > memory) steps.shift()
    const gain = loss.value - next.loss.value
    at = next.at
    loss = next.loss
    if (gain < smallestGain * Math.abs(loss.value)) return at
  }
  return at
}

function directionOf(gradient: Float64Array, steps: readonly Step[]): Float64Array {
  let direction: Float64Array = gradient.slice()
  const shares: number[] = []
  for (const { moved, turned, inverse } of steps.toReversed()) {
    const share = inverse * dot(moved, direction)
    shares.unshift(share)
    direction = direction.map((value, index) => value - share * (turned[index] ?? 0))
  }
  const last = steps.at(-1)
  const scale = last === undefined ? 0.01 : 1 / (last.inverse * dot(last.turned, last.turned))
  direction = direction.map((value) => value * scale)
  for (const [place, { moved, turned, inverse }] of steps.entries()) {
    const correction = (shares[place] ?? 0) - inverse * dot(turned, direction)
    direction = direction.map((value, index) => value + correction * (moved[index] ?? 0))
  }
  return direction.map((value) => -value)
}

interface Place {
  readonly at: Float64Array
  readonly loss: Loss
}

function walk(
  { at, loss, direction }: Place & { readonly direction: Float64Array },
  lossOf: (at: Float64Array) => Loss,
): Place | null {
  const slope = dot(direction, loss.gradient)
  for (let length = 1; length > 1e-9; length /= 2) {
    const next = at.map((value, index) => value + length * (direction[index] ?? 0))
    const there = lossOf(next)
    if (there.value <= loss.value + 1e-4 * length * slope) return { at: next, loss: there }
  }
  return null
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0
  for (let index = 0; index < a.length; index += 1) sum += (a[index] ?? 0) * (b[index] ?? 0)
  return sum
}
