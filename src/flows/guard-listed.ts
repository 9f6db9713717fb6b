import { isSameEnvironment } from '../changes/feed/environment.ts'
import type { Settings } from '../config/settings.ts'
import { type Fact, known } from '../guard/fact.ts'
import { covers, type DeployTarget, isNamed } from '../guard/scope.ts'
import { type IncidentKind, incidentKinds } from '../incident/form.ts'
import { type OpenIncidents, readOpenIncidents } from '../incident/open-incidents.ts'
import { type Severity, severities } from '../incident/severity.ts'
import { hasEnded, type Status, statuses } from '../incident/status.ts'

/** An incident of `open.json`, in our words. */
export interface Listed {
  readonly number: number
  readonly severity: Severity
  readonly status: Status
  readonly kind: IncidentKind
  /** Empty: every environment, every service. */
  readonly environments: readonly string[]
  readonly services: readonly string[]
  readonly fixes: readonly number[]
}

/** What `open.json` lists; empty before setup. */
export function readList(text: string | null): Fact<OpenIncidents> {
  const list = readOpenIncidents(text ?? '')
  if (!('damage' in list)) return known(list)
  const isNewer = list.damage === 'newer-version'
  return {
    state: 'unknown',
    reason: isNewer
      ? 'The list of open incidents on the records branch, open.json, was written by a newer version.'
      : 'The list of open incidents on the records branch, open.json, cannot be read.',
    remedy: isNewer
      ? 'Use the same version of the Action in all workflows.'
      : 'Bring back the last version of the file that is JSON, or delete it: the next sweep writes it anew.',
  }
}

/** Its incidents. A word that this version does not know is taken for the worst. */
export function listedOf({ incidents }: OpenIncidents): readonly Listed[] {
  return incidents.map((one) => ({
    number: one.number,
    severity: severities.find((severity) => severity === one.severity) ?? 'SEV1',
    status: statuses.find((status) => status === one.status) ?? 'investigating',
    kind: incidentKinds.find((kind) => kind === one.kind) ?? 'incident',
    environments: typeof one.environment === 'string' ? [one.environment] : [],
    services: Array.isArray(one.services) ? one.services : [],
    fixes: Array.isArray(one.fixes) ? one.fixes : [],
  }))
}

/** Whether an incident stops the deployment by the rules, as far as it is known here. */
export function stopsHere(
  { kind, status, severity, environments, services }: Omit<Listed, 'number' | 'fixes'>,
  settings: Settings,
  target: DeployTarget,
): boolean {
  if (kind !== 'incident' || status === 'triage' || hasEnded(status)) return false
  const { environment, service } = target
  const isThere =
    environments.length === 0 || environments.some((one) => isSameEnvironment(one, environment))
  const isThis = services.length === 0 || service === null || isNamed(service, services)
  return isThere && isThis && severitiesFor(settings, target).has(severity)
}

/** Severities that stop a deployment by some rule. */
export function severitiesFor(settings: Settings, target: DeployTarget): ReadonlySet<Severity> {
  const rules = settings.guard.incidents.filter((rule) => covers(rule, target))
  return new Set(rules.flatMap((rule) => rule.severities))
}
