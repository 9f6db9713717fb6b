import type { Call } from '../call.ts'
import { demand, needs } from '../permissions.ts'
import { forbidden, unprocessable } from '../refusal.ts'
import { issueShape } from '../shapes/issue.ts'
import { repositoryShape } from '../shapes/repository.ts'
import type { State } from '../state/state.ts'
import type { Departure, Issue, Repository } from '../state/things.ts'
import { copyIssue } from './issue-copies.ts'
import { unlink } from './links.ts'
import { replaceInFamily } from './sub-issues.ts'
import { emitIssue, eventBase, record } from './timeline.ts'

/** Deletes an issue for good: `deleted`. Only admins may; its number is never given again. */
export function deleteIssue(call: Call, issue: Issue): void {
  demand(call, issue.repository, needs.deleteIssues)
  emitIssue(call, issue, { action: 'deleted' })
  depart(call.state, issue, { type: 'deleted' })
}

/** Where an issue goes, and whether its labels are made there when missing. */
export interface Transfer {
  readonly target: Repository
  readonly createLabels: boolean
}

/**
 * Moves an issue to another repository of the owner: `transferred` here, `opened` there. It gets a
 * new number and new ids; what was said and done comes along, labels only where the name is known.
 */
export function transferIssue(call: Call, issue: Issue, { target, createLabels }: Transfer): Issue {
  const source = issue.repository
  demandTransfer(call, source, target)
  const moved = copyIssue(call, issue, { target, createLabels })
  const base = eventBase(call, moved, 'TransferredEvent')
  record(call, { ...base, typename: 'TransferredEvent', fromRepository: source })
  const { urls } = call.state
  const to = {
    new_issue: issueShape(urls, moved),
    new_repository: repositoryShape(urls, target),
  }
  emitIssue(call, issue, { action: 'transferred', payload: { changes: to } })
  const from = {
    old_issue: issueShape(urls, issue),
    old_repository: repositoryShape(urls, source),
  }
  depart(call.state, issue, { type: 'transferred', to: moved })
  emitIssue(call, moved, { action: 'opened', payload: { changes: from } })
  return moved
}

/**
 * The rules of https://docs.github.com/en/issues/tracking-your-work-with-issues/administering-issues/transferring-an-issue-to-another-repository
 * The default token sees one repository only. The wording of the 422s is ours.
 */
function demandTransfer(call: Call, source: Repository, target: Repository): void {
  if (call.token.kind === 'actions') throw forbidden('Resource not accessible by integration')
  for (const repository of [source, target]) demand(call, repository, needs.maintainIssues)
  if (source.owner.login.toLowerCase() !== target.owner.login.toLowerCase()) {
    throw unprocessable('Issues can only be transferred between repositories of one owner.')
  }
  if (source === target) throw unprocessable('The issue already is in this repository.')
  if (source.isPrivate && !target.isPrivate) {
    throw unprocessable('Issues cannot be transferred from a private to a public repository.')
  }
  if (!target.hasIssues) throw unprocessable('Issues are disabled in the target repository.')
}

function depart(state: State, issue: Issue, departure: Departure): void {
  issue.repository.issues.delete(issue.number)
  unlink(issue)
  replaceInFamily(issue, departure.type === 'transferred' ? departure.to : null)
  issue.repository.departed.set(issue.number, departure)
  for (const node of [issue, ...issue.timeline]) state.nodes.delete(node.id)
}
