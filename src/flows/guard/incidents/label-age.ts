import { isOlderThanRecords } from '../../../incident/open-incidents.ts'
import { addSeconds } from '../../../time/instant.ts'

/** How long a label counts that no record has, seconds: longer, it is one of a backlog rather than an incident that is open. */
const freshSeconds = 14 * 24 * 3600

/** What the age of labels is judged by. */
export interface LabelTimes {
  /** When records begin, RFC 3339; null where there are none, or that is not known. */
  readonly since: string | null
  readonly now: string
}

/**
 * What an issue comes to that no record has, by when it was labelled: it counts, it is told of alone, or nobody looks at it. Records
 * begin with what was labelled after them; just before, somebody may still believe that it stops deployments.
 */
export function ageOf(declaredAt: string, { since, now }: LabelTimes): 'counts' | 'told' | 'past' {
  const isFresh = declaredAt >= addSeconds(now, -freshSeconds)
  if (since === null) return isFresh ? 'counts' : 'told'
  if (!isOlderThanRecords(declaredAt, since)) return 'counts'
  return isFresh ? 'told' : 'past'
}
