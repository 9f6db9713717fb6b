/** Where an incident stands, in the field's standard terms. */
export const statuses = [
  'triage',
  'investigating',
  'identified',
  'monitoring',
  'resolved',
  'closed',
  'cancelled',
  'duplicate',
] as const

export type Status = (typeof statuses)[number]

const ended: ReadonlySet<Status> = new Set(['resolved', 'closed', 'cancelled', 'duplicate'])

/** Whether nobody works on the incident any more. */
export function hasEnded(status: Status): boolean {
  return ended.has(status)
}
