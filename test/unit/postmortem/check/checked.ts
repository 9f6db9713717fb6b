import { checkPostmortem } from '../../../../src/postmortem/check/check-postmortem.ts'
import type {
  CheckOptions,
  Finding,
  RuleId,
} from '../../../../src/postmortem/check/check-result.ts'

export const options: CheckOptions = {
  path: 'postmortems/2026/2026-08-19-inc-42-checkout.md',
  today: '2026-08-24',
  rules: {},
}

const frontMatter = {
  schema: '1',
  id: 'INC-42',
  title: 'Checkout fails',
  status: 'draft',
  severity: 'sev1',
  started_at: '2026-08-19T13:50:00Z',
  detected_at: '2026-08-19T14:02:00Z',
  resolved_at: '2026-08-19T15:10:00Z',
}

export const sections = {
  Summary: 'Checkout failed for an hour.',
  Impact: 'Nobody could pay.',
  Timeline: '- 14:02 The alert fires.\n- 14:20 Rolled back.',
  'Contributing factors': 'The pool was too small for the new query.',
  'Action items': '- [ ] Size the pool by measured load (Owner: @ana, Due: 2026-09-04)',
}

/** A post-mortem with some of its parts changed; null takes one out. */
export function postmortem(
  changed: Readonly<Record<string, string | null>> = {},
  fields: Readonly<Record<string, string>> = {},
): string {
  const head = Object.entries({ ...frontMatter, ...fields }).map(
    ([key, value]) => `${key}: ${value}`,
  )
  const body = Object.entries({ ...sections, ...changed }).flatMap(([name, text]) =>
    text === null ? [] : [`## ${name}\n\n${text}\n`],
  )
  return `---\n${head.join('\n')}\n---\n# INC-42: Checkout fails\n\n${body.join('\n')}`
}

export function findings(markdown: string, more: Partial<CheckOptions> = {}): readonly Finding[] {
  return checkPostmortem(markdown, { ...options, ...more }).findings
}

export function said(markdown: string, rule: RuleId, more: Partial<CheckOptions> = {}) {
  return findings(markdown, more)
    .filter((finding) => finding.rule === rule)
    .map(({ level, message }) => [level, message])
}
