import type { Issue, Repository } from './things.ts'

/** A field for dates that an organization gives all of its issues. */
export interface IssueFieldDate {
  readonly id: string
  readonly typename: 'IssueFieldDate'
  readonly databaseId: number
  /** Login of the organization. */
  readonly organization: string
  readonly name: string
}

/** The date an issue has in a field. */
export interface IssueFieldDateValue {
  readonly id: string
  readonly typename: 'IssueFieldDateValue'
  readonly field: IssueFieldDate
  readonly issue: Issue
  /** `2026-12-01`. */
  readonly value: string
}

/** The fields a repository's issues have: those of its organization; none when a person owns it. */
export function fieldsOfRepository(
  fields: readonly IssueFieldDate[],
  { owner }: Repository,
): readonly IssueFieldDate[] {
  if (owner.typename !== 'Organization') return []
  return fields.filter(({ organization }) => organization === owner.login)
}
