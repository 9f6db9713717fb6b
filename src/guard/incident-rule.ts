import { isSameEnvironment } from '../changes/feed/environment.ts'
import { hasEnded } from '../incident/status.ts'
import type { OpenIncident } from './guard-facts.ts'
import { covers, type DeployTarget, isNamed } from './scope.ts'
import type { IncidentRule } from './settings.ts'

/** What decides whether an incident stops deployments. */
export type IncidentState = Pick<
  OpenIncident,
  'kind' | 'status' | 'severity' | 'environments' | 'services'
>

/** Whether an incident stops a deployment by one of the rules. */
export function isStopping(
  incident: IncidentState,
  rules: readonly IncidentRule[],
  target: DeployTarget,
): boolean {
  const isHere = isOpen(incident) && concerns(incident, target)
  return isHere && rules.some((rule) => covers(rule, target) && stops(incident, rule))
}

/** Whether it is an incident that somebody works on: triage, what has ended and what is none are not. */
export function isOpen({ kind, status }: IncidentState): boolean {
  return kind === 'incident' && status !== 'triage' && !hasEnded(status)
}

/** Whether it is where the deployment goes. */
export function concerns({ environments, services }: IncidentState, target: DeployTarget): boolean {
  const { environment, service } = target
  const isThere =
    environments.length === 0 || environments.some((one) => isSameEnvironment(one, environment))
  return isThere && (services.length === 0 || service === null || isNamed(service, services))
}

/** Whether a rule, wherever it is for, lets it stop deployments. */
export function stops({ severity, status }: IncidentState, rule: IncidentRule): boolean {
  return (
    rule.severities.includes(severity) && !(rule.until === 'mitigated' && status === 'monitoring')
  )
}
