import { checkInWords } from '../../../guard/check-name.ts'
import type { CheckResult } from '../../../guard/check-result.ts'
import type { GuardFacts } from '../../../guard/guard-facts.ts'
import { counted, shortSha } from '../../../guard/wording.ts'
import { inlineWithCode } from '../../../text/code-span.ts'
import { inlineText, plainLine } from '../../../text/escape.ts'
import type { TemplateValues } from '../../../text/template.ts'
import { isStopped, type ToldGuard } from './told.ts'
import {
  guardHeadline,
  outcomeInWords,
  overrideInWords,
  stepsToTake,
  timeInWords,
  waysThrough,
} from './verdict-words.ts'

/** What the template of the run's page may show, escaped. */
export function guardView(told: ToldGuard, repositoryUrl: string): TemplateValues {
  const { verdict, facts, mode, attempt } = told
  const { validUntil, decision, results } = verdict
  const override = overrideInWords(told)
  const others = results.filter((result) => isQuiet(result, told))
  return {
    decision,
    mode,
    attempt,
    icon: isStopped(verdict) && mode !== 'enforce' ? icons.warn : icons[decision],
    headline: inline(guardHeadline(told)),
    commit: commitLine(facts, repositoryUrl),
    is_stopped: isStopped(verdict),
    reasons: verdict.reasons.map(({ text, link }) => `${sentence(text)}${detailsAt(link)}`),
    override: override === null ? null : inline(override),
    steps: [...stepsToTake(told), ...waysThrough(told)].map(sentence),
    checks: results.filter((result) => !isQuiet(result, told)).map((one) => row(one, told)),
    others: others.map((one) => row(one, told)),
    others_say: quietly(others),
    asked_at: inline(timeInWords(facts.at, told)),
    valid_until: inline(timeInWords(validUntil, told)),
  }
}

/** Whether a check has nothing to say that changes anything. */
function isQuiet({ check, outcome }: CheckResult, { verdict }: ToldGuard): boolean {
  const isFix = check === 'fix-through' && verdict.setAside.some(({ by }) => by === 'fix-through')
  return (outcome === 'pass' && !isFix) || outcome === 'off'
}

function quietly(others: readonly CheckResult[]): string {
  const passed = others.filter(({ outcome }) => outcome === 'pass').length
  const off = others.length - passed
  const said = [
    ...(passed > 0 ? [`${counted(passed, 'check')} ${passed === 1 ? 'passes' : 'pass'}`] : []),
    ...(off > 0 ? [`${off} ${off === 1 ? 'is' : 'are'} off`] : []),
  ]
  return said.join(', ')
}

function row(result: CheckResult, told: ToldGuard): TemplateValues {
  return {
    name: checkInWords(result.check),
    outcome: outcomeInWords(result, told),
    icon: icons[result.outcome],
    reason: inCell(sentence(result.reason)),
    link: result.link === null ? null : pageUrl(result.link),
  }
}

/** Which commit it is, for people; null where it is not known. */
function commitLine({ sha, title }: GuardFacts, repositoryUrl: string): string | null {
  if (sha === '' || title === null) return null
  const url = pageUrl(`${repositoryUrl}/commit/${sha}`)
  const name = inline(shortSha(sha))
  return `${url === null ? name : `[${name}](${url})`} ${inlineText(title, 120)}`
}

const icons = {
  allow: '✅',
  pass: '✅',
  warn: '⚠️',
  block: '⛔',
  unknown: '❔',
  off: '➖',
} as const

/** A link to what a sentence is about, such as the incident; empty where there is none. */
function detailsAt(link: string | null): string {
  const url = link === null ? null : pageUrl(link)
  return url === null ? '' : ` [Details](${url})`
}

/** In a cell a bar would end it, in code as well. */
function inCell(text: string): string {
  return text.replaceAll('|', '\\|')
}

/** A sentence of ours, whose code stands between backticks. */
function sentence(text: string): string {
  return inlineWithCode(text, longest)
}

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
