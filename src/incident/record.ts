import { bodyOffset, editFrontMatter, type Scalar } from '../text/front-matter.ts'
import { replaceSections, type Section } from '../text/sections.ts'
import type { Incident } from './incident.ts'

/** The generated parts of a record, already rendered. */
export interface RecordTexts {
  readonly summary: string
  /** What was told to others, and what is to be done; empty for nothing. */
  readonly updates: string
  readonly actions: string
  readonly timeline: string
  /** What changed, and which change is suspected; empty while nobody has asked. */
  readonly changes: string
}

/**
 * The record page of an incident: `existing` with its front matter and generated sections brought up to date, or a new page.
 * What people wrote outside of the sections stays byte for byte, their own front matter keys too.
 */
export function printRecord(
  existing: string | null,
  incident: Incident,
  texts: RecordTexts,
): string {
  const before = existing ?? newBody
  // A title in the front matter may quote our markers: sections are looked for below it.
  const from = bodyOffset(before)
  const body = replaceSections(before.slice(from), [
    { name: 'summary', content: texts.summary },
    ...unlessEmpty('updates', texts.updates),
    ...unlessEmpty('changes', texts.changes),
    ...unlessEmpty('actions', texts.actions),
    { name: 'timeline', content: texts.timeline },
  ])
  return editFrontMatter(before.slice(0, from) + body, frontMatter(incident))
}

function unlessEmpty(name: string, content: string): readonly Section[] {
  return content === '' ? [] : [{ name, content }]
}

const newBody = `<!-- incident-loop:begin summary -->
<!-- incident-loop:end summary -->

<!-- incident-loop:begin updates -->
<!-- incident-loop:end updates -->

<!-- incident-loop:begin changes -->
<!-- incident-loop:end changes -->

<!-- incident-loop:begin timeline -->
<!-- incident-loop:end timeline -->

<!-- incident-loop:begin actions -->
<!-- incident-loop:end actions -->

## Notes

<!-- This part is yours: whatever you write outside of the generated sections is kept as you wrote it. -->
`

/** The field's standard names; at most 15 flat values. */
function frontMatter(incident: Incident): Readonly<Record<string, Scalar>> {
  const { times } = incident
  return {
    incident: incident.number,
    title: incident.title,
    severity: incident.severity,
    status: incident.status,
    kind: incident.kind,
    lead: incident.lead,
    environment: incident.environment,
    impact_started_at: times.impactStartedAt,
    detected_at: times.detectedAt,
    declared_at: times.declaredAt,
    acknowledged_at: times.acknowledgedAt,
    mitigated_at: times.mitigatedAt,
    resolved_at: times.resolvedAt,
    closed_at: times.closedAt,
    issue: incident.url,
  }
}
