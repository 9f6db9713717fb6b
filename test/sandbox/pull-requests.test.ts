import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Sandbox } from '../../sandbox/github/sandbox.ts'
import { type Client, client } from './client.ts'
import { mutate, nodeIdOf, repositoryId, valueAt } from './graph.ts'
import { startSmallShop } from './small-shop.ts'

const create = `mutation Open($input: CreatePullRequestInput!) {
  createPullRequest(input: $input) { pullRequest { number id isDraft author { login } } } }`

let sandbox: Sandbox
let bot: Client
let told: string[]

beforeEach(async () => {
  sandbox = await startSmallShop({ pageSize: 2 })
  bot = client(sandbox, sandbox.token.actions())
  const ana = sandbox.as('ana')
  await ana.createBranch('post-mortem/1')
  await ana.push({ path: 'postmortems/1.md', text: '# 1\n', message: 'm', branch: 'post-mortem/1' })
  told = []
  sandbox.onEvent(({ name, action }) => told.push(action === '' ? name : `${name}.${action}`))
})

afterEach(() => sandbox.stop())

test('the default token opens a draft, and what there is of it can be read', async () => {
  const opened = await open({ draft: true, body: 'Of #1' })

  const read = await bot.graphql(`{ repository(owner: "acme", name: "shop") {
    pullRequest(number: 1) {
      number title body state isDraft merged mergedAt closedAt createdAt
      headRefName headRefOid headRef { name } baseRefName isCrossRepository
      headRepository { nameWithOwner } headRepositoryOwner { login } mergeCommit { oid } milestone { title }
      author { login __typename } assignees(first: 2) { nodes { login } }
      reviewRequests(first: 2) { totalCount } reviews(first: 2) { totalCount }
      labels(first: 2) { nodes { name } } files(first: 2) { nodes { path changeType } }
      commits(first: 2) { nodes { commit { oid } } } comments(first: 2) { totalCount }
      reactions(first: 2) { totalCount } } } }`)
  const head = sandbox.state.repository('acme/shop').head('post-mortem/1')
  expect(opened).toMatchObject({
    data: { createPullRequest: { pullRequest: { number: 1, isDraft: true } } },
  })
  expect(valueAt(read, 'data', 'repository', 'pullRequest')).toEqual({
    number: 1,
    title: 'Post-mortem 1',
    body: 'Of #1',
    state: 'OPEN',
    isDraft: true,
    merged: false,
    mergedAt: null,
    closedAt: null,
    createdAt: sandbox.clock.now(),
    headRefName: 'post-mortem/1',
    headRefOid: head,
    headRef: { name: 'post-mortem/1' },
    baseRefName: 'main',
    isCrossRepository: false,
    headRepository: { nameWithOwner: 'acme/shop' },
    headRepositoryOwner: { login: 'acme' },
    mergeCommit: null,
    milestone: null,
    author: { login: 'github-actions', __typename: 'Bot' },
    assignees: { nodes: [] },
    reviewRequests: { totalCount: 0 },
    reviews: { totalCount: 0 },
    labels: { nodes: [] },
    files: { nodes: [{ path: 'postmortems/1.md', changeType: 'ADDED' }] },
    commits: { nodes: [{ commit: { oid: head } }] },
    comments: { totalCount: 0 },
    reactions: { totalCount: 0 },
  })
})

test.each([
  ['a second one', {}, 'A pull request already exists for acme:post-mortem/1.'],
  ['no commits', { headRefName: 'main' }, 'No commits between main and main'],
  [
    'no such head',
    { headRefName: 'gone' },
    "Head sha can't be blank, Base sha can't be blank, No commits between main and gone, Head ref must be a branch",
  ],
  [
    'no such base',
    { baseRefName: 'gone' },
    "Head sha can't be blank, Base sha can't be blank, No commits between gone and post-mortem/1, Base ref must be a branch",
  ],
])('%s is refused in the words of GitHub', async (_what, change, message) => {
  await open({})

  const answer = await open(change)

  expect(answer).toMatchObject({
    data: { createPullRequest: null },
    errors: [{ type: 'UNPROCESSABLE', path: ['createPullRequest'], message }],
  })
})

test('over REST a missing head and a second one are 422 that name the field', async () => {
  const body = { title: 'Post-mortem 1', head: 'post-mortem/1', base: 'main', draft: true }

  const first = await bot.post('/repos/acme/shop/pulls', body)
  const again = await bot.post('/repos/acme/shop/pulls', body)
  const missing = await bot.post('/repos/acme/shop/pulls', { ...body, head: 'gone' })

  expect([first.status, first.json['draft']]).toEqual([201, true])
  expect([again.status, again.json['errors']]).toEqual([
    422,
    [
      {
        resource: 'PullRequest',
        code: 'custom',
        field: 'base',
        message: 'A pull request already exists for acme:post-mortem/1.',
      },
    ],
  ])
  expect(missing.json['errors']).toEqual([
    { resource: 'PullRequest', field: 'head', code: 'invalid' },
  ])
})

test('a token without the scope may neither open nor change one', async () => {
  const { id } = await opened()
  bot = client(sandbox, sandbox.token.actions({ contents: 'write', issues: 'write' }))

  const answers = [
    await open({ headRefName: 'records' }),
    await act('closePullRequest', { pullRequestId: id }),
    await act('markPullRequestReadyForReview', { pullRequestId: id }),
  ]

  for (const answer of answers) {
    expect(answer['errors']).toMatchObject([
      { type: 'FORBIDDEN', message: 'Resource not accessible by integration' },
    ])
  }
})

test('it is changed, made ready, a draft again, closed and opened again, each told once', async () => {
  const { id } = await opened({ draft: true })
  const pullRequestId = id
  told = []

  await act('updatePullRequest', { pullRequestId, title: 'New', body: 'Words', state: 'OPEN' })
  await act('markPullRequestReadyForReview', { pullRequestId })
  await act('markPullRequestReadyForReview', { pullRequestId })
  await act('convertPullRequestToDraft', { pullRequestId })
  await act('closePullRequest', { pullRequestId })
  const closed = await state(id)
  await act('reopenPullRequest', { pullRequestId })

  expect(told).toEqual([
    'pull_request.edited',
    'pull_request.ready_for_review',
    'pull_request.converted_to_draft',
    'pull_request.closed',
    'pull_request.reopened',
  ])
  expect(closed).toMatchObject({ state: 'CLOSED', merged: false, closedAt: sandbox.clock.now() })
  expect(await state(id)).toMatchObject({ state: 'OPEN', title: 'New', isDraft: true })
})

test('labels, assignees, milestone and comments go on it as on an issue', async () => {
  const { id } = await opened()
  const bug = await nodeIdOf(bot, 'label(name: "bug") { id }')
  const ana = await nodeIdOf(bot, 'assignableUsers(first: 1, query: "ana") { nodes { id } }')
  await bot.post('/repos/acme/shop/milestones', { title: 'December' })
  const milestoneId = await nodeIdOf(bot, 'milestone(number: 1) { id }')

  await act('updatePullRequest', { pullRequestId: id, labelIds: [bug], milestoneId })
  await act('addAssigneesToAssignable', { assignableId: id, assigneeIds: [ana] })
  await act('addComment', { subjectId: id, body: 'Ready soon' })

  expect(sandbox.state.repository('acme/shop').pull(1)).toMatchObject({
    type: 'PullRequest',
    head: 'post-mortem/1',
    base: 'main',
    isDraft: false,
    reviewers: [],
    mergeCommit: null,
    milestone: 'December',
    labels: ['bug'],
    assignees: ['ana'],
    comments: [{ body: 'Ready soon' }],
  })
  expect(await state(id)).toMatchObject({ milestone: { title: 'December' } })
})

test('a draft is not merged; ready, it is, and its branch stays unless the setting takes it', async () => {
  const { id } = await opened({ draft: true })

  const draft = await act('mergePullRequest', { pullRequestId: id, mergeMethod: 'SQUASH' })
  await act('markPullRequestReadyForReview', { pullRequestId: id })
  const merged = await act('mergePullRequest', { pullRequestId: id, mergeMethod: 'SQUASH' })

  const view = sandbox.state.repository('acme/shop')
  expect(draft['errors']).toMatchObject([{ message: 'Pull Request is still a draft' }])
  expect(merged['errors']).toBeUndefined()
  expect(await state(id)).toMatchObject({
    state: 'MERGED',
    merged: true,
    mergedAt: sandbox.clock.now(),
    mergeCommit: { oid: view.head('main') },
    headRef: { name: 'post-mortem/1' },
  })
})

test('with automatic deletion the head branch goes with the merge', async () => {
  sandbox.seed(({ seeded }) => seeded('acme/shop').settings({ deleteBranchOnMerge: true }))
  const { id } = await opened()

  await act('mergePullRequest', { pullRequestId: id })

  expect(sandbox.state.repository('acme/shop').branches()).toEqual(['main', 'records'])
  expect(await state(id)).toMatchObject({ state: 'MERGED', headRef: null })
})

test('the pull requests of a repository are found by branch and state, page by page', async () => {
  await opened()
  await sandbox.as('ana').createBranch('other')
  await sandbox.as('ana').push({ path: 'b', text: 'b', message: 'b', branch: 'other' })
  await open({ headRefName: 'other', title: 'Other' })
  await sandbox.as('ana').close(1)

  const answer = await bot.graphql(`{ repository(owner: "acme", name: "shop") {
    byHead: pullRequests(first: 2, headRefName: "other") { nodes { number } }
    closed: pullRequests(first: 2, states: [CLOSED]) { nodes { number } }
    newest: pullRequests(first: 1, orderBy: {field: CREATED_AT, direction: DESC}) {
      nodes { number } totalCount pageInfo { hasNextPage } }
    ref(qualifiedName: "refs/heads/other") {
      associatedPullRequests(first: 2, states: [OPEN]) { nodes { number } } } } }`)

  expect(valueAt(answer, 'data', 'repository')).toEqual({
    byHead: { nodes: [{ number: 2 }] },
    closed: { nodes: [{ number: 1 }] },
    newest: { nodes: [{ number: 2 }], totalCount: 2, pageInfo: { hasNextPage: true } },
    ref: { associatedPullRequests: { nodes: [{ number: 2 }] } },
  })
})

test('Actions may be kept from opening pull requests, and drafts may be missing', async () => {
  sandbox.seed(({ seeded }) =>
    seeded('acme/shop').settings({ actionsMayOpenPullRequests: false, draftPullRequests: false }),
  )

  const byActions = await open({})
  bot = client(sandbox, sandbox.token.app('incidents'))
  const draft = await open({ draft: true })
  const { id } = await opened()
  const converted = await act('convertPullRequestToDraft', { pullRequestId: id })

  expect(byActions['errors']).toMatchObject([
    {
      type: 'FORBIDDEN',
      message: 'GitHub Actions is not permitted to create or approve pull requests.',
    },
  ])
  expect(draft['errors']).toMatchObject([
    { message: 'Draft pull requests are not supported in this repository.' },
  ])
  expect(converted['errors']).toHaveLength(1)
})

async function open(change: Readonly<Record<string, unknown>>) {
  return bot.graphql(create, {
    input: {
      repositoryId: await repositoryId(bot),
      baseRefName: 'main',
      headRefName: 'post-mortem/1',
      title: 'Post-mortem 1',
      ...change,
    },
  })
}

async function opened(change: Readonly<Record<string, unknown>> = {}) {
  const answer = await open(change)
  return { id: String(valueAt(answer, 'data', 'createPullRequest', 'pullRequest', 'id')) }
}

function act(mutation: string, input: Readonly<Record<string, unknown>>) {
  return mutate(bot, mutation, input)
}

async function state(id: string) {
  const answer = await bot.graphql(
    `query State($id: ID!) { node(id: $id) { ... on PullRequest { title state isDraft merged
      mergedAt closedAt mergeCommit { oid } headRef { name } milestone { title } } } }`,
    { id },
  )
  return valueAt(answer, 'data', 'node')
}
