import type { Call } from '../call.ts'
import { nodeId } from '../state/ids.ts'
import { nextId, register } from '../state/state.ts'
import type { Comment, Issue, Label, Repository } from '../state/things.ts'
import type { IssueEvent } from '../state/timeline-items.ts'
import { isAssignable } from './assignees.ts'
import { addLabel } from './labels.ts'

/** Puts a copy of an issue into another repository, with new ids, and tells nobody. */
export function copyIssue(
  call: Call,
  issue: Issue,
  { target, createLabels }: { readonly target: Repository; readonly createLabels: boolean },
): Issue {
  const number = target.nextNumber
  target.nextNumber += 1
  const copy: Issue = {
    ...issue,
    id: nodeId('Issue', `${target.databaseId}.${number}`),
    databaseId: nextId(call.state),
    repository: target,
    number,
    labels: labelsThere(call, issue, { target, createLabels }),
    fieldValues: [],
    milestone: target.milestones.find(({ title }) => title === issue.milestone?.title) ?? null,
    assignees: issue.assignees.filter((account) => isAssignable(target, account)),
  }
  copy.timeline = issue.timeline.map((item) =>
    item.typename === 'IssueComment' ? copyComment(call, item, copy) : copyEvent(call, item, copy),
  )
  copy.comments = copy.timeline.filter((item) => item.typename === 'IssueComment')
  copy.reactions = issue.reactions.map((reaction) => ({ ...reaction, subject: copy }))
  target.issues.set(number, copy)
  return register(call.state, copy)
}

function labelsThere(
  call: Call,
  issue: Issue,
  { target, createLabels }: { readonly target: Repository; readonly createLabels: boolean },
): readonly Label[] {
  return issue.labels.flatMap((label) => {
    const known = target.labels.get(label.name.toLowerCase())
    if (known) return [known]
    return createLabels ? [addLabel(call, target, label)] : []
  })
}

function copyComment(call: Call, comment: Comment, issue: Issue): Comment {
  const databaseId = nextId(call.state)
  const id = nodeId('IssueComment', databaseId)
  const copy: Comment = { ...comment, id, databaseId, issue }
  copy.reactions = comment.reactions.map((reaction) => ({ ...reaction, subject: copy }))
  return register(call.state, copy)
}

function copyEvent(call: Call, event: IssueEvent, issue: Issue): IssueEvent {
  const databaseId = nextId(call.state)
  const id = nodeId(event.typename, databaseId)
  return register(call.state, { ...event, id, databaseId, issue })
}
