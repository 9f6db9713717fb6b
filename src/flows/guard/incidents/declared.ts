import type { Settings } from '../../../config/settings.ts'
import type { IssueNow, LabelledIssueNow } from '../../../guard-github.ts'
import { isOurForm, readForm } from '../../../incident/form.ts'
import {
  isDeclaringLabel,
  type Severity,
  severityBesideIncident,
  severityOfLabel,
} from '../../../incident/severity.ts'
import { type LabelClaim, lastLabelled } from '../labels/label-standing.ts'

/** A severity that an issue declares, and who says so. */
export interface Declaration {
  readonly severity: Severity
  readonly claim: LabelClaim
}

/** Every severity that the labels of an issue declare, each once; empty for none. Whoever may set one need not be who set the worst. */
export function declarationsOf(
  issue: LabelledIssueNow,
  settings: Settings,
): readonly Declaration[] {
  const isFlagged = issue.labels.some(isFlag)
  const severityOf = (label: string) =>
    severityOfLabel(label, settings.severityLabels) ??
    (isFlagged ? severityBesideIncident(label) : null)
  const declared = new Set(issue.labels.flatMap((label) => severityOf(label) ?? []))
  return [...declared].map((severity) => {
    const act = lastLabelled(issue, (label) => severityOf(label) === severity)
    return { severity, claim: { issue, act } }
  })
}

/** What whoever filled our form in declares by it, as a form sets the label `incident` alone; empty where it is none of ours. */
export function declaredByForm(issue: IssueNow): readonly Declaration[] {
  const { severity } = readForm(issue.body)
  if (!isOurForm(issue.body) || severity === null || severity === 'unsure') return []
  const act = { label: 'incident', at: issue.createdAt, actor: issue.author }
  return [{ severity, claim: { issue, act } }]
}

/** When labels last made an issue an incident, RFC 3339; when it was opened where nobody knows. */
export function declaredAt(issue: LabelledIssueNow, settings: Settings): string {
  const act = lastLabelled(issue, (label) => isDeclaringLabel(label, settings.severityLabels))
  return act?.at ?? issue.createdAt
}

/** Whether a label says no more than that it is an incident. */
export function isFlag(label: string): boolean {
  return label.toLowerCase() === 'incident'
}
