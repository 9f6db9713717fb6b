import type { Incident } from './incident.ts'
import { isStatusLabel, projectedLabels } from './labels.ts'
import type { Ledger } from './ledger.ts'
import type { IssueSnapshot } from './observation.ts'
import { labelOf } from './severity.ts'
import { hasEnded } from './status.ts'
import type { IssueWrite } from './sync-plan.ts'
import type { OwnAct } from './work.ts'

/** What makes an issue show where its incident stands: its labels, and being open while the incident is not over. */
export function decideIssueWrites(
  issue: IssueSnapshot,
  incident: Incident,
  ledger: Ledger,
): readonly IssueWrite[] {
  const present = issue.labels.map((name) => name.toLowerCase())
  const wanted = wantedLabels(incident, ledger)
  const missing = wanted.filter((name) => !present.includes(name))
  const stale = present.filter((name) => isStatusLabel(name) && !wanted.includes(name))
  const writes: IssueWrite[] = []
  if (missing.length > 0) writes.push({ kind: 'add-labels', names: missing })
  if (stale.length > 0) writes.push({ kind: 'remove-labels', names: stale })
  if (!issue.open && incident.mergedBy !== null && !hasEnded(incident.status)) {
    writes.push({ kind: 'reopen' })
  }
  return writes
}

/** Every label a sync may want on the issue of this incident. */
export function wantedLabels(incident: Incident, ledger: Ledger): readonly string[] {
  const projected = projectedLabels(incident.status).filter(
    // Whoever took `incident` off an issue that has nothing else to say it is one meant it.
    (name) => !(name === 'incident' && isUnflagged(incident)),
  )
  return isDeclaredByFormOnly(incident, ledger)
    ? [labelOf(incident.severity), ...projected]
    : projected
}

function isUnflagged({ severityIsAssumed, unlabelledSince, timeline }: Incident): boolean {
  return severityIsAssumed && (unlabelledSince !== null || timeline.at(-1)?.what === 'lapsed')
}

/** The acts these writes will come back as, on the issue's timeline. */
export function actsOf(writes: readonly IssueWrite[], now: string): readonly OwnAct[] {
  return writes.flatMap((write): OwnAct[] => {
    switch (write.kind) {
      case 'add-labels':
        return write.names.map((label) => ({ act: 'labeled', label, at: now }))
      case 'remove-labels':
        return write.names.map((label) => ({ act: 'unlabeled', label, at: now }))
      case 'reopen':
        return [{ act: 'reopened', label: '', at: now }]
      default:
        return []
    }
  })
}

/** Then nobody has touched a severity label, and setting the one the form asks for overrules nobody. */
function isDeclaredByFormOnly(incident: Incident, ledger: Ledger): boolean {
  const severities = ledger.facts.filter((fact) => fact.kind === 'severity')
  const onlyForm = severities.length > 0 && severities.every((fact) => fact.id.endsWith(':form'))
  return onlyForm && incident.times.declaredAt !== null && !hasEnded(incident.status)
}
