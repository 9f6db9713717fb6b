import type { AddedPull } from '../guard/guard-facts.ts'
import type { GuardCommit } from '../guard-github.ts'
import { type Answer, at, flag, integer, isPresent, list, text } from './answer.ts'
import type { GraphQlError } from './failures.ts'
import { readActor } from './read-actor.ts'
import { authorIs } from './read-guard-issues.ts'
import { keptBackPart } from './read-guard-unread.ts'

/** The commit that is to be deployed, with the newest of its history and the pull requests they came by. */
export function readCommit(commit: Answer, errors: readonly GraphQlError[]): GuardCommit {
  const sha = text(at(commit, 'oid'))
  const history = at(commit, 'history')
  const nodes = list(at(history, 'nodes'))
  const pullsUnread = keptBackPart(errors, 'pulls', ['associatedPullRequests', 'own'])
  const hasPulls = pullsUnread === null
  return {
    sha,
    headline: text(at(commit, 'messageHeadline')),
    history: nodes.map((node) => ({
      sha: text(at(node, 'oid')),
      parents: list(at(node, 'parents', 'nodes')).map((parent) => text(at(parent, 'oid'))),
      pulls: hasPulls ? pullsOf(node, sha) : [],
    })),
    pullsUnread,
    comments: hasPulls ? commentsOf(at(commit, 'own')) : [],
    isCut: flag(at(history, 'pageInfo', 'hasNextPage')),
  }
}

/** What was said on the pull requests of the commit. */
function commentsOf(pulls: Answer): GuardCommit['comments'] {
  if (!isPresent(pulls)) return []
  return list(at(pulls, 'nodes'))
    .flatMap((pull) => list(at(pull, 'comments', 'nodes')))
    .map((comment) => ({
      body: text(at(comment, 'body')),
      at: text(at(comment, 'createdAt')),
      url: text(at(comment, 'url')),
      author: readActor(at(comment, 'author')),
      authorIs: authorIs(text(at(comment, 'authorAssociation'))),
      isEdited: isPresent(at(comment, 'lastEditedAt')),
    }))
}

/** Merged ones, and open ones that end in the commit: others only happen to have it. */
function pullsOf(node: Answer, sha: string): readonly AddedPull[] {
  const connection = at(node, 'associatedPullRequests')
  if (!isPresent(connection)) return []
  return list(at(connection, 'nodes'))
    .filter((pull) => flag(at(pull, 'merged')) || text(at(pull, 'headRefOid')) === sha)
    .map((pull) => ({
      number: integer(at(pull, 'number')),
      url: text(at(pull, 'url')),
      labels: list(at(pull, 'labels', 'nodes')).map((label) => text(at(label, 'name'))),
    }))
}
