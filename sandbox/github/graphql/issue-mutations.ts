import { addAssignees, removeAssignees } from '../acts/assignees.ts'
import { addComment, deleteComment, editComment, minimizeComment } from '../acts/comments.ts'
import { deleteIssue, transferIssue } from '../acts/issue-departures.ts'
import { addLabels, removeLabels } from '../acts/issue-labels.ts'
import { closeIssue, editIssue, reopenIssue } from '../acts/issues.ts'
import { addReaction } from '../acts/reactions.ts'
import type { Call } from '../call.ts'
import type { Issue, PullRequest, StateReason } from '../state/things.ts'
import { demandedText, textArgument, textsArgument } from './arguments.ts'
import type { Arguments, Fields, GraphContext } from './fields.ts'
import { subject, subjects } from './mutation-subjects.ts'

/** Mutations of issues: each gets its `input` as arguments. */
export const issueMutations: Fields = {
  addComment: (_source, input, context) => {
    const issue = subject(context, input, { name: 'subjectId', types: ['Issue', 'PullRequest'] })
    const comment = addComment(context.call, issue, demandedText(input, 'body'))
    const cursor = comment.id
    return {
      commentEdge: { node: comment, cursor },
      timelineEdge: { node: comment, cursor },
      subject: issue,
    }
  },
  updateIssueComment: (_source, input, context) => {
    const comment = subject(context, input, { name: 'id', types: ['IssueComment'] })
    editComment(context.call, comment, demandedText(input, 'body'))
    return { issueComment: comment }
  },
  deleteIssueComment: (_source, input, context) => {
    deleteComment(context.call, subject(context, input, { name: 'id', types: ['IssueComment'] }))
    return {}
  },
  minimizeComment: (_source, input, context) => {
    const comment = subject(context, input, { name: 'subjectId', types: ['IssueComment'] })
    minimizeComment(context.call, comment, demandedText(input, 'classifier'))
    return { minimizedComment: comment }
  },
  addReaction: (_source, input, context) => {
    const types = ['Issue', 'PullRequest', 'IssueComment'] as const
    const reacted = subject(context, input, { name: 'subjectId', types })
    const reaction = addReaction(context.call, reacted, demandedText(input, 'content'))
    return { reaction, subject: reacted }
  },
  addLabelsToLabelable: (_source, input, context) => {
    const labelable = labelableOf(context, input)
    const labels = subjects(context, input, { name: 'labelIds', types: ['Label'] })
    addLabels(context.call, labelable, labels)
    return { labelable }
  },
  removeLabelsFromLabelable: (_source, input, context) => {
    const labelable = labelableOf(context, input)
    const labels = subjects(context, input, { name: 'labelIds', types: ['Label'] })
    removeLabels(context.call, labelable, labels)
    return { labelable }
  },
  addAssigneesToAssignable: (_source, input, context) => {
    const assignable = assignableOf(context, input)
    addAssignees(context.call, assignable, loginsOf(context, input))
    return { assignable }
  },
  removeAssigneesFromAssignable: (_source, input, context) => {
    const assignable = assignableOf(context, input)
    removeAssignees(context.call, assignable, loginsOf(context, input))
    return { assignable }
  },
  closeIssue: (_source, input, context) => {
    const issue = subject(context, input, { name: 'issueId', types: ['Issue'] })
    const hasCanonical = textArgument(input, 'duplicateIssueId') !== undefined
    const canonical = hasCanonical
      ? subject(context, input, { name: 'duplicateIssueId', types: ['Issue'] })
      : undefined
    const reason = closeReason(textArgument(input, 'stateReason'))
    closeIssue(context.call, issue, { reason, ...(canonical ? { canonical } : {}) })
    return { issue }
  },
  reopenIssue: (_source, input, context) => {
    const issue = subject(context, input, { name: 'issueId', types: ['Issue'] })
    reopenIssue(context.call, issue)
    return { issue }
  },
  deleteIssue: (_source, input, context) => {
    const issue = subject(context, input, { name: 'issueId', types: ['Issue'] })
    deleteIssue(context.call, issue)
    return { repository: issue.repository }
  },
  transferIssue: (_source, input, context) => {
    const issue = subject(context, input, { name: 'issueId', types: ['Issue'] })
    const target = subject(context, input, { name: 'repositoryId', types: ['Repository'] })
    const createLabels = input['createLabelsIfMissing'] === true
    return { issue: transferIssue(context.call, issue, { target, createLabels }) }
  },
  updateIssue: (_source, input, context) => {
    const issue = subject(context, input, { name: 'id', types: ['Issue'] })
    updateIssue(context, issue, input)
    return { issue, actor: context.call.token.account }
  },
}

function updateIssue(context: GraphContext, issue: Issue, input: Arguments): void {
  const { call } = context
  const title = textArgument(input, 'title')
  const body = textArgument(input, 'body')
  editIssue(call, issue, {
    ...(title === undefined ? {} : { title }),
    ...(body === undefined ? {} : { body }),
  })
  if (input['state'] === 'CLOSED') closeIssue(call, issue)
  if (input['state'] === 'OPEN') reopenIssue(call, issue)
  if (textsArgument(input, 'labelIds')) setLabels(context, issue, input)
  if (textsArgument(input, 'assigneeIds')) setAssignees(call, issue, loginsOf(context, input))
}

function setLabels(context: GraphContext, issue: Issue, input: Arguments): void {
  const wanted = subjects(context, input, { name: 'labelIds', types: ['Label'] })
  const gone = issue.labels.filter((label) => !wanted.includes(label))
  removeLabels(context.call, issue, gone)
  addLabels(context.call, issue, wanted)
}

function setAssignees(call: Call, issue: Issue, logins: readonly string[]): void {
  const gone = issue.assignees.map(({ login }) => login).filter((login) => !logins.includes(login))
  removeAssignees(call, issue, gone)
  addAssignees(call, issue, logins)
}

function labelableOf(context: GraphContext, input: Arguments): Issue | PullRequest {
  return subject(context, input, { name: 'labelableId', types: ['Issue', 'PullRequest'] })
}

function assignableOf(context: GraphContext, input: Arguments): Issue | PullRequest {
  return subject(context, input, { name: 'assignableId', types: ['Issue', 'PullRequest'] })
}

function loginsOf(context: GraphContext, input: Arguments): readonly string[] {
  const accounts = subjects(context, input, { name: 'assigneeIds', types: ['User'] })
  return accounts.map((account) => account.login)
}

function closeReason(word: string | undefined): StateReason {
  return word === 'NOT_PLANNED' || word === 'DUPLICATE' ? word : 'COMPLETED'
}
