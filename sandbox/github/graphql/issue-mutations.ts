import { addAssignees, removeAssignees } from '../acts/assignees.ts'
import { addComment, deleteComment, editComment, minimizeComment } from '../acts/comments.ts'
import { deleteIssue, transferIssue } from '../acts/issue-departures.ts'
import { addLabels, removeLabels } from '../acts/issue-labels.ts'
import { closeIssue, reopenIssue } from '../acts/issues.ts'
import { addReaction } from '../acts/reactions.ts'
import { addSubIssue, removeSubIssue } from '../acts/sub-issues.ts'
import { notFound } from '../refusal.ts'
import { issueUrl } from '../shapes/issue.ts'
import { findIssue } from '../state/state.ts'
import type { Issue, PullRequest, StateReason } from '../state/things.ts'
import { demandedText, textArgument } from './arguments.ts'
import type { Arguments, Fields, GraphContext } from './fields.ts'
import { issueOfInput, loginsOf, updateIssue } from './issue-input.ts'
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
  createIssue: (_source, input, context) => ({ issue: issueOfInput(context, input) }),
  updateIssue: (_source, input, context) => {
    const issue = subject(context, input, { name: 'id', types: ['Issue'] })
    updateIssue(context, issue, input)
    return { issue, actor: context.call.token.account }
  },
  addSubIssue: (_source, input, context) => {
    const parent = subject(context, input, { name: 'issueId', types: ['Issue'] })
    const child = childOf(context, input)
    const replaceParent = input['replaceParent'] === true
    addSubIssue(context.call, parent, { child, replaceParent })
    return { issue: parent, subIssue: child }
  },
  removeSubIssue: (_source, input, context) => {
    const parent = subject(context, input, { name: 'issueId', types: ['Issue'] })
    const child = subject(context, input, { name: 'subIssueId', types: ['Issue'] })
    removeSubIssue(context.call, parent, child)
    return { issue: parent, subIssue: child }
  },
}

/** By id, or by the address of its page. */
function childOf(context: GraphContext, input: Arguments): Issue {
  const url = textArgument(input, 'subIssueUrl')
  if (url === undefined) return subject(context, input, { name: 'subIssueId', types: ['Issue'] })
  const { state } = context.call
  const found = findIssue(state, (issue) => issueUrl(state.urls, issue) === url)
  if (!found) throw notFound(`Could not resolve to an Issue with the url of '${url}'.`)
  return found
}

function labelableOf(context: GraphContext, input: Arguments): Issue | PullRequest {
  return subject(context, input, { name: 'labelableId', types: ['Issue', 'PullRequest'] })
}

function assignableOf(context: GraphContext, input: Arguments): Issue | PullRequest {
  return subject(context, input, { name: 'assignableId', types: ['Issue', 'PullRequest'] })
}

function closeReason(word: string | undefined): StateReason {
  return word === 'NOT_PLANNED' || word === 'DUPLICATE' ? word : 'COMPLETED'
}
