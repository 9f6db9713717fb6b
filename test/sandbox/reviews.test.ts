import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Sandbox } from '../../sandbox/github/sandbox.ts'
import { type Client, client } from './client.ts'
import { mutate, nodeIdOf, valueAt } from './graph.ts'
import { startSmallShop } from './small-shop.ts'

const pull = '/repos/acme/shop/pulls/1'

let sandbox: Sandbox
let bot: Client
let pullRequestId: string

beforeEach(async () => {
  sandbox = await startSmallShop()
  bot = client(sandbox, sandbox.token.actions())
  const ana = sandbox.as('ana')
  await ana.createBranch('fix')
  await ana.push({ path: 'a', text: 'a', message: 'a', branch: 'fix' })
  await ana.openPullRequest({ title: 'Fix', head: 'fix' })
  pullRequestId = await nodeIdOf(bot, 'pullRequest(number: 1) { id }')
})

afterEach(() => sandbox.stop())

test('people are asked for a review, over REST and GraphQL, and asked no more once they gave it', async () => {
  const told: unknown[] = []
  sandbox.onEvent(({ name, action }) => told.push(`${name}.${action}`))
  const ben = await userId('ben')
  const union = true

  const asked = await bot.post(`${pull}/requested_reviewers`, { reviewers: ['eve'] })
  await mutate(bot, 'requestReviews', { pullRequestId, userIds: [ben], union })
  const both = await reviewers()
  await sandbox.as('ben').approve(1, 'Good')

  expect([asked.status, both]).toEqual([201, ['eve', 'ben']])
  expect(await reviewers()).toEqual(['eve'])
  expect(told).toEqual([
    'pull_request.review_requested',
    'pull_request.review_requested',
    'pull_request_review.submitted',
  ])
})

test('without union the people asked take the place of the others', async () => {
  await mutate(bot, 'requestReviews', { pullRequestId, userIds: [await userId('eve')] })

  await mutate(bot, 'requestReviews', { pullRequestId, userIds: [await userId('ben')] })

  expect(await reviewers()).toEqual(['ben'])
})

test('the author and strangers cannot be asked, and then nobody is', async () => {
  const author = await bot.post(`${pull}/requested_reviewers`, { reviewers: ['ben', 'ana'] })
  const stranger = await bot.post(`${pull}/requested_reviewers`, { reviewers: ['ben', 'mallory'] })

  expect([author.status, author.json['message']]).toEqual([
    422,
    'Review cannot be requested from pull request author.',
  ])
  expect([stranger.status, stranger.json['message']]).toEqual([
    422,
    'Reviews may only be requested from collaborators. One or more of the users or teams you specified is not a collaborator of the acme/shop repository.',
  ])
  expect(await reviewers()).toEqual([])
})

test('asking takes pull-requests: write, of people triage', async () => {
  const reader = client(sandbox, sandbox.token.actions({ issues: 'write' }))
  const eve = client(sandbox, sandbox.token.user('eve'))

  const answers = [
    await reader.post(`${pull}/requested_reviewers`, { reviewers: ['ben'] }),
    await eve.post(`${pull}/requested_reviewers`, { reviewers: ['ben'] }),
  ]

  expect(answers.map(({ status }) => status)).toEqual([403, 403])
})

test('a review is read back; nobody approves their own, nor does Actions where it may not', async () => {
  sandbox.seed(({ seeded }) => seeded('acme/shop').settings({ actionsMayOpenPullRequests: false }))

  await sandbox.as('eve').approve(1)
  const own = await sandbox.as('ana').approve(1).then(String, String)
  const byActions = await bot.post(`${pull}/reviews`, { event: 'APPROVE' })

  const answer = await bot.graphql(`{ repository(owner: "acme", name: "shop") {
    pullRequest(number: 1) { reviews(first: 5, states: [APPROVED]) {
      nodes { state author { login } submittedAt commit { oid } } } } } }`)
  expect(valueAt(answer, 'data', 'repository', 'pullRequest', 'reviews', 'nodes')).toEqual([
    {
      state: 'APPROVED',
      author: { login: 'eve' },
      submittedAt: sandbox.clock.now(),
      commit: { oid: sandbox.state.repository('acme/shop').head('fix') },
    },
  ])
  expect(own).toContain('Can not approve your own pull request')
  expect(byActions.json['message']).toBe(
    'GitHub Actions is not permitted to approve pull requests.',
  )
})

test('over GraphQL a review may ask for changes or just say something, also of the own one', async () => {
  const ben = client(sandbox, sandbox.token.user('ben'))
  const ana = client(sandbox, sandbox.token.user('ana'))
  const selection = 'pullRequestReview { state body author { login } }'

  const answers = [
    await mutate(ben, 'addPullRequestReview', {
      pullRequestId,
      event: 'REQUEST_CHANGES',
      body: 'No owner',
      selection,
    }),
    await mutate(ana, 'addPullRequestReview', {
      pullRequestId,
      event: 'COMMENT',
      body: 'Right',
      selection,
    }),
  ]

  expect(
    answers.map((answer) => valueAt(answer, 'data', 'addPullRequestReview', 'pullRequestReview')),
  ).toEqual([
    { state: 'CHANGES_REQUESTED', body: 'No owner', author: { login: 'ben' } },
    { state: 'COMMENTED', body: 'Right', author: { login: 'ana' } },
  ])
})

function userId(login: string): Promise<string> {
  return nodeIdOf(bot, `assignableUsers(first: 1, query: "${login}") { nodes { id } }`)
}

async function reviewers(): Promise<readonly string[]> {
  const answer = await bot.graphql(`{ repository(owner: "acme", name: "shop") {
    pullRequest(number: 1) { reviewRequests(first: 5) { nodes {
      requestedReviewer { ... on User { login } } } } } } }`)
  return [...JSON.stringify(answer).matchAll(/"login":"(\w+)"/g)].map(([, login]) => login ?? '')
}
