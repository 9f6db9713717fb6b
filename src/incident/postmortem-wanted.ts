import type { PostMortemSettings } from '../config/post-mortem.ts'
import type { Incident } from './incident.ts'

/** Whether an incident gets a post-mortem now: it was resolved and is of a kind that has one, or somebody asked. */
export function wantsPostmortem(
  { status, worstSeverity, kind, postmortemAskedAt, times, gone }: Incident,
  { severities, kinds }: Pick<PostMortemSettings, 'severities' | 'kinds'>,
): boolean {
  if (gone !== null || status === 'cancelled' || status === 'duplicate') return false
  const isOfAKind = severities.includes(worstSeverity) && kinds.includes(kind)
  return postmortemAskedAt !== null || (isOfAKind && times.resolvedAt !== null)
}

/** Whether a draft is still to be opened: there is none, or it was resolved again since one was published. */
export function lacksPostmortem(
  incident: Incident,
  settings: Parameters<typeof wantsPostmortem>[1],
): boolean {
  const { postmortem, status } = incident
  const isOutlived = postmortem !== null && postmortem.publishedAt !== null && status === 'resolved'
  return (postmortem === null || isOutlived) && wantsPostmortem(incident, settings)
}
