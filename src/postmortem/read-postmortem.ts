import { extractActionItems, type FoundActionItems } from './action-items/extract-action-items.ts'
import { subjectOfDocument, subjectOfIncident } from './filing/action-item-marker.ts'
import { readFrontMatter } from './front-matter/read-front-matter.ts'

/** A post-mortem as filing takes it. */
export interface ReadPostmortem extends FoundActionItems {
  /** `inc-42`, or after the name of the document where it names no incident. */
  readonly subject: string
  /** Number of its incident; null where it names none. */
  readonly incident: number | null
  /** The day of the incident, `2026-11-20`; null where none is written. */
  readonly incidentDate: string | null
}

/** What a post-mortem is of, and what is to be done after it. */
export function readPostmortem(
  text: string,
  {
    path,
    zone,
    sectionNames,
  }: { readonly path: string; readonly zone: string; readonly sectionNames: readonly string[] },
): ReadPostmortem {
  const { incident, incidentDate } = readFrontMatter(text, { path, zone })
  const subject = incident === null ? subjectOfDocument(path) : subjectOfIncident(incident)
  return { ...extractActionItems(text, { sectionNames }), subject, incident, incidentDate }
}
