import type { IssueFieldDate, IssueFieldDateValue } from '../state/issue-fields.ts'

/** A field as an organization lists it. */
export function issueFieldShape({ databaseId, id, name }: IssueFieldDate) {
  return { id: databaseId, node_id: id, name, data_type: 'date', visibility: 'all' }
}

/** The value of a field as an issue lists it. */
export function fieldValueShape({ id, field, value }: IssueFieldDateValue) {
  return {
    issue_field_id: field.databaseId,
    issue_field_name: field.name,
    node_id: id,
    data_type: 'date',
    value,
  }
}
