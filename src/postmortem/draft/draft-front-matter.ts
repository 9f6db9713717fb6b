import type { Suspect } from '../../changes/verdict/verdict.ts'
import type { Incident } from '../../incident/incident.ts'
import type { Severity } from '../../incident/severity.ts'
import { plainLine } from '../../text/escape.ts'
import type { Scalar } from '../../text/front-matter.ts'

/** Version of the keys below. */
const schemaVersion = 1

/** The front matter of a draft, by the field's standard names; null is "not known". */
export function draftFrontMatter(
  incident: Incident,
  cause: Suspect | null,
): Readonly<Record<string, Scalar>> {
  const { times, lead } = incident
  return {
    schema: schemaVersion,
    id: `INC-${incident.number}`,
    title: plainLine(incident.title, 256),
    status: 'draft',
    severity: incident.worstSeverity.toLowerCase(),
    impact: impacts[incident.worstSeverity],
    started_at: times.impactStartedAt ?? times.detectedAt,
    detected_at: times.detectedAt,
    declared_at: times.declaredAt,
    acknowledged_at: times.acknowledgedAt,
    mitigated_at: times.mitigatedAt,
    resolved_at: times.resolvedAt,
    environment: incident.environment === null ? null : plainLine(incident.environment, 100),
    services: incident.services.map((service) => plainLine(service, 100)),
    detected_by: detectedBy(incident.detectedBy),
    caused_by_change: causedByChange(incident),
    pull_requests: incident.cause?.cause.kind === 'pull' ? [`#${incident.cause.cause.number}`] : [],
    commits: commitsOf(incident, cause),
    tracking_issue: incident.url,
    commander: lead,
    authors: lead === null ? [] : [lead],
  }
}

/** What a severity means on a status page; whoever writes it corrects it. */
const impacts: Readonly<Record<Severity, string>> = {
  SEV1: 'critical',
  SEV2: 'major',
  SEV3: 'minor',
  SEV4: 'none',
}

/** Null while nobody has said. */
function causedByChange({ cause }: Incident): boolean | null {
  if (cause === null || cause.cause.kind === 'unknown') return null
  return cause.cause.kind !== 'none'
}

function commitsOf({ cause }: Incident, suspect: Suspect | null): readonly string[] {
  if (cause?.cause.kind === 'commit') return [cause.cause.sha]
  return suspect?.sha == null ? [] : [suspect.sha]
}

const detectors: readonly (readonly [RegExp, string])[] = [
  [/alert|monitor|alarm|pager|synthetic|probe/i, 'alert'],
  [/customer|user|client|support|ticket/i, 'customer'],
  [/employee|engineer|colleague|team|developer|staff|internal/i, 'employee'],
]

/** `alert`, `customer`, `employee` or `other`; null where nobody has said. */
function detectedBy(written: string | null): string | null {
  if (written === null) return null
  return detectors.find(([pattern]) => pattern.test(written))?.[1] ?? 'other'
}
