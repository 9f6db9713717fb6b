import { association, commentUrl, issueUrl } from '../shapes/issue.ts'
import { subIssuesSummary } from '../state/sub-issues.ts'
import type { Comment, Issue, PullRequest, Reaction } from '../state/things.ts'
import { textArgument } from './arguments.ts'
import { connection } from './connection.ts'
import { type Fields, fieldsOf } from './fields.ts'
import { timelineConnection } from './timeline-fields.ts'

const reactable: Fields<{ readonly reactions: readonly Reaction[] }> = {
  reactions: (subject, args, context, info) => {
    const content = textArgument(args, 'content')
    const found = subject.reactions.filter(
      (item) => content === undefined || item.content === content,
    )
    return connection(found, { args, context, info })
  },
  reactionGroups: (subject, _args, { call }) =>
    contents.map((content) => {
      const found = subject.reactions.filter((item) => item.content === content)
      const viewerHasReacted = found.some((item) => item.author === call.token.account)
      return { content, viewerHasReacted, createdAt: found[0]?.createdAt ?? null, subject }
    }),
}

const editable: Fields<Issue | PullRequest | Comment> = {
  lastEditedAt: (content) => content.lastEditedAt,
  editor: (content) => content.edits.at(-1)?.editor ?? null,
  includesCreatedEdit: (content) => content.edits.length > 0,
  userContentEdits: (content, args, context, info) =>
    connection(content.edits.toReversed(), { args, context, info }),
}

/** What issues and pull requests have in common. */
export const issueLikeFields: Fields<Issue | PullRequest> = {
  ...reactable,
  ...editable,
  id: (issue) => issue.id,
  databaseId: (issue) => issue.databaseId,
  fullDatabaseId: (issue) => String(issue.databaseId),
  number: (issue) => issue.number,
  url: (issue, _args, { call }) => issueUrl(call.state.urls, issue),
  title: (issue) => issue.title,
  body: (issue) => issue.body,
  createdAt: (issue) => issue.createdAt,
  updatedAt: (issue) => issue.updatedAt,
  state: (issue) => issue.state,
  closed: (issue) => issue.state !== 'OPEN',
  closedAt: (issue) => issue.closedAt,
  locked: () => false,
  author: (issue) => issue.author,
  authorAssociation: (issue) => association(issue.repository, issue.author),
  repository: (issue) => issue.repository,
  viewerDidAuthor: (issue, _args, { call }) => issue.author === call.token.account,
  labels: (issue, args, context, info) =>
    connection(issue.labels, { args, context, info }, { isBounded: true }),
  assignees: (issue, args, context, info) =>
    connection(issue.assignees, { args, context, info }, { isBounded: true }),
  comments: (issue, args, context, info) => connection(issue.comments, { args, context, info }),
  milestone: (issue) => issue.milestone,
  timelineItems: (issue, args, context, info) => timelineConnection(issue, { args, context, info }),
}

const contents = [
  'THUMBS_UP',
  'THUMBS_DOWN',
  'LAUGH',
  'HOORAY',
  'CONFUSED',
  'HEART',
  'ROCKET',
  'EYES',
] as const

/** Issues, comments, labels and reactions. */
export const issueFields = {
  Issue: fieldsOf('Issue', {
    ...issueLikeFields,
    stateReason: (issue, args) =>
      issue.stateReason === 'DUPLICATE' && args['enableDuplicate'] !== true
        ? 'NOT_PLANNED'
        : issue.stateReason,
    parent: (issue) => issue.parent,
    subIssues: (issue, args, context, info) => connection(issue.subIssues, { args, context, info }),
    subIssuesSummary: (issue) => subIssuesSummary(issue),
    issueFieldValues: (issue, args, context, info) =>
      connection(issue.fieldValues, { args, context, info }),
  }),
  IssueComment: fieldsOf('IssueComment', {
    ...reactable,
    ...editable,
    id: (comment) => comment.id,
    databaseId: (comment) => comment.databaseId,
    fullDatabaseId: (comment) => String(comment.databaseId),
    url: (comment, _args, { call }) => commentUrl(call.state.urls, comment),
    body: (comment) => comment.body,
    createdAt: (comment) => comment.createdAt,
    updatedAt: (comment) => comment.updatedAt,
    isMinimized: (comment) => comment.minimizedReason !== null,
    minimizedReason: (comment) => comment.minimizedReason?.toLowerCase() ?? null,
    author: (comment) => comment.author,
    authorAssociation: (comment) => association(comment.issue.repository, comment.author),
    viewerDidAuthor: (comment, _args, { call }) => comment.author === call.token.account,
    repository: (comment) => comment.issue.repository,
    issue: (comment) => issueOf(comment),
    pullRequest: (comment) => (comment.issue.typename === 'PullRequest' ? comment.issue : null),
  }),
  Label: fieldsOf('Label', {
    id: (label) => label.id,
    name: (label) => label.name,
    color: (label) => label.color,
    description: (label) => label.description,
    createdAt: (label) => label.createdAt,
    isDefault: () => false,
    repository: (label) => label.repository,
  }),
  /** `diff` is the whole text of that version, as GitHub answers it. */
  UserContentEdit: fieldsOf('UserContentEdit', {
    id: (edit) => edit.id,
    createdAt: (edit) => edit.at,
    updatedAt: (edit) => edit.at,
    editedAt: (edit) => edit.at,
    editor: (edit) => edit.editor,
    diff: (edit) => edit.text,
    deletedAt: () => null,
    deletedBy: () => null,
  }),
  Reaction: fieldsOf('Reaction', {
    id: (reaction) => reaction.id,
    databaseId: (reaction) => reaction.databaseId,
    content: (reaction) => reaction.content,
    createdAt: (reaction) => reaction.createdAt,
    user: (reaction) => (reaction.author.typename === 'User' ? reaction.author : null),
    reactable: (reaction) => reaction.subject,
  }),
} as const

function issueOf(comment: Comment): Issue | null {
  return comment.issue.typename === 'Issue' ? comment.issue : null
}
