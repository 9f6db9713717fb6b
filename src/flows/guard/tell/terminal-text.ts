import { checkInWords } from '../../../guard/check-name.ts'
import type { CheckResult } from '../../../guard/check-result.ts'
import { textsOf } from '../../../guard/conclude.ts'
import { plainLine } from '../../../text/escape.ts'
import type { ToldGuard } from './told.ts'
import {
  outcomeInWords,
  overrideInWords,
  stepsToTake,
  timeInWords,
  waysThrough,
} from './verdict-words.ts'

/** A verdict for a terminal, below a headline. */
export function guardText(told: ToldGuard, headline: string): string {
  const { verdict, facts } = told
  const override = overrideInWords(told)
  // A way through is one for a commit.
  const steps = [...stepsToTake(told), ...(facts.sha === '' ? [] : waysThrough(told))]
  return [
    plain(headline),
    '',
    ...[...textsOf(verdict), ...(override === null ? [] : [override])].map(indented),
    ...(steps.length === 0 ? [] : ['', 'What to do:', ...steps.map(indented)]),
    '',
    `Checks at ${timeInWords(facts.at, told)}:`,
    ...checkLines(told),
  ].join('\n')
}

function checkLines(told: ToldGuard): readonly string[] {
  const { results } = told.verdict
  const width = Math.max(...results.map(({ check }) => check.length))
  return results.map((result) => {
    const outcome = outcomeOf(result, told).padEnd(7)
    return `  ${checkInWords(result.check).padEnd(width)}  ${outcome}  ${plain(result.reason)}`
  })
}

/** What nobody asked is no check that somebody switched off. */
function outcomeOf(result: CheckResult, told: ToldGuard): string {
  return result.code === 'skipped' ? 'skipped' : outcomeInWords(result, told)
}

function indented(sentence: string): string {
  return `  ${plain(sentence)}`
}

function plain(text: string): string {
  return plainLine(text, 1000)
}
