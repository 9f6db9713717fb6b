import { type CalibrationRow, type Figures, intervalOf } from '../../changes/backtest/figures.ts'
import { plainLine } from '../../text/escape.ts'
import type { Backtest } from '../backtest.ts'
import type { RankedCase } from './rank-cases.ts'
import type { LeftOut } from './read-reverts.ts'

/** The backtest for people: what was measured, the figures, examples, and what they mean. */
export function showBacktest(backtest: Backtest): string {
  const found = showFound(backtest)
  if (backtest.ranked.length === 0) {
    const why =
      'No revert states a symptom as its reason with its culprit in the window: there is nothing to measure on here.'
    return [...found, '', why].join('\n')
  }
  return [
    ...found,
    '',
    ...showFigures(backtest),
    '',
    ...showCalibration(backtest.calibration),
    ...showExamples(
      'Right',
      backtest.ranked.filter(({ rank }) => rank === 1),
    ),
    ...showExamples(
      'Wrong',
      backtest.ranked.filter(({ rank }) => rank > 1),
    ),
    '',
    ...meaning,
  ].join('\n')
}

function showFound({ ref, commits, found, leftOut, ...rest }: Backtest): readonly string[] {
  const { cases, ranked, beyondLimit } = rest
  const reasons = tellLeftOut(leftOut)
  const lines = [
    `${counted(found, 'revert')} in ${counted(commits, 'commit')} of ${plainLine(ref, 100)}.`,
  ]
  if (reasons.length > 0) lines.push(`Left out: ${reasons.join(', ')}.`)
  if (beyondLimit > 0) lines.push(`${beyondLimit} older ones were not looked at (--limit).`)
  if (rest.isShallow)
    lines.push('The clone is shallow: `git fetch --unshallow` gets the rest of the history.')
  if (!rest.hasLines)
    lines.push(
      'The clone is partial: changed lines were not read, which costs some of the figures.',
    )
  if (cases > 0) {
    const share = percent(ranked.length / cases)
    lines.push(
      `${counted(cases, 'case')} left. In ${ranked.length} (${share}) the culprit was in the window: the 72 hours before, or the last 20 changes.`,
    )
  }
  return lines
}

function tellLeftOut(leftOut: LeftOut): readonly string[] {
  const counts: ReadonlyMap<string, number> = new Map(Object.entries(leftOut))
  return Object.entries(leftOutNames).flatMap(([why, name]) => {
    const count = counts.get(why) ?? 0
    return count === 0 ? [] : [`${count} ${name}`]
  })
}

const leftOutNames: Readonly<Record<keyof LeftOut, string>> = {
  undoesARevert: 'undo a revert',
  several: 'take back several changes',
  noReason: 'state no reason of five words that say something',
  noSymptom: 'state a reason without a symptom',
  paraphrase: 'repeat the title of the culprit',
  unknownCulprit: 'name no change of this branch',
  again: 'take back the same change again',
}

function showFigures({ ranked, cases, figures, newestFirst }: Backtest): readonly string[] {
  const row = (name: string, value: (of: Figures) => number) => {
    const [low, high] = intervalOf(value(figures), ranked.length).map(percent)
    const range = `(${low} to ${high})`.padEnd(18)
    return `  ${name.padEnd(26)}${percent(value(figures)).padStart(6)}  ${range}${percent(value(newestFirst)).padStart(6)}`
  }
  const endToEnd = (share: number) => percent((share * ranked.length) / cases)
  return [
    `Where the culprit came, of ${ranked.length}`.padEnd(28) +
      '   here  19 of 20 times  newest first',
    row('first', ({ top1 }) => top1),
    row('among the first three', ({ top3 }) => top3),
    row('among the first five', ({ top5 }) => top5),
    `  ${'mean of 1 / place'.padEnd(26)}${decimal(figures.meanReciprocalRank).padStart(6)}  ${''.padEnd(18)}${decimal(newestFirst.meanReciprocalRank).padStart(6)}`,
    `Of all ${cases} cases, those outside of the window too: first ${endToEnd(figures.top1)}, among five ${endToEnd(figures.top5)}.`,
  ]
}

function showCalibration(rows: readonly CalibrationRow[]): readonly string[] {
  const shown = rows.map(({ from, to, cases, right }) => {
    const said = `${Math.round(from * 100)} to ${percent(to)}`
    const was = cases === 0 ? '' : percent(right / cases)
    return `  ${said.padEnd(26)}${String(cases).padStart(6)}  ${was}`
  })
  return [`${'Said of the first'.padEnd(28)} cases  was right`, ...shown]
}

/** So many examples of each kind are shown, the newest. */
const examples = 3

function showExamples(name: string, cases: readonly RankedCase[]): readonly string[] {
  if (cases.length === 0) return []
  const shown = cases
    .slice(0, examples)
    .flatMap((one) => [
      `  "${plainLine(one.text, 160)}"`,
      `    culprit ${one.culprit.slice(0, 12)} ${plainLine(one.culpritTitle, 100)}`,
      ...(one.rank === 1
        ? []
        : [
            `    place ${one.rank} of ${one.candidates}; first was ${one.first.slice(0, 12)} ${plainLine(one.firstTitle, 100)}`,
          ]),
    ])
  return ['', `${name}, for example`, ...shown]
}

const meaning = [
  'What this says: with the reason of a revert as the report, and only what was known when the revert landed, so often the change it',
  'took back would have come so far up. It is kinder than an incident: who writes a reason has mostly found the cause. It is harsher',
  'too: deployments, flags and services are not in a clone. Few cases make a rough figure: see the range beside each.',
]

function counted(count: number, thing: string): string {
  return `${count} ${thing}${count === 1 ? '' : 's'}`
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`
}

function decimal(value: number): string {
  return value.toFixed(2)
}
