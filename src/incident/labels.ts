import { statuses } from './status.ts'

/** A label we create; colours are six hex digits without `#`, descriptions at most 100 characters. */
export interface LabelSpec {
  readonly name: string
  readonly color: string
  readonly description: string
}

const statusPrefix = 'incident: '

const statusLabels: readonly LabelSpec[] = statuses.map((status) => ({
  name: `${statusPrefix}${status}`,
  color: 'c5d0de',
  description: `Status shown by Incident Loop: ${status}. Set by the Action, never read back.`,
}))

/** Every label the product uses: the one table behind `setup`, the projection and the docs. */
export const labelTable: readonly LabelSpec[] = [
  { name: 'sev1', color: 'b60205', description: 'Incident: critical, many users cannot work' },
  { name: 'sev2', color: 'd93f0b', description: 'Incident: major, an important function fails' },
  { name: 'sev3', color: 'fbca04', description: 'Incident: minor, there is a way around it' },
  { name: 'sev4', color: '0e8a16', description: 'Incident: low, no user is hindered' },
  { name: 'incident', color: '5319e7', description: 'An incident with a record' },
  ...statusLabels,
  { name: 'action-item', color: '1d76db', description: 'Follow-up work from a post-mortem' },
  { name: 'post-mortem', color: '8250df', description: 'A post-mortem pull request' },
  { name: 'freeze', color: '0052cc', description: 'Deployments are frozen while this is open' },
]

/** The labels that mirror an incident's status on its issue: `incident` and `incident: <status>`. */
export function projectedLabels(status: string): readonly string[] {
  return ['incident', `${statusPrefix}${status}`]
}

/** Whether a label is one that only we set, so that a stale one may be removed; a team's own `incident: x` is not. */
export function isStatusLabel(name: string): boolean {
  return statusLabels.some((label) => label.name === name)
}
