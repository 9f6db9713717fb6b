import { type ClockSettings, defaultClockSettings } from '../../../../src/config/clock.ts'
import type { ClockedIncident, Deadline } from '../../../../src/incident/clock/deadlines.ts'
import type { LedIncident } from '../../../../src/incident/clock/who-to-tell.ts'
import type { Update } from '../../../../src/incident/incident.ts'
import { noRoles } from '../../../../src/incident/role.ts'
import { at, issueUrl, maria } from '../facts.ts'

/** A SEV1 declared by maria at 14:02, of which nobody has heard yet. */
export function clocked(
  differs: Partial<Omit<ClockedIncident, 'times'>> & {
    readonly times?: Partial<ClockedIncident['times']>
  } = {},
): ClockedIncident {
  return {
    severity: 'SEV1',
    worstSeverity: differs.severity ?? 'SEV1',
    reopened: null,
    status: 'investigating',
    kind: 'incident',
    lead: null,
    gone: null,
    statusSince: at('14:02'),
    updates: [],
    acknowledgedBy: null,
    ...differs,
    times: {
      openedAt: at('14:00'),
      impactStartedAt: null,
      detectedAt: at('14:00'),
      declaredAt: at('14:02'),
      acknowledgedAt: null,
      identifiedAt: null,
      mitigatedAt: null,
      resolvedAt: null,
      closedAt: null,
      ...differs.times,
    },
  }
}

/** What was told at a time, and when more was promised. */
export function updated(time: string, nextAt: string | null = null): Update {
  return {
    id: `comment:${time}:0`,
    at: at(time),
    by: maria,
    url: `${issueUrl}#issuecomment-1`,
    text: 'Looking into it',
    impact: '',
    doing: '',
    needs: '',
    nextAt: nextAt === null ? null : at(nextAt),
  }
}

/** An incident that maria declared and nobody leads. */
export const unled: LedIncident = { lead: null, roles: noRoles, declaredBy: maria }

/** A deadline of a kind: counted from 14:00, due at 14:30, escalating at 15:00. */
export function deadline(
  kind: Exclude<Deadline['kind'], 'status'>,
  differs: Partial<Pick<Deadline, 'since' | 'dueAt' | 'escalatesAt'>> = {},
): Deadline {
  const dueAt = differs.dueAt ?? at('14:30')
  const span = { since: at('14:00'), dueAt, escalatesAt: at('15:00'), ...differs }
  return { kind, ...span, key: `late:${kind}:${dueAt}` }
}

/** The default clock with something different. */
export function clockOf(differs: Partial<ClockSettings>): ClockSettings {
  return { ...defaultClockSettings, ...differs }
}
