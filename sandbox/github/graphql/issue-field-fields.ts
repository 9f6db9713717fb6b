import { type FieldChange, setIssueFields } from '../acts/issue-fields.ts'
import { demandedText, objectsArgument } from './arguments.ts'
import { type Arguments, type Fields, fieldsOf, type GraphContext } from './fields.ts'
import { subject } from './mutation-subjects.ts'

/** The fields that an organization gives its issues, and their values. */
export const issueFieldFields = {
  IssueFieldDate: fieldsOf('IssueFieldDate', {
    id: (field) => field.id,
    databaseId: (field) => field.databaseId,
    name: (field) => field.name,
  }),
  IssueFieldDateValue: fieldsOf('IssueFieldDateValue', {
    id: (value) => value.id,
    field: (value) => value.field,
    value: (value) => value.value,
  }),
} as const

/** Mutations of them: each gets its `input` as arguments. */
export const issueFieldMutations: Fields = {
  setIssueFieldValue: (_source, input, context) => {
    const issue = subject(context, input, { name: 'issueId', types: ['Issue'] })
    const issueFieldValues = setIssueFields(context.call, issue, changesOf(context, input))
    return { issue, issueFieldValues }
  },
}

/** The changes that an input's `issueFields` names; none when it has no such list. */
export function changesOf(context: GraphContext, input: Arguments): readonly FieldChange[] {
  return objectsArgument(input, 'issueFields').map((given) => ({
    field: subject(context, given, { name: 'fieldId', types: ['IssueFieldDate'] }),
    value: given['delete'] === true ? null : demandedText(given, 'dateValue'),
  }))
}
