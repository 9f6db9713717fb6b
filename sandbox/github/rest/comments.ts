import {
  addComment,
  commentWithId,
  deleteComment,
  editComment,
  pinComment,
  unpinComment,
} from '../acts/comments.ts'
import { issueFor } from '../acts/issues.ts'
import type { Call } from '../call.ts'
import { demand, needs } from '../permissions.ts'
import { commentShape } from '../shapes/issue.ts'
import type { Comment } from '../state/things.ts'
import { type Answer, json, nothing } from './answer.ts'
import { requiredText } from './body.ts'
import { page } from './paging.ts'
import { numberParam, type RestRequest, repositoryOf } from './request.ts'
import type { Route } from './route.ts'

const ofIssue = '/repos/{owner}/{repo}/issues/{issue_number}/comments'
const comment = '/repos/{owner}/{repo}/issues/comments/{comment_id}'

/** Comments of issues and pull requests, and the pin on one. */
export const commentRoutes: readonly Route[] = [
  { method: 'GET', template: ofIssue, run: listComments },
  { method: 'POST', template: ofIssue, run: createComment },
  { method: 'GET', template: comment, run: getComment },
  { method: 'PATCH', template: comment, run: patchComment },
  { method: 'DELETE', template: comment, run: removeComment },
  { method: 'PUT', template: `${comment}/pin`, run: pin },
  { method: 'DELETE', template: `${comment}/pin`, run: unpin },
]

function listComments(call: Call, request: RestRequest): Answer {
  const repository = repositoryOf(call, request)
  const number = numberParam(request, 'issue_number')
  const issue = issueFor(call, repository, { number, need: needs.readIssues })
  const since = request.query.get('since') ?? ''
  const found = issue.comments.filter((candidate) => candidate.updatedAt >= since)
  return page(request, found, (item) => commentShape(call.state.urls, item))
}

function createComment(call: Call, request: RestRequest): Answer {
  const repository = repositoryOf(call, request)
  const number = numberParam(request, 'issue_number')
  const issue = issueFor(call, repository, { number, need: needs.openIssues })
  const created = addComment(call, issue, requiredText(request.body, 'body'))
  const value = commentShape(call.state.urls, created)
  return json(201, value, { location: value.url })
}

function getComment(call: Call, request: RestRequest): Answer {
  return json(200, commentShape(call.state.urls, commentOf(call, request)))
}

function patchComment(call: Call, request: RestRequest): Answer {
  const found = commentOf(call, request)
  editComment(call, found, requiredText(request.body, 'body'))
  return json(200, commentShape(call.state.urls, found))
}

function removeComment(call: Call, request: RestRequest): Answer {
  deleteComment(call, commentOf(call, request))
  return nothing()
}

function pin(call: Call, request: RestRequest): Answer {
  const found = commentOf(call, request)
  pinComment(call, found)
  return json(200, commentShape(call.state.urls, found))
}

function unpin(call: Call, request: RestRequest): Answer {
  unpinComment(call, commentOf(call, request))
  return nothing()
}

function commentOf(call: Call, request: RestRequest): Comment {
  const repository = repositoryOf(call, request)
  demand(call, repository, needs.readIssues)
  return commentWithId(repository, numberParam(request, 'comment_id'))
}
