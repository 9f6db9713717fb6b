import { afterEach, beforeEach, expect, test } from 'vitest'
import { isObject } from '../../sandbox/github/rest/body.ts'
import { type Sandbox, startSandbox } from '../../sandbox/github/sandbox.ts'
import type { SeededRepository } from '../../sandbox/github/seed/seeding.ts'
import { type Client, client } from './client.ts'

const at = '/repos/acme/shop'

let sandbox: Sandbox
let ben: Client
let shop: SeededRepository
let start = ''

beforeEach(async () => {
  sandbox = await startSandbox({
    seed: ({ repository }) => {
      shop = repository({ owner: 'acme', name: 'shop', collaborators: { ben: 'write' } })
      start = shop.commit({
        at: '2026-11-01T09:00:00Z',
        author: 'ana',
        message: 'Start',
        files: { 'a.txt': 'a\n' },
      })
    },
  })
  ben = client(sandbox, sandbox.token.user('ben'))
})

afterEach(() => sandbox.stop())

const change = {
  at: '2026-11-02T09:00:00Z',
  author: 'ana',
  title: 'Two steps',
  branch: 'steps',
  commits: [
    { message: 'First step', files: { 'b.txt': 'b\n' } },
    { message: 'Second step\n\nWith a reason.', files: { 'a.txt': 'A\n', 'b.txt': null } },
  ],
} as const
const elsewhere = {
  at: '2026-11-02T10:00:00Z',
  author: 'ana',
  message: 'Elsewhere',
  files: { c: 'c' },
}

const merged = {
  merge: [
    'Merge pull request #1 from acme/steps\n\nTwo steps',
    'Elsewhere',
    'Second step',
    'First step',
    'Start',
  ],
  squash: [
    'Two steps (#1)\n\n* First step\n\n* Second step\n\nWith a reason.',
    'Elsewhere',
    'Start',
  ],
  rebase: ['Second step\n\nWith a reason.', 'First step', 'Elsewhere', 'Start'],
} as const
const byPull = { merge: 3, squash: 1, rebase: 2 } as const

test.each(['merge', 'squash', 'rebase'] as const)(
  'seeded with %s, the history is as that leaves it and every commit knows its pull request',
  async (method) => {
    openSteps()
    shop.commit(elsewhere)
    const seeded = { ...change, branch: 'more', title: 'x', files: { d: 'd' }, commits: [] }
    shop.pullRequest({ ...seeded, mergedAt: '2026-11-02T10:30:00Z', method: 'squash' })

    shop.pullRequest({
      ...change,
      branch: 'seeded',
      from: start,
      mergedAt: '2026-11-02T11:00:00Z',
      method,
    })

    const history = await historyOf()
    expect(history.filter(({ pulls }) => pulls.includes(3))).toHaveLength(byPull[method])
    expect([...sandbox.state.repository('acme/shop').files('main').keys()]).toEqual([
      'a.txt',
      'c',
      'd',
    ])
    expect(sandbox.state.repository('acme/shop').branches()).toEqual(['main', 'steps'])
  },
)

test.each(['merge', 'squash', 'rebase'] as const)(
  'merged with %s over REST, the history is the same',
  async (method) => {
    openSteps()
    shop.commit(elsewhere)

    await sandbox.as('ben').merge(1, { method })

    const view = sandbox.state.repository('acme/shop')
    const history = await historyOf()
    const pull = await ben.get(`${at}/pulls/1`)
    const files = await ben.get(`${at}/pulls/1/files`)
    expect(view.commits('main').map(({ message }) => firstOf(message, merged[method]))).toEqual(
      merged[method],
    )
    expect(history.filter(({ pulls }) => pulls.includes(1))).toHaveLength(byPull[method])
    expect(pull.json).toMatchObject({
      merged: true,
      merge_commit_sha: view.head('main'),
      commits: 2,
    })
    expect(files.list.map(({ filename, status }) => [filename, status])).toEqual([
      ['a.txt', 'modified'],
    ])
    expect(Object.fromEntries(view.files('main'))).toEqual({ 'a.txt': 'A\n', c: 'c' })
  },
)

test('without a method it is a merge commit, and a head that moved on refuses', async () => {
  openSteps()

  const stale = await ben.put(`${at}/pulls/1/merge`, { sha: start })
  const done = await ben.put(`${at}/pulls/1/merge`, { commit_title: 'Take it' })

  const [head] = sandbox.state.repository('acme/shop').commits('main')
  const { json } = await ben.get(`${at}/commits/main`)
  expect([stale.status, done.status]).toEqual([409, 200])
  expect(head?.message).toBe('Take it\n\nTwo steps')
  expect(Array.isArray(json['parents']) && json['parents'].length).toBe(2)
})

test('a merge commit as a patch is the patches it brought, and the comparison leaves it out', async () => {
  openSteps()
  await sandbox.as('ben').merge(1, { method: 'merge' })
  const accept = { accept: 'application/vnd.github.patch' }

  const commit = await ben.get(`${at}/commits/main`, accept)
  const compared = await ben.get(`${at}/compare/${start}...main`, accept)

  const subjects = ['Subject: [PATCH 1/2] First step', 'Subject: [PATCH 2/2] Second step']
  expect(commit.text.match(/^Subject: .*$/gm)).toEqual(subjects)
  expect(compared.text).toBe(commit.text)
})

test('what a force-push leaves behind can be read, but is history no more', async () => {
  const lost = shop.commit({ ...elsewhere, message: 'Lost' })
  const told: unknown[] = []
  sandbox.onEvent(({ name, payload }) => told.push([name, payload['forced'], payload['before']]))

  await ben.patch(`${at}/git/refs/heads/main`, { sha: start, force: true })

  const { json } = await ben.get(`${at}/commits/${lost}`)
  const compared = await ben.get(`${at}/compare/${lost}...main`)
  expect(told).toEqual([['push', true, lost]])
  expect(json).toMatchObject({ commit: { message: 'Lost' } })
  expect(compared.json).toMatchObject({ status: 'behind', behind_by: 1 })
  expect((await historyOf()).map(({ message }) => message)).toEqual(['Start'])
})

test('a seeded force-push goes on from where it went', async () => {
  const lost = shop.commit({ ...elsewhere, message: 'Lost' })
  shop.forcePush({ to: start })
  shop.commit({ ...elsewhere, at: '2026-11-03T09:00:00Z', message: 'Instead' })

  const { json } = await ben.get(`${at}/compare/${lost}...main`)

  expect(json).toMatchObject({ status: 'diverged', ahead_by: 1, behind_by: 1 })
  expect((await historyOf()).map(({ message }) => message)).toEqual(['Instead', 'Start'])
})

function openSteps(): void {
  shop.pullRequest(change)
}

async function historyOf() {
  const answer = await ben.graphql(`{ repository(owner: "acme", name: "shop") {
    object(expression: "main") { ... on Commit { history(first: 50) { nodes {
      message associatedPullRequests(first: 5) { nodes { number } } } } } } } }`)
  return nodesIn(answer).map((node) => ({
    message: String(node['message']),
    pulls: nodesIn(node['associatedPullRequests']).map(({ number }) => number),
  }))
}

/** The whole message where the expectation has more than one line, else its first. */
function firstOf(message: string, expected: readonly string[]): string {
  return expected.includes(message) ? message : (message.split('\n')[0] ?? '')
}

function nodesIn(value: unknown): readonly Readonly<Record<string, unknown>>[] {
  if (!isObject(value)) return []
  if (Array.isArray(value['nodes'])) return value['nodes'].filter(isObject)
  return Object.values(value).flatMap(nodesIn)
}
