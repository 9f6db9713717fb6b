import type { Settings } from '../config/settings.ts'
import type { LabelledIssueNow } from '../guard-github.ts'
import {
  type Severity,
  severityBesideIncident,
  severityOfLabel,
  worse,
} from '../incident/severity.ts'
import { type LabelClaim, lastLabelled } from './guard-people.ts'

/** The severity that an issue's labels declare, and who set it. */
export interface Declaration {
  readonly severity: Severity
  readonly claim: LabelClaim
}

/** What the labels of an issue declare, the worst of them; null for no severity. */
export function declarationOf(issue: LabelledIssueNow, settings: Settings): Declaration | null {
  const isFlagged = issue.labels.some((label) => label.toLowerCase() === 'incident')
  const severityOf = (label: string) =>
    severityOfLabel(label, settings.severityLabels) ??
    (isFlagged ? severityBesideIncident(label) : null)
  const severity = issue.labels
    .flatMap((label) => severityOf(label) ?? [])
    .reduce<Severity | null>((worst, one) => (worst === null ? one : worse(worst, one)), null)
  if (severity === null) return null
  const act = lastLabelled(issue, (label) => severityOf(label) === severity)
  return { severity, claim: { issue, act } }
}
