import { type Call, emit } from '../call.ts'
import { demand, needFor, needs } from '../permissions.ts'
import { notFound } from '../refusal.ts'
import { commentShape, issueShape } from '../shapes/issue.ts'
import { nodeId } from '../state/ids.ts'
import { nextId, register } from '../state/state.ts'
import type { Comment, Issue, PullRequest, Repository } from '../state/things.ts'
import { editContent } from './content-edits.ts'
import { demandCreationBudget } from './creation-budget.ts'
import { checkComment, checkCommentCount } from './limits.ts'
import { linkMentions } from './links.ts'
import { eventBase, record } from './timeline.ts'

/** Comments on an issue; everybody who may read may, until it has as many as GitHub keeps. */
export function addComment(call: Call, issue: Issue | PullRequest, body: string): Comment {
  demand(call, issue.repository, needFor(needs.openIssues, issue.typename))
  checkComment(body)
  checkCommentCount(issue.comments.length)
  demandCreationBudget(call)
  const databaseId = nextId(call.state)
  const comment: Comment = {
    typename: 'IssueComment',
    id: nodeId('IssueComment', databaseId),
    databaseId,
    issue,
    author: call.token.account,
    createdAt: call.now,
    body,
    updatedAt: call.now,
    lastEditedAt: null,
    edits: [],
    minimizedReason: null,
    pinned: null,
    reactions: [],
  }
  issue.comments = [...issue.comments, register(call.state, comment)]
  issue.timeline = [...issue.timeline, comment]
  issue.updatedAt = call.now
  linkMentions(call, issue, body)
  emitComment(call, comment, { action: 'created' })
  return comment
}

/** Changes a comment's text; unchanged text leaves no trace. */
export function editComment(call: Call, comment: Comment, body: string): void {
  demandOwnOrWrite(call, comment)
  checkComment(body)
  if (body === comment.body) return
  const changes = { body: { from: comment.body } }
  editContent(call, comment, body)
  comment.issue.updatedAt = call.now
  emitComment(call, comment, { action: 'edited', changes })
}

/** Deletes a comment; the timeline keeps that there was one. */
export function deleteComment(call: Call, comment: Comment): void {
  demandOwnOrWrite(call, comment)
  const { issue } = comment
  issue.comments = issue.comments.filter((candidate) => candidate !== comment)
  issue.timeline = issue.timeline.filter((candidate) => candidate !== comment)
  call.state.nodes.delete(comment.id)
  record(call, {
    ...eventBase(call, issue, 'CommentDeletedEvent'),
    typename: 'CommentDeletedEvent',
    deletedCommentAuthor: comment.author,
  })
  emitComment(call, comment, { action: 'deleted' })
}

/** Pins a comment on its issue, in place of one pinned before. */
export function pinComment(call: Call, comment: Comment): void {
  demand(call, comment.issue.repository, needs.maintainIssues)
  for (const other of comment.issue.comments) other.pinned = null
  comment.pinned = { at: call.now, by: call.token.account }
}

/** Takes the pin off a comment. */
export function unpinComment(call: Call, comment: Comment): void {
  demand(call, comment.issue.repository, needs.maintainIssues)
  comment.pinned = null
}

/** Hides a comment for a reason, or shows it again (null). */
export function minimizeComment(call: Call, comment: Comment, reason: string | null): void {
  demand(call, comment.issue.repository, needFor(needs.triageIssues, comment.issue.typename))
  comment.minimizedReason = reason
}

/** The comment with this database id, or a refusal. */
export function commentWithId(repository: Repository, databaseId: number): Comment {
  for (const issue of repository.issues.values()) {
    const found = issue.comments.find((comment) => comment.databaseId === databaseId)
    if (found) return found
  }
  throw notFound()
}

function demandOwnOrWrite(call: Call, comment: Comment): void {
  const isOwn = comment.author === call.token.account && call.token.kind === 'user'
  const need = isOwn ? needs.openIssues : needs.maintainIssues
  demand(call, comment.issue.repository, needFor(need, comment.issue.typename))
}

function emitComment(
  call: Call,
  comment: Comment,
  { action, changes }: { readonly action: string; readonly changes?: unknown },
): void {
  const { urls } = call.state
  const payload = {
    issue: issueShape(urls, comment.issue),
    comment: commentShape(urls, comment),
    ...(changes === undefined ? {} : { changes }),
  }
  emit(call, comment.issue.repository, { name: 'issue_comment', action, payload })
}
