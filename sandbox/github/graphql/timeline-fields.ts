import { allows, needs } from '../permissions.ts'
import type { Issue, PullRequest } from '../state/things.ts'
import type { IssueEvent } from '../state/timeline-items.ts'
import { textArgument, textsArgument } from './arguments.ts'
import { type Asked, connection } from './connection.ts'
import { type Fields, fieldsOf } from './fields.ts'

/** The timeline of an issue, oldest first; `since` and `itemTypes` narrow it before paging. */
export function timelineConnection(issue: Issue | PullRequest, asked: Asked) {
  const types = textsArgument(asked.args, 'itemTypes')
  const since = textArgument(asked.args, 'since') ?? ''
  const found = issue.timeline
    .filter((item) => types?.includes(itemType(item.typename)) ?? true)
    .filter((item) => item.createdAt >= since)
  return { ...connection(found, asked), updatedAt: issue.updatedAt }
}

const shared: Fields<IssueEvent> = {
  id: (event) => event.id,
  createdAt: (event) => event.createdAt,
  actor: (event) => event.actor,
}

/** What happened to an issue. */
export const timelineFields = {
  LabeledEvent: fieldsOf('LabeledEvent', {
    ...shared,
    label: (event) => event.label,
    labelable: (event) => event.issue,
  }),
  UnlabeledEvent: fieldsOf('UnlabeledEvent', {
    ...shared,
    label: (event) => event.label,
    labelable: (event) => event.issue,
  }),
  AssignedEvent: fieldsOf('AssignedEvent', {
    ...shared,
    assignee: (event) => event.assignee,
    assignable: (event) => event.issue,
  }),
  UnassignedEvent: fieldsOf('UnassignedEvent', {
    ...shared,
    assignee: (event) => event.assignee,
    assignable: (event) => event.issue,
  }),
  ClosedEvent: fieldsOf('ClosedEvent', {
    ...shared,
    stateReason: (event) => event.stateReason,
    closer: (event) => event.closer,
    closable: (event) => event.issue,
  }),
  ReopenedEvent: fieldsOf('ReopenedEvent', {
    ...shared,
    stateReason: () => 'REOPENED',
    closable: (event) => event.issue,
  }),
  RenamedTitleEvent: fieldsOf('RenamedTitleEvent', {
    ...shared,
    previousTitle: (event) => event.previousTitle,
    currentTitle: (event) => event.currentTitle,
    subject: (event) => event.issue,
  }),
  MarkedAsDuplicateEvent: fieldsOf('MarkedAsDuplicateEvent', {
    ...shared,
    canonical: (event) => event.canonical,
    duplicate: (event) => event.issue,
    isCrossRepository: () => false,
  }),
  TransferredEvent: fieldsOf('TransferredEvent', {
    ...shared,
    issue: (event) => event.issue,
    fromRepository: ({ fromRepository }, _args, { call }) =>
      allows(call, fromRepository, needs.readMetadata) ? fromRepository : null,
  }),
  CommentDeletedEvent: fieldsOf('CommentDeletedEvent', {
    ...shared,
    databaseId: (event) => event.databaseId,
    deletedCommentAuthor: (event) => event.deletedCommentAuthor,
  }),
} as const

/** `LabeledEvent` -> `LABELED_EVENT`. */
function itemType(typename: string): string {
  return typename.replaceAll(/(?<=[a-z])(?=[A-Z])/g, '_').toUpperCase()
}
