import { editPull } from '../acts/pull-edits.ts'
import { enqueuePull, mergePull } from '../acts/pull-merging.ts'
import { closePull, convertPullToDraft, markPullReady, reopenPull } from '../acts/pull-state.ts'
import { headOf, openPull } from '../acts/pulls.ts'
import { keepReviewRequests, requestReviews, review } from '../acts/reviews.ts'
import { unprocessable } from '../refusal.ts'
import { reviewState } from '../state/reviews.ts'
import type { MergeMethod, PullRequest } from '../state/things.ts'
import { demandedText, textArgument, textsArgument } from './arguments.ts'
import type { Arguments, Fields, GraphContext } from './fields.ts'
import { updateLists } from './issue-input.ts'
import { optionalSubject, subject, subjects } from './mutation-subjects.ts'

/** Mutations of pull requests: each gets its `input` as arguments. */
export const pullMutations: Fields = {
  createPullRequest: (_source, input, context) => {
    const pullRequest = pullOfInput(context, input)
    return { pullRequest }
  },
  updatePullRequest: (_source, input, context) => {
    const pullRequest = pullOf(context, input)
    editPull(context.call, pullRequest, {
      title: textArgument(input, 'title'),
      body: textArgument(input, 'body'),
      base: textArgument(input, 'baseRefName'),
      state: stateOf(textArgument(input, 'state')),
    })
    updateLists(context, pullRequest, input)
    return { pullRequest, actor: context.call.token.account }
  },
  closePullRequest: acting(closePull),
  reopenPullRequest: acting(reopenPull),
  markPullRequestReadyForReview: acting(markPullReady),
  convertPullRequestToDraft: acting(convertPullToDraft),
  mergePullRequest: (_source, input, context) => {
    const pullRequest = pullOf(context, input)
    mergePull(context.call, pullRequest, {
      method: methods[textArgument(input, 'mergeMethod') ?? 'MERGE'] ?? 'merge',
      title: textArgument(input, 'commitHeadline'),
      body: textArgument(input, 'commitBody'),
      expectedHead: textArgument(input, 'expectedHeadOid'),
    })
    return { pullRequest, actor: context.call.token.account }
  },
  enqueuePullRequest: acting(enqueuePull),
  requestReviews: (_source, input, context) => {
    const pullRequest = pullOf(context, input)
    if ((textsArgument(input, 'teamIds') ?? []).length > 0) {
      throw unprocessable('Could not resolve to a Team.')
    }
    const people = subjects(context, input, { name: 'userIds', types: ['User', 'Bot'] })
    requestReviews(context.call, pullRequest, people)
    if (input['union'] !== true) keepReviewRequests(context.call, pullRequest, people)
    return { pullRequest, actor: context.call.token.account }
  },
  addPullRequestReview: (_source, input, context) => {
    const state = reviewState(textArgument(input, 'event'))
    const body = textArgument(input, 'body') ?? ''
    return { pullRequestReview: review(context.call, pullOf(context, input), { state, body }) }
  },
}

type Act = (call: GraphContext['call'], pull: PullRequest) => void

/** A mutation that needs nothing but its pull request. */
function acting(act: Act): Fields[string] {
  return (_source, input, context) => {
    const pullRequest = pullOf(context, input)
    act(context.call, pullRequest)
    return { pullRequest, actor: context.call.token.account, mergeQueueEntry: null }
  }
}

function pullOfInput(context: GraphContext, input: Arguments): PullRequest {
  const { call } = context
  const repository = subject(context, input, { name: 'repositoryId', types: ['Repository'] })
  const fork = optionalSubject(context, input, { name: 'headRepositoryId', types: ['Repository'] })
  const name = demandedText(input, 'headRefName').replace(/^refs\/heads\//, '')
  const head = fork ? { head: name, headRepository: fork } : headOf(call.state, repository, name)
  return openPull(call, repository, {
    ...head,
    base: demandedText(input, 'baseRefName').replace(/^refs\/heads\//, ''),
    title: demandedText(input, 'title'),
    body: textArgument(input, 'body') ?? '',
    isDraft: input['draft'] === true,
  })
}

/** The pull request an input is about. */
function pullOf(context: GraphContext, input: Arguments): PullRequest {
  return subject(context, input, { name: 'pullRequestId', types: ['PullRequest'] })
}

function stateOf(word: string | undefined): 'OPEN' | 'CLOSED' | undefined {
  return word === 'OPEN' || word === 'CLOSED' ? word : undefined
}

const methods: Readonly<Record<string, MergeMethod>> = {
  MERGE: 'merge',
  SQUASH: 'squash',
  REBASE: 'rebase',
}
