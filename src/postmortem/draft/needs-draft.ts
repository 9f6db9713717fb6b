import type { Settings } from '../../config/settings.ts'
import type { Incident } from '../../incident/incident.ts'
import type { SeenPull } from '../../incident/observation.ts'
import { wantsPostmortem } from '../../incident/postmortem-wanted.ts'

/** Whether there is a draft to look after: one is wanted, or somebody is at one, and it is not published yet. */
export function needsDraft(
  incident: Incident,
  pulls: readonly SeenPull[],
  settings: Pick<Settings, 'postMortem'>,
): boolean {
  const [newest] = pulls
  // Whoever closes it without merging wants none, until somebody opens it again.
  if (newest !== undefined && newest.state !== 'open') return isOutlived(newest, incident, settings)
  return newest !== undefined || wantsPostmortem(incident, settings.postMortem)
}

/** Whether the incident was resolved again after its post-mortem was merged, which then lacks the second half. */
function isOutlived(
  { state, mergedAt }: SeenPull,
  incident: Incident,
  settings: Pick<Settings, 'postMortem'>,
): boolean {
  const { resolvedAt } = incident.times
  const isLater = mergedAt !== null && resolvedAt !== null && resolvedAt > mergedAt
  return state === 'merged' && isLater && incident.status === 'resolved'
    ? wantsPostmortem(incident, settings.postMortem)
    : false
}
