import type { IncidentTimes } from '../../incident/incident.ts'
import { showDuration } from '../../time/instant.ts'

/** How long a step of an incident took, or why that is not known. */
export interface Metric {
  readonly name: string
  /** `42 min`; null where a time is missing, or the times are out of order. */
  readonly took: string | null
  /** From what to what, in words. */
  readonly span: string
}

type Moment = keyof IncidentTimes

interface MetricSpec {
  readonly name: string
  readonly from: Moment
  readonly to: Moment
  readonly span: string
}

/**
 * The field's standard measures, derived and never stored. Restoring is counted from detection; others count from the start of
 * impact, so the span is always said.
 */
const specs: readonly MetricSpec[] = [
  {
    name: 'Time to detect',
    from: 'impactStartedAt',
    to: 'detectedAt',
    span: 'start of impact to detection',
  },
  {
    name: 'Time to acknowledge',
    from: 'detectedAt',
    to: 'acknowledgedAt',
    span: 'detection to acknowledgement',
  },
  {
    name: 'Time to mitigate',
    from: 'detectedAt',
    to: 'mitigatedAt',
    span: 'detection to mitigation',
  },
  {
    name: 'Time to restore',
    from: 'detectedAt',
    to: 'resolvedAt',
    span: 'detection to resolution',
  },
]

/** How long it took to detect, acknowledge, mitigate and restore. */
export function metricsOf(times: IncidentTimes): readonly Metric[] {
  return specs.map(({ name, from, to, span }) => {
    const [began, ended] = [times[from], times[to]]
    const isKnown = began !== null && ended !== null && began <= ended
    return { name, span, took: isKnown ? showDuration(began, ended) : null }
  })
}
