import { inlineText } from '../text/escape.ts'
import type { TemplateValues } from '../text/template.ts'
import { showInZone, showUtc } from '../time/instant.ts'
import type { Actor } from './actor.ts'
import type { Incident, TimelineEntry } from './incident.ts'
import { projectedLabels } from './labels.ts'
import type { Severity } from './severity.ts'
import { hasEnded } from './status.ts'

/** Where the things a text links to are. */
export interface Links {
  /** The repository's page, without a slash at the end. */
  readonly repositoryUrl: string
  readonly recordsBranch: string
}

/** The folder of an incident on the records branch. */
export function incidentFolder(number: number): string {
  return `incidents/${number}`
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
  shown: { readonly zone: string; readonly links: Links },
): TemplateValues {
  const { times } = incident
  const time = (at: string | null) => showTime(at, shown.zone)
  return {
    name: `INC-${incident.number}`,
    number: incident.number,
    title: inlineText(incident.title, 256),
    severity: incident.severity,
    icon: hasEnded(incident.status) ? '✅' : icons[incident.severity],
    status: incident.status,
    status_label: projectedLabels(incident.status).join(', '),
    ended: hasEnded(incident.status),
    confirmed: times.declaredAt !== null,
    lead: incident.lead === null ? null : inlineText(incident.lead),
    impact: incident.impact === null ? null : inlineText(incident.impact),
    opened_by: who(incident.openedBy),
    declared_by: incident.declaredBy === null ? null : who(incident.declaredBy),
    started: time(times.impactStartedAt),
    detected: time(times.detectedAt),
    declared: time(times.declaredAt),
    acknowledged: time(times.acknowledgedAt),
    mitigated: time(times.mitigatedAt),
    resolved: time(times.resolvedAt),
    closed: time(times.closedAt),
    unlabelled_since: time(incident.unlabelledSince),
    timeline: incident.timeline.map((entry) => viewEntry(entry, shown.zone)),
    issue_url: incident.url,
    record_url: recordUrl(incident.number, shown.links),
  }
}

const icons: Readonly<Record<Severity, string>> = { SEV1: '🔴', SEV2: '🟠', SEV3: '🟡', SEV4: '🔵' }

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
    ...Object.fromEntries(values),
    at: showTime(at, zone),
    actor: who(actor),
  }
}
