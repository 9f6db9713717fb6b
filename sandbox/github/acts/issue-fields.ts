import type { Call } from '../call.ts'
import { demand, needs } from '../permissions.ts'
import { Refusal, unprocessable } from '../refusal.ts'
import { nodeId } from '../state/ids.ts'
import {
  fieldsOfRepository,
  type IssueFieldDate,
  type IssueFieldDateValue,
} from '../state/issue-fields.ts'
import { nextId, register } from '../state/state.ts'
import type { Issue } from '../state/things.ts'
import { emitIssue } from './timeline.ts'

/** A date for a field (`2026-12-01`), or null to take it away. */
export interface FieldChange {
  readonly field: IssueFieldDate
  readonly value: string | null
}

/** Sets fields of an issue, all or none, and gives the values that are new. */
export function setIssueFields(
  call: Call,
  issue: Issue,
  changes: readonly FieldChange[],
): readonly IssueFieldDateValue[] {
  demand(call, issue.repository, needs.maintainIssues)
  for (const change of changes) demandFit(call, issue, change)
  return changes.flatMap((change) => setField(call, issue, change) ?? [])
}

/** The words for a date that is none, and for a field of others, are ours. */
function demandFit({ state }: Call, { repository }: Issue, { field, value }: FieldChange): void {
  if (!fieldsOfRepository(state.issueFields, repository).includes(field)) {
    throw new Refusal('Issue field not found', { status: 404, type: 'NOT_FOUND' })
  }
  if (value === null || isDate(value)) return
  throw unprocessable(`Value must be a valid ISO 8601 date: ${value}`)
}

function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const date = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
}

function setField(
  call: Call,
  issue: Issue,
  { field, value }: FieldChange,
): IssueFieldDateValue | null {
  const before = issue.fieldValues.find((present) => present.field === field)
  if (before?.value === value) return before ?? null
  const others = issue.fieldValues.filter((present) => present !== before)
  const id = nodeId('IssueFieldDateValue', nextId(call.state))
  const made =
    value === null ? null : ({ typename: 'IssueFieldDateValue', id, field, issue, value } as const)
  issue.fieldValues = made ? [...others, register(call.state, made)] : others
  issue.updatedAt = call.now
  emitIssue(call, issue, { action: made ? 'field_added' : 'field_removed' })
  return made
}
