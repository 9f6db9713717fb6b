import { printFrontMatter, readFrontMatter, type Scalar } from '../text/front-matter.ts'
import { replaceSections } from '../text/sections.ts'
import type { Incident } from './incident.ts'

/** The generated parts of a record, already rendered. */
export interface RecordTexts {
  readonly summary: string
  readonly timeline: string
}

/**
 * The record page of an incident: `existing` with its front matter and generated sections brought up to date, or a new page.
 * What people wrote outside of the sections stays byte for byte, their own front matter keys stay too.
 */
export function printRecord(
  existing: string | null,
  incident: Incident,
  texts: RecordTexts,
): string {
  const document = readFrontMatter(existing ?? '')
  const body = replaceSections(existing === null ? newBody : document.body, [
    { name: 'summary', content: texts.summary },
    { name: 'timeline', content: texts.timeline },
  ])
  return printFrontMatter({ ...frontMatter(incident), ...foreignKeys(document.values) }, body)
}

const newBody = `<!-- incident-loop:begin summary -->
<!-- incident-loop:end summary -->

<!-- incident-loop:begin timeline -->
<!-- incident-loop:end timeline -->

## Notes

<!-- This part is yours: whatever you write outside of the generated sections is kept as you wrote it. -->
`

function frontMatter(incident: Incident): Readonly<Record<(typeof recordKeys)[number], Scalar>> {
  const { times } = incident
  return {
    incident: incident.number,
    title: incident.title,
    severity: incident.severity,
    status: incident.status,
    kind: 'incident',
    lead: incident.lead,
    issue: incident.url,
    impact_started_at: times.impactStartedAt,
    detected_at: times.detectedAt,
    declared_at: times.declaredAt,
    acknowledged_at: times.acknowledgedAt,
    mitigated_at: times.mitigatedAt,
    resolved_at: times.resolvedAt,
    closed_at: times.closedAt,
  }
}

/** The front matter of a record, in the field's standard names. */
export const recordKeys = [
  'incident',
  'title',
  'severity',
  'status',
  'kind',
  'lead',
  'issue',
  'impact_started_at',
  'detected_at',
  'declared_at',
  'acknowledged_at',
  'mitigated_at',
  'resolved_at',
  'closed_at',
] as const

function foreignKeys(values: Readonly<Record<string, unknown>>): Readonly<Record<string, Scalar>> {
  const own: readonly string[] = recordKeys
  return Object.fromEntries(
    Object.entries(values).filter(
      (pair): pair is [string, Scalar] => !own.includes(pair[0]) && isScalar(pair[1]),
    ),
  )
}

function isScalar(value: unknown): value is Scalar {
  return value === null || ['string', 'number', 'boolean'].includes(typeof value)
}
