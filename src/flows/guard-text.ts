import { plainLine } from '../text/escape.ts'
import type { ToldGuard } from './guard-told.ts'
import {
  checkInWords,
  guardHeadline,
  outcomeInWords,
  stepsToTake,
  timeInWords,
} from './guard-words.ts'

/** A verdict for a terminal. */
export function guardText(told: ToldGuard): string {
  const { verdict, facts } = told
  const { nextWindow, results } = verdict
  const width = Math.max(...results.map(({ check }) => check.length))
  const checks = results.map((result) => {
    const outcome = outcomeInWords(result, told).padEnd(7)
    return `  ${checkInWords(result.check).padEnd(width)}  ${outcome}  ${plain(result.reason)}`
  })
  const steps = stepsToTake(told).map((step) => `  ${plain(step)}`)
  return [
    plain(guardHeadline(told)),
    '',
    ...verdict.reasons.map((reason) => `  ${plain(reason)}`),
    ...(nextWindow === null ? [] : ['', `The calendar opens ${timeInWords(nextWindow, told)}.`]),
    ...(steps.length === 0 ? [] : ['', 'What to do:', ...steps]),
    '',
    `Checks at ${timeInWords(facts.at, told)}:`,
    ...checks,
  ].join('\n')
}

function plain(text: string): string {
  return plainLine(text, 1000)
}
