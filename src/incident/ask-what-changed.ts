import type { Question } from '../changes/question.ts'
import { addSeconds } from '../time/instant.ts'
import type { Incident } from './incident.ts'
import { hasEnded } from './status.ts'

/**
 * What an incident asks of the changes; null when it asks nothing: a drill breaks nothing, maintenance is a change itself, and
 * once it is over the answer stands. One that came back after a while may have come back by what was done since.
 */
export function askWhatChanged(incident: Incident): Question | null {
  const asks = incident.kind === 'incident' || incident.kind === 'backfilled'
  if (!asks || hasEnded(incident.status)) return null
  const { impactStartedAt, detectedAt, openedAt } = incident.times
  const startedAt = impactStartedAt ?? detectedAt ?? openedAt
  const cameBackAt = incident.reopened?.at ?? startedAt
  const isBack = cameBackAt > addSeconds(startedAt, aWhileSeconds)
  return {
    text: incident.report.text,
    textVersion: incident.report.version,
    startedAt: isBack ? cameBackAt : startedAt,
    startIsKnown: impactStartedAt !== null && !isBack,
    // A name that nothing was deployed to does no harm: the answer says so and takes the usual one.
    environment: incident.environment ?? incident.report.environment,
    services: incident.services,
  }
}

/** Closed by mistake and opened again at once, nothing came back; seconds. */
const aWhileSeconds = 3600
