import type { Runbook } from '../config/settings.ts'
import { inlineText } from '../text/escape.ts'
import { linkUrl } from '../text/link-url.ts'
import type { TemplateValues } from '../text/template.ts'
import { dayOf, showDuration, showInZone, showUtc, timeOfDay } from '../time/instant.ts'
import type { Actor } from './actor.ts'
import { boxesOf, printBox } from './checklist.ts'
import { channelName } from './communication/channel-name.ts'
import { entryName } from './entry-name.ts'
import type { Incident, TimelineEntry } from './incident.ts'
import { projectedLabels } from './labels.ts'
import { incidentFolder } from './record-paths.ts'
import { viewAction, viewCause, viewPull, viewRoles, viewSaid, viewUpdate } from './said-view.ts'
import type { Severity } from './severity.ts'
import { hasEnded } from './status.ts'
import { timelineWords } from './timeline-words.ts'

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

/** What showing an incident takes beside it. */
export interface ShownIncident {
  readonly zone: string
  readonly links: Links
  readonly runbooks?: readonly Runbook[]
  /** Items to check before it is resolved. */
  readonly checklist?: readonly string[]
}

/**
 * Everything a template may show of an incident, escaped for Markdown. The names are the templates' contract:
 * `docs/templates.md` lists them.
 */
export function incidentView(incident: Incident, shown: ShownIncident): TemplateValues {
  const { times } = incident
  const time = (at: string | null) => showTime(at, shown.zone)
  return {
    name: `INC-${incident.number}`,
    number: incident.number,
    title: incident.title === '' ? 'title not kept' : inlineText(incident.title, 256),
    severity: incident.severity,
    worst_severity: incident.worstSeverity,
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
    acknowledged_by: incident.acknowledgedBy === null ? null : who(incident.acknowledgedBy),
    identified: time(times.identifiedAt),
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
    channel: channelName({
      at: times.declaredAt ?? times.openedAt,
      title: incident.title,
      number: incident.number,
    }),
    ...viewWords(incident, shown),
    boxes: boxesOf(shown.checklist ?? [], incident.checks).map((box) => ({
      line: printBox(box),
      item: inlineText(box.item, 200),
      ticked: box.ticked,
      by: orNull(box.by),
    })),
    ending: incident.ending === null ? null : orNull(incident.ending.text || null),
    ended_by: incident.endedBy === null ? null : who(incident.endedBy),
    duplicate_of: incident.duplicateOf,
    duplicate_url:
      incident.duplicateOf === null
        ? null
        : `${shown.links.repositoryUrl}/issues/${incident.duplicateOf}`,
    reopened_why: orNull(incident.reopenedWhy),
    postmortem_asked: time(incident.postmortemAskedAt),
    postmortem: viewPostmortem(incident, shown),
    runbooks: (shown.runbooks ?? []).map((runbook) => viewRunbook(runbook, shown.links)),
    timeline: incident.timeline.map((entry) => viewEntry(entry, shown.zone)),
    issue_url: incident.url,
    record_url: recordUrl(incident.number, shown.links),
  }
}

/** Its post-mortem, by a link that leaves no mention on it; null while there is none. */
function viewPostmortem({ postmortem }: Incident, { zone, links }: ShownIncident) {
  if (postmortem === null) return null
  const { pull, url, publishedAt } = postmortem
  const name = pull === null ? { name: 'post-mortem', url } : viewPull(pull, links)
  return { ...name, published: showTime(publishedAt, zone) }
}

/** What people said with commands. */
function viewWords(incident: Incident, shown: ShownIncident): TemplateValues {
  const { found, mitigation, cause } = incident
  return {
    roles: viewRoles(incident),
    updates: incident.updates.map((update) => viewUpdate(update, shown.zone)),
    last_update: lastUpdate(incident, shown.zone),
    cause: cause === null ? null : viewCause(cause, shown),
    caused_by_no_change: cause?.cause.kind === 'none',
    ruled_out: incident.ruledOut.map((said) => viewCause(said, shown)),
    found: found === null ? null : viewSaid(found),
    mitigation: mitigation === null ? null : viewSaid(mitigation),
    fixes: incident.fixes.map((pull) => viewPull(pull, shown.links)),
    actions: incident.actions.map((action) => viewAction(action)),
  }
}

function lastUpdate({ updates }: Incident, zone: string): TemplateValues | null {
  const last = updates.at(-1)
  return last === undefined ? null : viewUpdate(last, zone)
}

function iconOf({ status, severity, times }: Incident): string {
  if (status === 'resolved' || times.resolvedAt !== null) return '✅'
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
  const { at, actor, what, url, struckBy } = entry
  return {
    what,
    at: showTime(at, zone),
    day: dayOf(at),
    time: timeOfDay(at, 'UTC'),
    local_time: timeOfDay(at, zone),
    actor: who(actor),
    words: inlineText(timelineWords(entry), 600),
    url: url === null || url === '' ? null : linkUrl(url),
    name: entryName(entry.id),
    struck_by: orNull(struckBy),
  }
}
