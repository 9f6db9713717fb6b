import { codeLine } from '../../text/code-span.ts'
import { plainText } from '../../text/plain-text.ts'
import type { TemplateValues } from '../../text/template.ts'
import { showDuration, showInZone, showUtc } from '../../time/instant.ts'
import type { Cause } from '../commands/command.ts'
import type { Incident, Update } from '../incident.ts'
import { hasEnded, type Status } from '../status.ts'
import { publicWords } from './public-words.ts'

/** Who reads a text: users are told nothing of severities by code, and no names. */
export type Audience = 'users' | 'colleagues'

/** What texts take of an incident. */
export type ToldIncident = Pick<
  Incident,
  | 'number'
  | 'url'
  | 'title'
  | 'kind'
  | 'severity'
  | 'worstSeverity'
  | 'severityIsAssumed'
  | 'status'
  | 'impact'
  | 'services'
  | 'environment'
  | 'lead'
  | 'times'
  | 'reopened'
  | 'updates'
  | 'cause'
  | 'actions'
  | 'postmortemAskedAt'
>

/** What a text takes besides the incident. */
export interface Telling {
  readonly zone: string
  /** When the next update is due by the clock; null where it wants none. A promise of the last update goes first. */
  readonly nextUpdateAt: string | null
  /** The moment it is told at: a promise that has passed is none any more. */
  readonly now: string
}

/**
 * What a text to send may say of an incident: plain words, each on one line and short, to be copied from between fences. Null is
 * "not known" or "not yet". The names are the templates' contract: `docs/templates.md` lists them.
 */
export function communicationView(
  incident: ToldIncident,
  { zone, nextUpdateAt, now, audience }: Telling & { readonly audience: Audience },
): TemplateValues {
  const say = (text: string | null, maximum: number) => words(text, { maximum, audience })
  const update = incident.updates.at(-1)
  const isOver = hasEnded(incident.status)
  return {
    name: `INC-${incident.number}`,
    title: say(incident.title, 100),
    kind: incident.kind,
    severity: incident.severity,
    severity_is_assumed: incident.severityIsAssumed,
    status: incident.status,
    stage: stages[incident.times.resolvedAt === null ? incident.status : 'resolved'],
    is_over: isOver,
    impact: say(incident.impact, 200) ?? say(update?.impact ?? null, 200),
    services: inWords(incident.services.map((service) => say(service, 24))),
    environment: say(incident.environment, 40),
    lead: audience === 'users' ? null : say(incident.lead, 40),
    ...viewTimes(incident, zone),
    cause: incident.cause === null ? null : causes[incident.cause.cause.kind],
    review: incident.postmortemAskedAt !== null,
    follow_ups: incident.actions.length,
    update: update === undefined ? null : viewUpdate(update, { zone, say }),
    next_update: isOver
      ? null
      : showTime(coming(update?.nextAt ?? null, now) ?? nextUpdateAt, zone),
    issue_url: codeLine(incident.url, 200),
  }
}

function coming(at: string | null, now: string): string | null {
  return at !== null && at > now ? at : null
}

/** Plain words of somebody, at most so long; null for none. */
type Say = (text: string | null, maximum: number) => string | null

function words(
  text: string | null,
  { maximum, audience }: { readonly maximum: number; readonly audience: Audience },
): string | null {
  const plain = plainText(text ?? '', 2000)
  const said = codeLine(audience === 'users' ? publicWords(plain) : plain, maximum)
  return said === '' ? null : said
}

function viewTimes({ times, reopened }: ToldIncident, zone: string): TemplateValues {
  const from = times.impactStartedAt ?? times.detectedAt
  return {
    started: showTime(times.impactStartedAt, zone),
    noticed: showTime(times.detectedAt, zone),
    acknowledged: showTime(times.acknowledgedAt, zone),
    mitigated: showTime(times.mitigatedAt, zone),
    resolved: showTime(times.resolvedAt, zone),
    lasted:
      from === null || times.resolvedAt === null ? null : showDuration(from, times.resolvedAt),
    reopened: showTime(reopened?.at ?? null, zone),
  }
}

function viewUpdate(
  update: Update,
  { zone, say }: { readonly zone: string; readonly say: Say },
): TemplateValues {
  return {
    at: showTime(update.at, zone),
    text: say(update.text, 140),
    impact: say(update.impact, 200),
    doing: say(update.doing, 140),
    needs: say(update.needs, 140),
  }
}

function showTime(at: string | null, zone: string): string | null {
  if (at === null) return null
  const local = showInZone(at, zone)
  return local === null ? showUtc(at) : `${showUtc(at)} (${local})`
}

/** Where it stands, for somebody who knows none of our terms. */
const stages: Readonly<Record<Status, string>> = {
  triage: 'We are checking whether there is a problem.',
  investigating: 'We are looking for the cause.',
  identified: 'We have found the cause and are working on a fix.',
  monitoring: 'A fix or a workaround has been made, and we are watching whether it helps.',
  resolved: 'The problem is over.',
  closed: 'It is closed.',
  cancelled: 'It was called off.',
  duplicate: 'It is the same as another problem we know about.',
}

const causes: Readonly<Record<Cause['kind'], 'change' | 'no-change' | 'unknown'>> = {
  pull: 'change',
  commit: 'change',
  deployment: 'change',
  none: 'no-change',
  unknown: 'unknown',
}

/** Most services named; the rest is counted. */
const maximumServices = 3

/** `checkout`, `checkout and payments`, `checkout, payments, search and 2 more`; null for none. */
function inWords(services: readonly (string | null)[]): string | null {
  const all = services.filter((service) => service !== null)
  const named = all.slice(0, maximumServices)
  const rest = all.length - named.length
  const last = rest > 0 ? `${rest} more` : named.pop()
  if (last === undefined) return null
  return named.length === 0 ? last : `${named.join(', ')} and ${last}`
}
