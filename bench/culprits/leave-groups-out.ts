import { signsOfProbabilities, tellElsewhere } from '../../src/changes/ranking/elsewhere.ts'
import { features } from '../../src/changes/ranking/features.ts'
import { type Model, softmax } from '../../src/changes/ranking/model.ts'
import { probabilityInAll } from '../../src/changes/ranking/probability.ts'
import type { Situation } from '../../src/changes/ranking/situations.ts'
import { type Lesson, readLessons, type Sight, type Window } from './lesson.ts'
import type { RankingLine } from './rank-all.ts'
import type { CaseFiles } from './read-cases.ts'
import { train } from './train.ts'

/** Ranks every case by weights, sharpness and "elsewhere" that were trained without its group. */
export async function* leaveGroupsOutOf(files: CaseFiles): AsyncIterable<RankingLine> {
  const situation = situationOf(files)
  const lessons = (await readLessons(files, [situation])).get(situation) ?? []
  const answers: ElsewhereAnswer[] = []
  const stated: Stated[] = []
  for (const [group, left] of Map.groupBy(lessons, (lesson) => lesson.group)) {
    const { model } = train(lessons.filter((lesson) => lesson.group !== group))
    console.error(`without ${group}: ${left.length} cases`)
    for (const lesson of left) {
      const here = judge(lesson, model)
      answers.push({ yes: false, said: here.elsewhere })
      stated.push(stateOf({ size: 'all', ...lesson }, here))
      for (const window of lesson.windows) {
        const there = judge(window, model)
        stated.push(stateOf(window, there))
        if (window.size === 'all') answers.push({ yes: true, said: there.elsewhere })
      }
      yield rankingLine(lesson, here)
    }
  }
  for (const line of [...tellOfElsewhere(answers), ...tellOfNamed(stated)]) console.error(line)
}

function situationOf({ diffs, background }: CaseFiles): Situation {
  if (diffs !== undefined) return background === undefined ? 'lines' : 'lines and history'
  return background === undefined ? 'text only' : 'history'
}

interface Judgement {
  readonly probabilities: readonly number[]
  readonly elsewhere: number
}

function judge(
  { rows, signs }: Sight,
  { features: weights, sharpness, elsewhere }: Model,
): Judgement {
  const columns = Object.keys(features).map((name) => weights[name] ?? { weight: 0, spread: 1 })
  const scores = rows.map((row) => {
    return columns.reduce((sum, { weight, spread }, place) => {
      return sum + (weight * (row[place] ?? 0)) / spread
    }, 0)
  })
  const probabilities = softmax(scores.map((score) => score * sharpness))
  const all = { ...signs, ...signsOfProbabilities(probabilities) }
  return { probabilities, elsewhere: tellElsewhere(all, elsewhere) }
}

function rankingLine({ id, ids }: Lesson, { probabilities, elsewhere }: Judgement): RankingLine {
  const order = probabilities
    .map((probability, place) => ({ id: ids[place] ?? '', probability }))
    .toSorted((a, b) => b.probability - a.probability)
  return {
    id,
    ranking: order.map((one) => one.id),
    p: order.map((one) => one.probability),
    elsewhere,
  }
}

interface ElsewhereAnswer {
  /** Was the culprit elsewhere? */
  readonly yes: boolean
  readonly said: number
}

/** Area under the curve, and how often it was elsewhere by what was said, cases weighted as a fifth elsewhere. */
function tellOfElsewhere(answers: readonly ElsewhereAnswer[]): readonly string[] {
  const weightOf = ({ yes }: ElsewhereAnswer) => (yes ? 0.2 : 0.8)
  const bands = [0, 0.1, 0.2, 0.3, 0.4, 1]
  const lines = bands.slice(0, -1).map((from, place) => {
    const to = bands[place + 1] ?? 1
    const here = answers.filter(({ said }) => said >= from && said < to)
    const whole = here.reduce((sum, one) => sum + weightOf(one), 0)
    const elsewhere = here.filter(({ yes }) => yes).length * 0.2
    return `elsewhere said ${from} to ${to}: ${whole.toFixed(0)} cases, truly elsewhere ${(elsewhere / whole).toFixed(3)}`
  })
  const away = answers.filter(({ yes }) => yes)
  const here = answers.filter(({ yes }) => !yes)
  const wins = away.reduce((sum, one) => {
    return sum + here.filter(({ said }) => said < one.said).length
  }, 0)
  return [
    `elsewhere, area under the curve: ${(wins / away.length / here.length).toFixed(3)}`,
    ...lines,
  ]
}

/** What a window's first candidate was given in all, as the verdict does. */
interface Stated {
  readonly size: Window['size']
  readonly probability: number
  readonly right: boolean
  readonly inWindow: boolean
}

function stateOf(
  { size, culprit, matches }: Pick<Window, 'size' | 'culprit' | 'matches'>,
  { probabilities, elsewhere }: Judgement,
): Stated {
  const probability = Math.max(...probabilities)
  const first = probabilities.indexOf(probability)
  return {
    size,
    probability: probabilityInAll({ probability, matches: matches[first] ?? [] }, elsewhere),
    right: culprit !== null && first === culprit,
    inWindow: culprit !== null,
  }
}

/** By size of the window: how often a first candidate reaches .8 in all, and how often it is right then; a fifth lie outside. */
function tellOfNamed(stated: readonly Stated[]): readonly string[] {
  const weigh = (list: readonly Stated[]) => {
    return list.reduce((sum, { inWindow }) => sum + (inWindow ? 0.8 : 0.2), 0)
  }
  return [...Map.groupBy(stated, ({ size }) => size)].map(([size, ofSize]) => {
    const named = ofSize.filter(({ probability }) => probability >= 0.8)
    const share = weigh(named) / weigh(ofSize)
    const right = weigh(named.filter((one) => one.right)) / weigh(named)
    return `window of ${size}: first named (>= .8) in ${share.toFixed(3)}, right then ${right.toFixed(3)}`
  })
}
