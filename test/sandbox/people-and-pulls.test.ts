import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Sandbox } from '../../sandbox/github/sandbox.ts'
import type { SandboxEvent } from '../../sandbox/github/state/webhooks.ts'
import { type Client, client } from './client.ts'
import { valueAt } from './graph.ts'
import { startSmallShop } from './small-shop.ts'

let sandbox: Sandbox
let bot: Client
let events: SandboxEvent[]

beforeEach(async () => {
  sandbox = await startSmallShop()
  bot = client(sandbox, sandbox.token.actions())
  events = []
  sandbox.onEvent((event) => events.push(event))
})

afterEach(() => sandbox.stop())

test('one commit writes, renames and deletes files, and the push lists them', async () => {
  const ben = sandbox.as('ben')
  const files = { 'README.md': '# The shop\n', 'src/cart.ts': null, 'src/basket.ts': 'export {}\n' }

  await ben.commit({ message: 'Tidy up\n\nFor good.', files })

  const [push] = told('push')
  expect(push?.payload).toMatchObject({
    ref: 'refs/heads/main',
    commits: [
      {
        message: 'Tidy up\n\nFor good.',
        added: ['src/basket.ts'],
        removed: ['src/cart.ts'],
        modified: ['README.md'],
      },
    ],
  })
  expect(push?.changedPaths).toEqual(['README.md', 'src/basket.ts', 'src/cart.ts'])
})

test('a push of several commits lists each, the oldest first', async () => {
  const ben = sandbox.as('ben')
  await ben.createBranch('fix')
  for (const path of ['a', 'b']) await ben.push({ path, text: path, message: path, branch: 'fix' })
  await ben.openPullRequest({ title: 'Fix', head: 'fix' })
  events = []

  await ben.merge(1, { method: 'rebase' })

  const commits = valueAt(told('push')[0]?.payload, 'commits')
  expect(commits).toMatchObject([
    { message: 'a', added: ['a'] },
    { message: 'b', added: ['b'] },
  ])
})

test('pushes to its branch are told to an open pull request, with all the paths it changes', async () => {
  const ben = sandbox.as('ben')
  await openFix()
  events = []

  await ben.commit({ message: 'More', files: { b: 'b', a: null }, branch: 'fix' })
  await ben.close(1)
  await ben.push({ path: 'c', text: 'c', message: 'c', branch: 'fix' })

  expect(events.map(shown)).toEqual([
    'push a b',
    'pull_request.synchronize b',
    'pull_request.closed b',
    'push c',
  ])
  expect(events[1]?.payload).toMatchObject({ number: 1, pull_request: { state: 'open' } })
})

test('a pull request ends and goes on by the acts of people, each told', async () => {
  const ben = sandbox.as('ben')
  await openFix({ draft: true })
  events = []

  await ben.markReady(1)
  await ben.convertToDraft(1)
  await ben.markReady(1)
  await ben.requestReview(1, 'ana')
  await sandbox.as('ana').approve(1)
  await ben.close(1)
  await ben.reopen(1)
  await ben.merge(1)

  expect(events.map(({ name, action }) => `${name}.${action}`)).toEqual([
    'pull_request.ready_for_review',
    'pull_request.converted_to_draft',
    'pull_request.ready_for_review',
    'pull_request.review_requested',
    'pull_request_review.submitted',
    'pull_request.closed',
    'pull_request.reopened',
    'push.',
    'pull_request.closed',
  ])
  expect(events.at(-1)?.payload).toMatchObject({ pull_request: { merged: true, draft: false } })
})

test('a pull request whose branch is gone is closed and stays so', async () => {
  const ben = sandbox.as('ben')
  await openFix()

  await ben.deleteBranch('fix')
  const again = await ben.reopen(1).then(String, String)

  expect(again).toContain('Could not open the pull request.')
  expect(sandbox.state.repository('acme/shop').issue(1)).toMatchObject({ state: 'CLOSED' })
})

test('closing and merging take write or triage rights, on the own one none', async () => {
  await openFix()
  const refused = (act: Promise<unknown>) =>
    act.then(
      () => 'done',
      () => 'refused',
    )

  const outcomes = [
    await refused(sandbox.as('eve').close(1)),
    await refused(sandbox.as('eve').markReady(1)),
    await refused(sandbox.as('dana').merge(1)),
    await refused(sandbox.as('dana').enqueue(1)),
    await refused(sandbox.as('dana').close(1)),
  ]

  expect(outcomes).toEqual(['refused', 'refused', 'refused', 'refused', 'done'])
})

test('the merge queue lands a commit of its own, and the push is its own', async () => {
  sandbox.seed(({ seeded }) => seeded('acme/shop').settings({ mergeQueue: 'squash' }))
  await openFix()
  events = []

  await sandbox.as('ben').enqueue(1)

  const answer = await bot.graphql(`{ repository(owner: "acme", name: "shop") {
    pullRequest(number: 1) { state isMergeQueueEnabled mergedBy { login } mergeCommit { oid message } } } }`)
  expect(events.map(({ name, actor, byDefaultToken }) => [name, actor, byDefaultToken])).toEqual([
    ['push', 'github-merge-queue[bot]', false],
    ['pull_request', 'github-merge-queue[bot]', false],
  ])
  expect(valueAt(answer, 'data', 'repository', 'pullRequest')).toEqual({
    state: 'MERGED',
    isMergeQueueEnabled: true,
    mergedBy: { login: 'github-merge-queue' },
    mergeCommit: {
      oid: sandbox.state.repository('acme/shop').head('main'),
      message: 'Fix (#1)',
    },
  })
})

test('without a queue there is nothing to be put into', async () => {
  await openFix()

  const answer = await sandbox.as('ben').enqueue(1).then(String, String)

  expect(answer).toContain('Merge queue is not enabled')
})

test('commits that land by a direct push mark their pull request as merged', async () => {
  await openFix()
  const head = sandbox.state.repository('acme/shop').head('fix')
  events = []

  await sandbox.as('ben').request('PATCH', '/git/refs/heads/main', { sha: head })

  const answer = await bot.graphql(`{ repository(owner: "acme", name: "shop") {
    pullRequest(number: 1) { state mergeCommit { oid } commits(first: 5) { totalCount }
      files(first: 5) { nodes { path } } } } }`)
  expect(events.map(({ name, action }) => `${name}.${action}`)).toEqual([
    'push.',
    'pull_request.closed',
  ])
  expect(valueAt(answer, 'data', 'repository', 'pullRequest')).toEqual({
    state: 'MERGED',
    mergeCommit: { oid: head },
    commits: { totalCount: 1 },
    files: { nodes: [{ path: 'a' }] },
  })
})

test('a stranger forks, pushes there, and opens a pull request across', async () => {
  const fork = await sandbox.as('mallory').fork()
  const mallory = sandbox.as('mallory', fork)
  await mallory.createBranch('idea')
  await mallory.push({ path: 'idea.md', text: 'Hi\n', message: 'Idea', branch: 'idea' })

  await sandbox.as('mallory').openPullRequest({ title: 'Idea', head: 'mallory:idea' })
  await mallory.push({ path: 'idea.md', text: 'Hello\n', message: 'Better', branch: 'idea' })

  const answer = await bot.graphql(`{ repository(owner: "acme", name: "shop") {
    pullRequest(number: 1) { isCrossRepository headRefName headRefOid headRef { name }
      headRepository { nameWithOwner isFork parent { nameWithOwner } } headRepositoryOwner { login }
      files(first: 5) { nodes { path } } } } }`)
  expect(fork).toBe('mallory/shop')
  expect(valueAt(answer, 'data', 'repository', 'pullRequest')).toEqual({
    isCrossRepository: true,
    headRefName: 'idea',
    headRefOid: sandbox.state.repository(fork).head('idea'),
    headRef: { name: 'idea' },
    headRepository: {
      nameWithOwner: 'mallory/shop',
      isFork: true,
      parent: { nameWithOwner: 'acme/shop' },
    },
    headRepositoryOwner: { login: 'mallory' },
    files: { nodes: [{ path: 'idea.md' }] },
  })
  expect(sandbox.state.repository('acme/shop').pulls()).toMatchObject([{ head: 'mallory:idea' }])
  const ours = events.filter(({ repository }) => repository === 'acme/shop')
  expect(ours.map(({ name, action }) => `${name}.${action}`)).toEqual([
    'fork.',
    'pull_request.opened',
    'pull_request.synchronize',
  ])
})

test('a pull request from a fork is merged, and its branch there stays whatever the setting', async () => {
  sandbox.seed(({ seeded }) => seeded('acme/shop').settings({ deleteBranchOnMerge: true }))
  const fork = await sandbox.as('eve').fork()
  await sandbox.as('eve', fork).createBranch('idea')
  await sandbox
    .as('eve', fork)
    .push({ path: 'idea.md', text: 'Hi\n', message: 'Idea', branch: 'idea' })
  await sandbox.as('eve').openPullRequest({ title: 'Idea', head: 'eve:idea' })

  await sandbox.as('ben').merge(1)

  expect(sandbox.state.repository('acme/shop').files('main').get('idea.md')).toBe('Hi\n')
  expect(sandbox.state.repository(fork).branches()).toEqual(['main', 'idea'])
})

async function openFix({ draft = false } = {}): Promise<void> {
  const ben = sandbox.as('ben')
  await ben.createBranch('fix')
  await ben.push({ path: 'a', text: 'a', message: 'a', branch: 'fix' })
  await ben.openPullRequest({ title: 'Fix', head: 'fix', draft })
}

function told(name: string): readonly SandboxEvent[] {
  return events.filter((event) => event.name === name)
}

function shown({ name, action, changedPaths = [] }: SandboxEvent): string {
  const kind = action === '' ? name : `${name}.${action}`
  return [kind, ...changedPaths].join(' ')
}
