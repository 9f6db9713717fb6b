import { type Fact, known, type Unknown } from '../../../guard/fact.ts'
import type { IncidentState } from '../../../guard/incident-rule.ts'
import { incidentKinds } from '../../../incident/form.ts'
import { type OpenIncidents, readOpenIncidents } from '../../../incident/open-incidents.ts'
import { severities } from '../../../incident/severity.ts'
import { statuses } from '../../../incident/status.ts'
import { worstUnless } from './read-record.ts'
import { placesOf } from './report-environments.ts'

/** An incident of `open.json`, in our words. */
export interface Listed extends IncidentState {
  readonly number: number
  readonly fixes: readonly number[]
}

/** What `open.json` lists; empty before setup. `history` is the page of its earlier versions. */
export function readList(
  { head, open }: { readonly head: string | null; readonly open: string | null },
  history: string,
): Fact<OpenIncidents> {
  if (head === null) return known({ since: null, incidents: [] })
  if (open === null) return unusable('is missing', history)
  if (open.trim() === '') return unusable('is empty', history)
  const list = readOpenIncidents(open)
  if (!('damage' in list)) return known(list)
  if (list.damage === 'not-readable') return unusable('cannot be read', history)
  return {
    state: 'unknown',
    reason:
      'The list of open incidents on the records branch, open.json, was written by a newer version.',
    remedy: 'Use the same version of the Action in all workflows.',
  }
}

/** No command writes such a file anew: what it said would be lost. */
function unusable(how: string, history: string): Unknown {
  return {
    state: 'unknown',
    reason: `The list of open incidents on the records branch, open.json, ${how}.`,
    remedy: `Restore the last version of the file that is whole; its history: ${history}.`,
  }
}

/** Its incidents, in environments of these names. A word that this version does not know is taken for the worst. */
export function listedOf(
  { incidents }: OpenIncidents,
  environments: readonly string[],
): readonly Listed[] {
  return incidents.map((one) => ({
    number: one.number,
    severity: worstUnless(severities, one.severity, 'SEV1'),
    status: worstUnless(statuses, one.status, 'investigating'),
    kind: worstUnless(incidentKinds, one.kind, 'incident'),
    environments: placesOf(one.environment ?? null, environments),
    services: one.services ?? [],
    fixes: one.fixes ?? [],
  }))
}
