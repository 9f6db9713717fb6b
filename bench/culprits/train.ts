import { type Signs, signsOfProbabilities } from '../../src/changes/ranking/elsewhere.ts'
import { features } from '../../src/changes/ranking/features.ts'
import { type ElsewhereWeights, type Model, softmax } from '../../src/changes/ranking/model.ts'
import { type Figures, figuresOf } from './figures.ts'
import { type Lesson, type Sight, smallSizes, type Window } from './lesson.ts'
import { type Fit, fitListwise } from './listwise.ts'
import { fitLogistic, type Observation } from './logistic.ts'

/** How hard weights are held small: chosen by leaving groups out, about the same from 40 to 200. */
const ridge = 60
const ridgeOfElsewhere = 5
/** Share of real culprits that lie outside of the window: docs/culprits.md. */
const shareElsewhere = 0.2

/** A model, and what its like reached on groups that were left out. */
export interface Trained {
  readonly model: Model
  readonly figures: Figures
}

/** The model that these lessons teach; what it says of probabilities is learned on groups that were left out. */
export function train(lessons: readonly Lesson[]): Trained {
  const fit = fitListwise(lessons, ridge)
  const judged = leaveGroupsOut(lessons)
  const sharpness = fitSharpness(judged)
  const verdicts = judged.map(({ lesson, scores }) => ({
    group: lesson.group,
    culprit: lesson.culprit,
    probabilities: softmax(scores.map((score) => score * sharpness)),
  }))
  return { model: modelOf(fit, judged, sharpness), figures: figuresOf(verdicts) }
}

function modelOf(fit: Fit, judged: readonly Judged[], sharpness: number): Model {
  const names = Object.keys(features)
  return {
    sharpness: round(sharpness),
    features: Object.fromEntries(
      names.flatMap((name, column) => {
        const weight = round(fit.weights[column] ?? 0)
        return weight === 0 ? [] : [[name, { weight, spread: round(fit.spreads[column] ?? 1) }]]
      }),
    ),
    elsewhere: fitElsewhere(judged, sharpness),
  }
}

interface Judged {
  readonly lesson: Lesson
  /** Scores by a fit that has not seen the lesson's group. */
  readonly scores: readonly number[]
  readonly windows: readonly JudgedWindow[]
}

interface JudgedWindow {
  readonly window: Window
  readonly scores: readonly number[]
}

function leaveGroupsOut(lessons: readonly Lesson[]): readonly Judged[] {
  return [...Map.groupBy(lessons, ({ group }) => group)].flatMap(([group, left]) => {
    const fit = fitListwise(
      lessons.filter((lesson) => lesson.group !== group),
      ridge,
    )
    return left.map((lesson) => ({
      lesson,
      scores: scoresOf(lesson, fit),
      windows: lesson.windows.map((window) => ({ window, scores: scoresOf(window, fit) })),
    }))
  })
}

function scoresOf({ rows }: Sight, { weights, spreads }: Fit): readonly number[] {
  return rows.map((row) => {
    return row.reduce((sum, value, column) => {
      return sum + (value * (weights[column] ?? 0)) / (spreads[column] ?? 1)
    }, 0)
  })
}

/** The factor under which the culprits are most probable; from 0.5 to 3 in steps of 0.01. */
function fitSharpness(judged: readonly Judged[]): number {
  const steps = Array.from({ length: 251 }, (_, step) => 0.5 + step / 100)
  const losses = steps.map((sharpness) =>
    judged.reduce((sum, { lesson, scores }) => {
      return sum - Math.log(softmax(scores.map((score) => score * sharpness))[lesson.culprit] ?? 1)
    }, 0),
  )
  return steps[losses.indexOf(Math.min(...losses))] ?? 1
}

function fitElsewhere(judged: readonly Judged[], sharpness: number): ElsewhereWeights {
  const signsOf = (signs: Signs, scores: readonly number[]): Signs => ({
    ...signs,
    ...signsOfProbabilities(softmax(scores.map((score) => score * sharpness))),
  })
  const observe = (signs: Signs, yes: boolean, share: number): Observation => {
    const weight = share * (yes ? shareElsewhere : 1 - shareElsewhere)
    return { values: Object.values(signs), yes, weight }
  }
  const observations = judged.flatMap(({ lesson, scores, windows }) => [
    observe(signsOf(lesson.signs, scores), false, 1),
    ...windows.map(({ window, scores: its }) => {
      const share = window.size === 'all' ? 1 : 1 / smallSizes.length
      return observe(signsOf(window.signs, its), window.culprit === null, share)
    }),
  ])
  const [intercept = 0, ...weights] = fitLogistic(observations, ridgeOfElsewhere)
  const first = judged[0]
  const names = first === undefined ? [] : Object.keys(signsOf(first.lesson.signs, first.scores))
  return {
    intercept: round(intercept),
    signs: Object.fromEntries(names.map((name, place) => [name, round(weights[place] ?? 0)])),
  }
}

/** Four digits are more than the cases can tell, and the file stays readable. */
function round(value: number): number {
  return Number(value.toPrecision(4))
}
