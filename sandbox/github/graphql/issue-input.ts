import { addAssignees, removeAssignees } from '../acts/assignees.ts'
import { addLabels, removeLabels } from '../acts/issue-labels.ts'
import { closeIssue, editIssue, openIssue, reopenIssue } from '../acts/issues.ts'
import { setMilestone } from '../acts/milestones.ts'
import type { Call } from '../call.ts'
import type { Issue, PullRequest } from '../state/things.ts'
import { demandedText, textArgument, textsArgument } from './arguments.ts'
import type { Arguments, GraphContext } from './fields.ts'
import { changesOf } from './issue-field-fields.ts'
import { optionalSubject, subject, subjects } from './mutation-subjects.ts'

/** Opens the issue that an input describes. Ids of nothing are refused before anything is done. */
export function issueOfInput(context: GraphContext, input: Arguments): Issue {
  const repository = subject(context, input, { name: 'repositoryId', types: ['Repository'] })
  const labels = subjects(context, input, { name: 'labelIds', types: ['Label'] })
  return openIssue(context.call, repository, {
    title: demandedText(input, 'title'),
    body: textArgument(input, 'body') ?? '',
    labels: labels.map(({ name }) => name),
    assignees: loginsOf(context, input),
    milestone: optionalSubject(context, input, { name: 'milestoneId', types: ['Milestone'] }),
    fields: changesOf(context, input),
    parent: optionalSubject(context, input, { name: 'parentIssueId', types: ['Issue'] }),
  })
}

/** Makes of an issue what an input says; what it leaves out stays. */
export function updateIssue(context: GraphContext, issue: Issue, input: Arguments): void {
  const { call } = context
  const title = textArgument(input, 'title')
  const body = textArgument(input, 'body')
  editIssue(call, issue, {
    ...(title === undefined ? {} : { title }),
    ...(body === undefined ? {} : { body }),
  })
  if (input['state'] === 'CLOSED') closeIssue(call, issue)
  if (input['state'] === 'OPEN') reopenIssue(call, issue)
  updateLists(context, issue, input)
}

/** Makes labels, assignees and milestone those that an input names; lists it leaves out stay. */
export function updateLists(
  context: GraphContext,
  issue: Issue | PullRequest,
  input: Arguments,
): void {
  if (textsArgument(input, 'labelIds')) setLabels(context, issue, input)
  if (textsArgument(input, 'assigneeIds')) {
    setAssignees(context.call, issue, loginsOf(context, input))
  }
  if (input['milestoneId'] === undefined) return
  const milestone = optionalSubject(context, input, { name: 'milestoneId', types: ['Milestone'] })
  setMilestone(context.call, issue, milestone)
}

/** The logins of the people an input names as assignees. */
export function loginsOf(context: GraphContext, input: Arguments): readonly string[] {
  const accounts = subjects(context, input, { name: 'assigneeIds', types: ['User'] })
  return accounts.map((account) => account.login)
}

function setLabels(context: GraphContext, issue: Issue | PullRequest, input: Arguments): void {
  const wanted = subjects(context, input, { name: 'labelIds', types: ['Label'] })
  const gone = issue.labels.filter((label) => !wanted.includes(label))
  removeLabels(context.call, issue, gone)
  addLabels(context.call, issue, wanted)
}

function setAssignees(call: Call, issue: Issue | PullRequest, logins: readonly string[]): void {
  const gone = issue.assignees.map(({ login }) => login).filter((login) => !logins.includes(login))
  removeAssignees(call, issue, gone)
  addAssignees(call, issue, logins)
}
