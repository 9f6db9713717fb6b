import type { Incident } from './incident.ts'
import { isStatusLabel, projectedLabels } from './labels.ts'
import type { Ledger } from './ledger.ts'
import type { IssueSnapshot } from './observation.ts'
import type { Holder } from './role.ts'
import {
  labelOf,
  type SeveritySpellings,
  severityBesideIncident,
  severityOfLabel,
} from './severity.ts'
import { hasEnded } from './status.ts'
import type { IssueWrite } from './sync-plan.ts'
import type { OwnAct, Work } from './work.ts'

/** What makes an issue show where its incident stands: its labels, and being open while the incident is not over. */
export function decideIssueWrites(
  issue: IssueSnapshot,
  incident: Incident,
  { ledger, work, spellings }: WriteContext,
): readonly IssueWrite[] {
  const present = issue.labels.map((name) => name.toLowerCase())
  const severities = severityLabels(present, incident, spellings)
  const wanted = [...new Set([...wantedLabels(incident, ledger), ...severities.missing])]
  const missing = wanted.filter((name) => !present.includes(name))
  const stale = [
    ...present.filter((name) => isStatusLabel(name) && !wanted.includes(name)),
    ...severities.stale,
  ]
  const writes: IssueWrite[] = []
  if (missing.length > 0) writes.push({ kind: 'add-labels', names: missing })
  if (stale.length > 0) writes.push({ kind: 'remove-labels', names: stale })
  return [...writes, ...decideState(issue, incident), ...decideAssignees(issue, incident, work)]
}

/** What issue writes depend on beside issue and incident. */
export interface WriteContext {
  readonly ledger: Ledger
  readonly work: Work
  readonly spellings: SeveritySpellings
}

/** The issue follows what a command ended or took up again; a merge closes it only until the incident is over. */
function decideState(issue: IssueSnapshot, incident: Incident): readonly IssueWrite[] {
  const { status, turnedBy, closedByMerge } = incident
  const isOver = hasEnded(status)
  if (issue.open && isOver && turnedBy !== null) {
    const reasons = { resolved: 'completed', duplicate: 'duplicate' } as const
    const reason = status === 'resolved' || status === 'duplicate' ? reasons[status] : 'not-planned'
    return [{ kind: 'close', reason }]
  }
  const isTakenUp = turnedBy !== null || closedByMerge
  return !issue.open && !isOver && isTakenUp ? [{ kind: 'reopen' }] : []
}

/** A severity set by a command stands alone on the issue, in whatever spelling is there. */
function severityLabels(
  present: readonly string[],
  { severity, severityByCommand }: Incident,
  spellings: SeveritySpellings,
): { readonly missing: readonly string[]; readonly stale: readonly string[] } {
  if (!severityByCommand) return { missing: [], stale: [] }
  const set = present.flatMap((name) => {
    const means = severityOfLabel(name, spellings) ?? severityBesideIncident(name)
    return means === null ? [] : [{ name, means }]
  })
  const stale = set.filter(({ means }) => means !== severity).map(({ name }) => name)
  return { missing: stale.length < set.length ? [] : [labelOf(severity)], stale }
}

/** Who holds a role is assigned, and who was given one and holds none any more is not. Each is tried once. */
function decideAssignees(
  issue: IssueSnapshot,
  { roles, formerHolders, status }: Incident,
  work: Work,
): readonly IssueWrite[] {
  if (hasEnded(status)) return []
  const assigned = issue.assignees.map(({ login }) => login.toLowerCase())
  const isTried = (act: string, { login, since }: Holder) =>
    work.ownActs.some(
      (one) => one.act === act && one.label === login.toLowerCase() && one.at >= since,
    )
  // Whoever leads since they were assigned is no matter of ours.
  const holders = Object.values(roles).flatMap((person) =>
    person?.isNamed === true ? [person] : [],
  )
  const missing = loginsOf(holders.filter((holder) => !isTried('assigned', holder))).filter(
    (login) => !assigned.includes(login),
  )
  const stale = loginsOf(formerHolders.filter((holder) => !isTried('unassigned', holder))).filter(
    (login) => assigned.includes(login),
  )
  return [
    ...(missing.length === 0 ? [] : [{ kind: 'assign', logins: missing } as const]),
    ...(stale.length === 0 ? [] : [{ kind: 'unassign', logins: stale } as const]),
  ]
}

function loginsOf(people: readonly Holder[]): readonly string[] {
  return [...new Set(people.map(({ login }) => login.toLowerCase()))]
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
      case 'assign':
        return write.logins.map((label) => ({ act: 'assigned', label, at: now }))
      case 'unassign':
        return write.logins.map((label) => ({ act: 'unassigned', label, at: now }))
      case 'close':
        return [{ act: 'closed', label: write.reason, at: now }]
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
