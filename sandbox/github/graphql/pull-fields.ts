import { issueUrl } from '../shapes/issue.ts'
import { sumOf } from '../state/git-diff.ts'
import { pullBase, pullCommits, pullFiles, pullHead } from '../state/pull-git.ts'
import { commitThing, refThing } from '../state/revisions.ts'
import type { PullRequest } from '../state/things.ts'
import { textArgument, textsArgument } from './arguments.ts'
import { connection } from './connection.ts'
import { type Fields, fieldsOf } from './fields.ts'
import { issueLikeFields } from './issue-fields.ts'

const branches: Fields<PullRequest> = {
  baseRefName: (pull) => pull.baseBranch,
  baseRefOid: (pull) => pullBase(pull),
  baseRef: (pull) => refThing(pull.repository, `refs/heads/${pull.baseBranch}`),
  baseRepository: (pull) => pull.repository,
  headRefName: (pull) => pull.headBranch,
  headRefOid: (pull) => pullHead(pull),
  headRef: (pull) => refThing(pull.headRepository, `refs/heads/${pull.headBranch}`),
  headRepository: (pull) => pull.headRepository,
  headRepositoryOwner: (pull) => pull.headRepository.owner,
  isCrossRepository: (pull) => pull.headRepository !== pull.repository,
  maintainerCanModify: () => false,
}

const ending: Fields<PullRequest> = {
  merged: (pull) => pull.state === 'MERGED',
  mergedAt: (pull) => pull.mergedAt,
  mergedBy: (pull) => (pull.state === 'MERGED' ? pull.closedBy : null),
  mergeCommit: (pull) =>
    pull.mergeCommitOid === null ? null : commitThing(pull.repository, pull.mergeCommitOid),
  mergeable: (pull) => (pull.state === 'OPEN' ? 'MERGEABLE' : 'UNKNOWN'),
  isMergeQueueEnabled: (pull) => pull.repository.mergeQueue !== null,
  isInMergeQueue: () => false,
}

const changes: Fields<PullRequest> = {
  additions: (pull) => sumOf(pullFiles(pull), 'additions'),
  deletions: (pull) => sumOf(pullFiles(pull), 'deletions'),
  changedFiles: (pull) => pullFiles(pull).length,
  commits: (pull, args, context, info) => {
    const commits = pullCommits(pull).map((oid) => ({
      id: oid,
      commit: commitThing(pull.repository, oid),
    }))
    return connection(commits, { args, context, info })
  },
  files: (pull, args, context, info) => {
    const files = pullFiles(pull).map((file) => ({
      ...file,
      id: file.path,
      changeType: changeTypes[file.status],
    }))
    return connection(files, { args, context, info })
  },
}

const changeTypes = {
  added: 'ADDED',
  removed: 'DELETED',
  modified: 'MODIFIED',
  renamed: 'RENAMED',
} as const

const reviewing: Fields<PullRequest> = {
  isDraft: (pull) => pull.isDraft,
  reviewRequests: (pull, args, context, info) =>
    connection(pull.reviewRequests, { args, context, info }),
  reviews: (pull, args, context, info) => {
    const states = textsArgument(args, 'states')
    const author = textArgument(args, 'author')
    const found = pull.reviews
      .filter((review) => states?.includes(review.state) ?? true)
      .filter((review) => author === undefined || review.author.login === author)
    return connection(found, { args, context, info })
  },
}

/** Pull requests, who was asked to review them, and who did. */
export const pullFields = {
  PullRequest: fieldsOf('PullRequest', {
    ...issueLikeFields,
    ...branches,
    ...ending,
    ...changes,
    ...reviewing,
    permalink: (pull, _args, { call }) => issueUrl(call.state.urls, pull),
  }),
  ReviewRequest: fieldsOf('ReviewRequest', {
    id: (request) => request.id,
    databaseId: (request) => request.databaseId,
    asCodeOwner: () => false,
    pullRequest: (request) => request.pull,
    requestedReviewer: (request) => request.reviewer,
  }),
  PullRequestReview: fieldsOf('PullRequestReview', {
    id: (review) => review.id,
    databaseId: (review) => review.databaseId,
    author: (review) => review.author,
    body: (review) => review.body,
    state: (review) => review.state,
    commit: (review) => commitThing(review.pull.repository, review.commitOid),
    pullRequest: (review) => review.pull,
    submittedAt: (review) => review.submittedAt,
  }),
} as const
