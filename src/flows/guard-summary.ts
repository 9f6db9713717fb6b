import { inlineText, plainLine } from '../text/escape.ts'
import type { TemplateValues } from '../text/template.ts'
import type { ToldGuard } from './guard-told.ts'
import {
  checkInWords,
  guardHeadline,
  outcomeInWords,
  overrideInWords,
  stepsToTake,
  timeInWords,
} from './guard-words.ts'

/** What the template of the run's page may show, escaped. */
export function guardView(told: ToldGuard): TemplateValues {
  const { verdict, facts, mode, attempt } = told
  const { nextWindow, validUntil, decision } = verdict
  const override = overrideInWords(told)
  return {
    decision,
    mode,
    attempt,
    icon: icons[decision],
    headline: inline(guardHeadline(told)),
    reasons: verdict.reasons.map(inline),
    next_window: nextWindow === null ? null : inline(timeInWords(nextWindow, told)),
    override: override === null ? null : inline(override),
    steps: stepsToTake(told).map(inline),
    checks: verdict.results.map((result) => ({
      name: checkInWords(result.check),
      outcome: outcomeInWords(result, told),
      icon: icons[result.outcome],
      reason: inline(result.reason),
      link: result.link === null ? null : pageUrl(result.link),
    })),
    asked_at: inline(timeInWords(facts.at, told)),
    valid_until: inline(timeInWords(validUntil, told)),
  }
}

const icons = {
  allow: '✅',
  pass: '✅',
  warn: '⚠️',
  block: '⛔',
  unknown: '❔',
  off: '➖',
} as const

/** Sentences of checks repeat several names and quotations. */
const longest = 1000

function inline(text: string): string {
  return inlineText(text, longest)
}

/** An address that can stand in a link of Markdown; null for any other. */
function pageUrl(url: string): string | null {
  const line = plainLine(url, 2000)
  return /^https?:\/\/[^\s()<>|\\`]+$/.test(line) ? line : null
}
