import type { Question } from '../changes/question.ts'
import type { Incident } from './incident.ts'
import { hasEnded } from './status.ts'

/**
 * What an incident asks of the changes; null when it asks nothing: a drill breaks nothing, maintenance is a change itself, and
 * once it is over the answer stands.
 */
export function askWhatChanged(incident: Incident): Question | null {
  const asks = incident.kind === 'incident' || incident.kind === 'backfilled'
  if (!asks || hasEnded(incident.status)) return null
  const { impactStartedAt, detectedAt, openedAt } = incident.times
  return {
    text: incident.report.text,
    textVersion: incident.report.version,
    startedAt: impactStartedAt ?? detectedAt ?? openedAt,
    startIsKnown: impactStartedAt !== null,
    environment: incident.environment,
    services: incident.services,
  }
}
