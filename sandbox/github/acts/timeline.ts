import type { Call, Happening } from '../call.ts'
import { emit } from '../call.ts'
import { issueShape } from '../shapes/issue.ts'
import { nodeId } from '../state/ids.ts'
import { nextId, register } from '../state/state.ts'
import type { Issue, PullRequest } from '../state/things.ts'
import type { IssueEvent } from '../state/timeline-items.ts'
import { emitPull } from './pull-events.ts'

/** What all timeline events of an issue have in common, for the caller to complete. */
export function eventBase(
  call: Call,
  issue: Issue | PullRequest,
  typename: IssueEvent['typename'],
): Pick<IssueEvent, 'id' | 'databaseId' | 'actor' | 'createdAt' | 'issue'> {
  const databaseId = nextId(call.state)
  const id = nodeId(typename, databaseId)
  return { id, databaseId, actor: call.token.account, createdAt: call.now, issue }
}

/** Puts the event on the issue's timeline. */
export function record(call: Call, event: IssueEvent): void {
  recordLink(call, event)
  event.issue.updatedAt = call.now
}

/** The same, but the issue does not count as updated: being mentioned is no change of it. */
export function recordLink(call: Call, event: IssueEvent): void {
  event.issue.timeline = [...event.issue.timeline, register(call.state, event)]
}

/** Tells listeners of an `issues` event; on a pull request it is a `pull_request` event. */
export function emitIssue(
  call: Call,
  issue: Issue | PullRequest,
  happening: Pick<Happening, 'action'> & Partial<Happening>,
): void {
  if (issue.typename === 'PullRequest') {
    emitPull(call, issue, happening)
    return
  }
  emit(call, issue.repository, {
    name: 'issues',
    action: happening.action,
    payload: { issue: issueShape(call.state.urls, issue), ...happening.payload },
  })
}
