import { type ClockSettings, type TimedStatus, timedStatuses } from '../../config/clock.ts'
import { addBusinessDays, type BusinessCalendar } from '../../time/business-days.ts'
import { secondsBetween } from '../../time/duration.ts'
import { addSeconds } from '../../time/instant.ts'
import type { Incident } from '../incident.ts'
import { hasEnded } from '../status.ts'

/** What of an incident its deadlines follow from. */
export type ClockedIncident = Pick<
  Incident,
  | 'severity'
  | 'worstSeverity'
  | 'status'
  | 'kind'
  | 'lead'
  | 'gone'
  | 'times'
  | 'statusSince'
  | 'updates'
  | 'acknowledgedBy'
  | 'reopened'
>

/** Something that is to happen by a moment. Times are RFC 3339 in UTC with whole seconds. */
export type Deadline = Span &
  Awaited & {
    /** Names the kind and the moment it is due, `late:update:2026-11-20T14:32:00Z`: the same moment, the same key for ever. */
    readonly key: string
  }

export type DeadlineKind = Deadline['kind']

interface Span {
  /** From when on it counts. */
  readonly since: string
  readonly dueAt: string
  /** When it has waited so long that others are told, after `dueAt`; null for never. */
  readonly escalatesAt: string | null
}

type Awaited =
  | { readonly kind: 'acknowledge' | 'lead' | 'update' | 'post-mortem' }
  | { readonly kind: 'status'; readonly status: TimedStatus }

/**
 * What is to happen next in an incident and by when; what has happened is left out. One that runs is to be acknowledged, led, told
 * about and moved on; a resolved one waits for its post-mortem. One that nobody declared, maintenance, and what was entered after
 * the fact have no deadlines.
 */
export function deadlinesOf(
  incident: ClockedIncident,
  settings: ClockSettings,
  calendar: BusinessCalendar,
): readonly Deadline[] {
  const { kind, gone, status, times } = incident
  const isTimed = (kind === 'incident' || kind === 'drill') && gone === null
  if (!isTimed) return []
  // Nobody has declared it: all it waits for is that somebody confirms it or calls it off.
  if (times.declaredAt === null) return hasEnded(status) ? [] : named(progress(incident, settings))
  if (status === 'resolved') return named(postMortem(incident, settings, calendar))
  if (hasEnded(status)) return []
  return [
    ...named(acknowledgement(incident, times.declaredAt, settings)),
    ...named(lead(incident, times.declaredAt, settings)),
    ...named(update(incident, times.declaredAt, settings)),
    ...named(progress(incident, settings)),
  ]
}

type Unnamed = (Span & Awaited) | null

function named(deadline: Unnamed): readonly Deadline[] {
  if (deadline === null) return []
  return [{ ...deadline, key: `late:${deadline.kind}:${deadline.dueAt}` }]
}

function acknowledgement(
  incident: ClockedIncident,
  declaredAt: string,
  settings: ClockSettings,
): Unnamed {
  const minutes = settings.targets[incident.severity].acknowledgeMinutes
  if (minutes === null || isAttended(incident)) return null
  return { kind: 'acknowledge', ...within(declaredAt, minutes * 60, settings) }
}

/** Whether somebody is at work on it: who tells others how it stands, or has found the cause, need not acknowledge any more. */
function isAttended({ times, acknowledgedBy, updates, status }: ClockedIncident): boolean {
  if (times.acknowledgedAt !== null || acknowledgedBy !== null || updates.length > 0) return true
  return status === 'identified' || status === 'monitoring'
}

function lead(incident: ClockedIncident, declaredAt: string, settings: ClockSettings): Unnamed {
  const minutes = settings.targets[incident.severity].leadMinutes
  if (minutes === null || incident.lead !== null) return null
  return { kind: 'lead', ...within(declaredAt, minutes * 60, settings) }
}

/** What the last update promised counts even where no cadence is set. */
function update(incident: ClockedIncident, declaredAt: string, settings: ClockSettings): Unnamed {
  const last = incident.updates.at(-1)
  const since = latest(last?.at ?? declaredAt, incident.reopened?.at ?? declaredAt)
  const promised = last?.nextAt ?? null
  if (promised !== null && promised > since) {
    return { kind: 'update', ...within(since, secondsBetween(since, promised), settings) }
  }
  const minutes = settings.targets[incident.severity].updateMinutes
  return minutes === null ? null : { kind: 'update', ...within(since, minutes * 60, settings) }
}

function latest(a: string, b: string): string {
  return a > b ? a : b
}

function progress(incident: ClockedIncident, settings: ClockSettings): Unnamed {
  const status = timedStatuses.find((one) => one === incident.status)
  if (status === undefined) return null
  const minutes = settings.targets[incident.severity].statusMinutes[status]
  if (minutes === null) return null
  return { kind: 'status', status, ...within(incident.statusSince, minutes * 60, settings) }
}

function postMortem(
  incident: ClockedIncident,
  settings: ClockSettings,
  calendar: BusinessCalendar,
): Unnamed {
  const since = incident.times.resolvedAt
  const days = settings.targets[incident.worstSeverity].postMortemDays
  if (days === null || since === null) return null
  const { escalateAfter } = settings
  return {
    kind: 'post-mortem',
    since,
    dueAt: addBusinessDays(since, days, calendar),
    escalatesAt:
      escalateAfter === null
        ? null
        : addBusinessDays(since, Math.ceil(days * escalateAfter), calendar),
  }
}

function within(since: string, seconds: number, { escalateAfter }: ClockSettings): Span {
  return {
    since,
    dueAt: addSeconds(since, seconds),
    escalatesAt:
      escalateAfter === null ? null : addSeconds(since, Math.round(seconds * escalateAfter)),
  }
}
