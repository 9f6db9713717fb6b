import type { Runbook } from '../config/settings.ts'
import { inlineText } from '../text/escape.ts'
import type { TemplateValues } from '../text/template.ts'
import { dayOf, showDuration, showInZone, showUtc, timeOfDay } from '../time/instant.ts'
import type { Actor } from './actor.ts'
import type { Incident, TimelineEntry } from './incident.ts'
import { projectedLabels } from './labels.ts'
import { incidentFolder } from './record-paths.ts'
import type { Severity } from './severity.ts'
import { hasEnded } from './status.ts'

/** Where the things a text links to are. */
export interface Links {
  /** The repository's page, without a slash at the end. */
  readonly repositoryUrl: string
  readonly recordsBranch: string
}

/** The page of an incident's record. */
export function recordUrl(number: number, links: Links): string {
  return `${links.repositoryUrl}/blob/${links.recordsBranch}/${incidentFolder(number)}/README.md`
}

/**
 * Everything a template may show of an incident, escaped for Markdown. The names are the templates' contract:
 * `docs/templates.md` lists them.
 */
export function incidentView(
  incident: Incident,
  shown: { readonly zone: string; readonly links: Links; readonly runbooks?: readonly Runbook[] },
): TemplateValues {
  const { times } = incident
  const time = (at: string | null) => showTime(at, shown.zone)
  return {
    name: `INC-${incident.number}`,
    number: incident.number,
    title: inlineText(incident.title, 256),
    severity: incident.severity,
    icon: iconOf(incident),
    severity_is_assumed: incident.severityIsAssumed,
    status: incident.status,
    kind: incident.kind,
    status_label: projectedLabels(incident.status).join(', '),
    ended: hasEnded(incident.status),
    confirmed: times.declaredAt !== null,
    lead: orNull(incident.lead),
    impact: orNull(incident.impact),
    services: incident.services.map((service) => inlineText(service)),
    environment: orNull(incident.environment),
    detected_by: orNull(incident.detectedBy),
    opened_by: who(incident.openedBy),
    declared_by: incident.declaredBy === null ? null : who(incident.declaredBy),
    started: time(times.impactStartedAt),
    started_as_written: orNull(incident.startedAsWritten),
    detected: time(times.detectedAt),
    declared: time(times.declaredAt),
    acknowledged: time(times.acknowledgedAt),
    mitigated: time(times.mitigatedAt),
    resolved: time(times.resolvedAt),
    closed: time(times.closedAt),
    lasted: lasted(incident),
    zone: shown.zone === 'UTC' ? null : shown.zone,
    unlabelled_since: time(incident.unlabelledSince),
    merged_by: incident.mergedBy,
    reopened: incident.reopened === null ? null : time(incident.reopened.at),
    reopened_by: incident.reopened === null ? null : who(incident.reopened.by),
    gone: incident.gone,
    runbooks: (shown.runbooks ?? []).map((runbook) => viewRunbook(runbook, shown.links)),
    timeline: incident.timeline.map((entry) => viewEntry(entry, shown.zone)),
    issue_url: incident.url,
    record_url: recordUrl(incident.number, shown.links),
  }
}

function iconOf({ status, severity }: Incident): string {
  if (status === 'resolved') return '✅'
  return hasEnded(status) ? '⚪' : icons[severity]
}

/** How long users were hit, as far as it is known; null while it goes on. */
function lasted({ times }: Incident): string | null {
  const from = times.impactStartedAt ?? times.detectedAt
  return from === null || times.resolvedAt === null ? null : showDuration(from, times.resolvedAt)
}

const icons: Readonly<Record<Severity, string>> = { SEV1: '🔴', SEV2: '🟠', SEV3: '🟡', SEV4: '🔵' }

function orNull(text: string | null): string | null {
  return text === null ? null : inlineText(text)
}

function viewRunbook({ title, url }: Runbook, { repositoryUrl }: Links): TemplateValues {
  const page = url.startsWith('https://') ? url : `${repositoryUrl}/blob/HEAD/${encodeURI(url)}`
  return { title: inlineText(title, 200), url: page }
}

function showTime(at: string | null, zone: string): string | null {
  if (at === null) return null
  const local = showInZone(at, zone)
  return local === null ? showUtc(at) : `${showUtc(at)} (${local})`
}

/** A name, never a mention: a text that is rewritten often must not ping. */
function who(actor: Actor): string {
  return actor.type === 'deleted' ? 'a deleted account' : inlineText(actor.login)
}

function viewEntry(entry: TimelineEntry, zone: string): TemplateValues {
  const { at, actor, ...happening } = entry
  const values = Object.entries(happening).map(([name, value]) => [
    name,
    value === null ? null : inlineText(value),
  ])
  return {
    title: null,
    from: null,
    to: null,
    severity: null,
    login: null,
    reason: null,
    closer: null,
    how: null,
    ...Object.fromEntries(values),
    at: showTime(at, zone),
    day: dayOf(at),
    time: timeOfDay(at, 'UTC'),
    local_time: timeOfDay(at, zone),
    actor: who(actor),
  }
}
