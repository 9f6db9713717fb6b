import type { Look } from './look.ts'
import type { Column } from './matches.ts'
import type { ElsewhereWeights } from './model.ts'

/** What tells whether the culprit is among the candidates at all, by name. */
export type Signs = Readonly<Record<string, number>>

/** Signs read off the report and the candidates. */
export function signsOfLook({ scene, matches }: Look): Signs {
  return {
    'candidates, log': Math.log1p(scene.seen.length),
    'words of the report, log': Math.log1p(scene.asked.length),
    'best coverage': best(matches.all.coverage),
    'best coverage of text': best(matches.text.coverage),
    'best words only here': Math.log1p(best(matches.all.onlyHere)),
    'best rarest word of titles': best(matches.title.rarest),
  }
}

/** Signs read off the candidates' probabilities; takes at least one. */
export function signsOfProbabilities(probabilities: readonly number[]): Signs {
  const [first = 1, second = smallest] = probabilities.toSorted((a, b) => b - a)
  return {
    'first probability': probabilities.length === 1 ? 0 : first,
    'first over second, log':
      probabilities.length === 1 ? 0 : Math.min(5, Math.log(first / Math.max(smallest, second))),
  }
}

const smallest = 1e-6

/** The probability that none of the candidates is the culprit. */
export function tellElsewhere(signs: Signs, weights: ElsewhereWeights): number {
  let score = weights.intercept
  for (const [name, weight] of Object.entries(weights.signs)) score += weight * (signs[name] ?? 0)
  return 1 / (1 + Math.exp(-score))
}

function best(column: Column): number {
  return column.reduce((most, one) => Math.max(most, one), 0)
}
