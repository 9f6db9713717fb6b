import { features } from './features.ts'
import type { Look } from './look.ts'
import type { Situation } from './situations.ts'

/** As weights.json holds it; written by `npm run train:culprits`. */
export interface Weights {
  readonly situations: Readonly<Record<Situation, Model>>
}

/** What was learned for one situation. */
export interface Model {
  /** What scores are multiplied by before they become probabilities, so that these are as often right as they say. */
  readonly sharpness: number
  readonly features: Readonly<Record<string, FeatureWeight>>
  readonly elsewhere: ElsewhereWeights
}

/** What was learned of one feature. */
export interface FeatureWeight {
  /** What one spread more is worth. */
  readonly weight: number
  /** How far candidates of one case usually lie apart in it. */
  readonly spread: number
}

/** A logistic model of "none of the candidates", by the signs of elsewhere.ts. */
export interface ElsewhereWeights {
  readonly intercept: number
  readonly signs: Readonly<Record<string, number>>
}

/** A shorter history says little of what is rare or alike here; the weights without one are better then. */
const shortestHistory = 300

/** Which of the models fits what is known. */
export function situationOf({ scene }: Look): Situation {
  const lines = scene.seen.some(({ candidate }) => candidate.lines !== null)
  const history = (scene.history?.documents ?? 0) >= shortestHistory
  if (lines) return history ? 'lines and history' : 'lines'
  return history ? 'history' : 'text only'
}

/** The probability of each candidate, in the order of the scene, given that one of them is the culprit. */
export function weigh(look: Look, model: Model): readonly number[] {
  const scores = look.scene.seen.map(() => 0)
  for (const [name, { weight, spread }] of Object.entries(model.features)) {
    const column = features[name]?.(look) ?? []
    for (const [place, value] of column.entries()) {
      scores[place] = (scores[place] ?? 0) + (weight * value) / spread
    }
  }
  return softmax(scores.map((score) => score * model.sharpness))
}

/** Probabilities in the proportion of the scores' exponentials; they add up to 1. */
export function softmax(scores: readonly number[]): readonly number[] {
  const top = scores.reduce((most, score) => Math.max(most, score), Number.NEGATIVE_INFINITY)
  const powers = scores.map((score) => Math.exp(score - top))
  const whole = powers.reduce((sum, power) => sum + power, 0)
  return powers.map((power) => power / whole)
}
