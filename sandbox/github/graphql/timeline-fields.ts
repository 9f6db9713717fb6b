import { allows, needs } from '../permissions.ts'
import { issueUrl } from '../shapes/issue.ts'
import { fullName } from '../shapes/repository.ts'
import { closingNumbers } from '../state/closing-words.ts'
import { proseOf } from '../state/prose.ts'
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
  CrossReferencedEvent: fieldsOf('CrossReferencedEvent', {
    ...shared,
    referencedAt: (event) => event.createdAt,
    source: (event) => event.source,
    target: (event) => event.issue,
    isCrossRepository: () => false,
    willCloseTarget: ({ source, issue }) => willClose(source, issue),
    url: ({ source }, _args, { call }) => issueUrl(call.state.urls, source),
    resourcePath: ({ source }) => issueUrl({ api: '', server: '' }, source),
  }),
  ReferencedEvent: fieldsOf('ReferencedEvent', {
    ...shared,
    commit: (event) => event.commit,
    commitRepository: (event) => event.issue.repository,
    subject: (event) => event.issue,
    isCrossRepository: () => false,
    isDirectReference: () => true,
  }),
  CommentDeletedEvent: fieldsOf('CommentDeletedEvent', {
    ...shared,
    databaseId: (event) => event.databaseId,
    deletedCommentAuthor: (event) => event.deletedCommentAuthor,
  }),
} as const

/** Whether merging a pull request closes an issue by what its body says now. */
function willClose(source: Issue | PullRequest, target: Issue | PullRequest): boolean {
  const { repository } = source
  if (source.typename !== 'PullRequest' || target.typename !== 'Issue') return false
  if (source.baseBranch !== repository.defaultBranch) return false
  return closingNumbers(proseOf(source.body), fullName(repository)).includes(target.number)
}

/** `LabeledEvent` -> `LABELED_EVENT`. */
function itemType(typename: string): string {
  return typename.replaceAll(/(?<=[a-z])(?=[A-Z])/g, '_').toUpperCase()
}
