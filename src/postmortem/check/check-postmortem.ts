import {
  type CheckOptions,
  type CheckResult,
  type Finding,
  type RuleId,
  ruleIds,
} from './check-result.ts'
import { type OpenedPostmortem, openPostmortem } from './opened-postmortem.ts'
import type { Rule, Seen } from './rule.ts'
import { rules } from './rules.ts'

/** What is missing, unclear or worth a thought in a post-mortem. A document that is not of our template is held to less. */
export function checkPostmortem(markdown: string, options: CheckOptions): CheckResult {
  const document = openPostmortem(markdown, options)
  if (document === null) return { findings: [tooLong], isComplete: false }
  const findings = ruleIds.flatMap((id) => findingsOf(id, document, options))
  return {
    findings: findings.toSorted((one, other) => one.line - other.line),
    isComplete: findings.every(({ level }) => level !== 'error'),
  }
}

const tooLong: Finding = {
  rule: 'section-missing',
  level: 'error',
  line: 1,
  message: 'The document has more than two million characters and is not read: make it shorter.',
}

function findingsOf(
  id: RuleId,
  document: OpenedPostmortem,
  options: CheckOptions,
): readonly Finding[] {
  const rule = rules[id]
  const level = options.rules[id] ?? rule.level
  if (level === 'off') return []
  const seen = rule.check(document, options)
  return seen.map((one) => ({
    rule: id,
    level: levelOf(one, rule, level === 'strict', document),
    line: one.line,
    message: one.message,
  }))
}

function levelOf(
  { isMild }: Seen,
  { kind, ofOurTemplate }: Rule,
  isStrict: boolean,
  { isOurs }: OpenedPostmortem,
): Finding['level'] {
  if (kind === 'opinion') return isStrict ? 'warning' : 'hint'
  const isHeld = isStrict && isMild !== true && (isOurs || !ofOurTemplate)
  return isHeld ? 'error' : 'warning'
}
