import type { Settings } from '../../../config/settings.ts'
import type { IssueNow, LabelAct, LabelledIssueNow } from '../../../guard-github.ts'
import { isOurForm, readForm } from '../../../incident/form.ts'
import {
  isIncidentLabel,
  type Severity,
  type SeverityReader,
  severityReader,
} from '../../../incident/severity.ts'
import { isInDoubt, isTrusted, type LabelClaim, lastLabelled } from '../labels/label-standing.ts'

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
  const severityOf = readerOf(issue, settings)
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
  const severityOf = readerOf(issue, settings)
  const act = lastLabelled(issue, (label) => isIncidentLabel(label) || severityOf(label) !== null)
  return act?.at ?? issue.createdAt
}

function readerOf(issue: LabelledIssueNow, settings: Settings): SeverityReader {
  return severityReader(settings.severityLabels, isFlagged(issue, settings))
}

/** Whether anybody but us has set the label `incident`: we do so as a bot, and on issues that are open already. */
function isFlagged(issue: LabelledIssueNow, settings: Settings): boolean {
  if (!issue.labels.some(isIncidentLabel)) return false
  const acts = issue.labelled.filter(({ label }) => isIncidentLabel(label))
  const isOurs = ({ actor }: LabelAct) => actor.type === 'bot' && !isTrusted(actor, settings)
  return acts.length === 0 || acts.some((act) => !isOurs(act) || isInDoubt({ issue, act }))
}
