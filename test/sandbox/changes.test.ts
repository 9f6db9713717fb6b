import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Sandbox, startSandbox } from '../../sandbox/github/sandbox.ts'
import type { SeededRepository } from '../../sandbox/github/seed/seeding.ts'
import { type Client, client } from './client.ts'

const at = '/repos/acme/shop'

let sandbox: Sandbox
let ben: Client
let shop: SeededRepository

beforeEach(async () => {
  sandbox = await startSandbox({
    seed: ({ repository }) => {
      const collaborators = { ben: 'write' } as const
      shop = repository({
        owner: 'acme',
        name: 'shop',
        collaborators,
        actionsMayOpenPullRequests: false,
      })
      const files = { 'a.txt': 'one\ntwo\n', 'old.txt': 'old\n' }
      shop.commit({ at: '2026-11-01T09:00:00Z', author: 'ben', message: 'Start', files })
      shop.pullRequest({
        at: '2026-11-02T09:00:00Z',
        author: 'ben',
        title: 'Change a',
        files: { 'a.txt': 'one\n2\n', 'old.txt': null, 'b/new.txt': 'new\n' },
        mergedAt: '2026-11-02T10:00:00Z',
      })
    },
  })
  ben = client(sandbox, sandbox.token.user('ben'))
})

afterEach(() => sandbox.stop())

test('a merged pull request, its merge commit and the comparison tell the same files', async () => {
  const [merged, start] = sandbox.state.repository('acme/shop').commits('main')
  const expected = ['modified a.txt +1 -1', 'added b/new.txt +1 -0', 'removed old.txt +0 -1']

  const pull = await ben.get(`${at}/pulls/1/files`)
  const commit = await ben.get(`${at}/commits/${merged?.oid}`)
  const compared = await ben.get(`${at}/compare/${start?.oid}...main`)
  const pulls = await ben.get(`${at}/commits/${merged?.oid}/pulls`)

  expect(pull.list.map(fileLine)).toEqual(expected)
  expect(filesOf(commit.json)).toEqual(expected)
  expect(filesOf(compared.json)).toEqual(expected)
  expect(compared.json).toMatchObject({ status: 'ahead', ahead_by: 1, behind_by: 0 })
  expect(pulls.list).toMatchObject([{ number: 1, merge_commit_sha: merged?.oid }])
})

test('a renamed file is one file, with its earlier name in REST', async () => {
  const text = 'one\ntwo\nthree\nfour\n'
  const seed = { author: 'ben', message: 'Text', at: '2026-11-03T09:00:00Z' }
  shop.commit({ ...seed, files: { 'a.txt': text } })
  shop.pullRequest({
    at: '2026-11-04T09:00:00Z',
    author: 'ben',
    title: 'Move a',
    files: { 'a.txt': null, 'c/d.txt': `${text}five\n` },
  })

  const { list } = await ben.get(`${at}/pulls/2/files`)
  const answer =
    await ben.graphql(`{ repository(owner: "acme", name: "shop") { pullRequest(number: 2) {
    files(first: 9) { nodes { path changeType additions deletions } } } } }`)

  const nodes = [{ path: 'c/d.txt', changeType: 'RENAMED', additions: 1, deletions: 0 }]
  expect(list).toMatchObject([
    { filename: 'c/d.txt', previous_filename: 'a.txt', status: 'renamed', changes: 1 },
  ])
  expect(answer).toEqual({ data: { repository: { pullRequest: { files: { nodes } } } } })
})

test('a comparison backward is behind and lists no commit', async () => {
  const [, start] = sandbox.state.repository('acme/shop').commits('main')

  const { json } = await ben.get(`${at}/compare/main...${start?.oid}`)

  expect(json).toMatchObject({
    status: 'behind',
    ahead_by: 0,
    behind_by: 1,
    commits: [],
    files: [],
  })
})

test('commits are found by path and by time', async () => {
  const byPath = await ben.get(`${at}/commits?path=b`)
  const byTime = await ben.get(`${at}/commits?until=2026-11-02T00:00:00Z`)

  expect(byPath.list).toMatchObject([{ commit: { message: 'Change a (#1)' } }])
  expect(byTime.list).toMatchObject([{ commit: { message: 'Start' } }])
})

test('GraphQL tells history, pull requests and files in one request', async () => {
  const answer = await ben.graphql(`{ repository(owner: "acme", name: "shop") {
    object(expression: "main") { ... on Commit { history(first: 1) { totalCount nodes {
      messageHeadline author { user { login } }
      associatedPullRequests(first: 1) { nodes { number mergedAt mergedBy { login }
        files(first: 9) { nodes { path changeType additions deletions } } } } } } } } } }`)

  expect(answer).toEqual({
    data: {
      repository: {
        object: {
          history: {
            totalCount: 2,
            nodes: [
              {
                messageHeadline: 'Change a (#1)',
                author: { user: { login: 'ben' } },
                associatedPullRequests: {
                  nodes: [
                    {
                      number: 1,
                      mergedAt: '2026-11-02T10:00:00Z',
                      mergedBy: { login: 'ben' },
                      files: {
                        nodes: [
                          { path: 'a.txt', changeType: 'MODIFIED', additions: 1, deletions: 1 },
                          { path: 'b/new.txt', changeType: 'ADDED', additions: 1, deletions: 0 },
                          { path: 'old.txt', changeType: 'DELETED', additions: 0, deletions: 1 },
                        ],
                      },
                    },
                  ],
                },
              },
            ],
          },
        },
      },
    },
  })
})

test('a pull request is opened once for its branches, merged once, and its merge is a push', async () => {
  const told: string[] = []
  sandbox.onEvent((event) => told.push(`${event.name} ${event.action}`.trim()))
  await ben.post(`${at}/git/refs`, {
    ref: 'refs/heads/fix',
    sha: sandbox.state.repository('acme/shop').head('main'),
  })
  await sandbox.as('ben').push({ path: 'c.txt', text: 'c\n', message: 'Add c', branch: 'fix' })
  told.length = 0
  const input = { title: 'Add c', head: 'fix', base: 'main' }

  const opened = await ben.post(`${at}/pulls`, input)
  const again = await ben.post(`${at}/pulls`, input)
  const merged = await ben.put(`${at}/pulls/2/merge`)
  const twice = await ben.put(`${at}/pulls/2/merge`)

  expect([opened, again, merged, twice].map(({ status }) => status)).toEqual([201, 422, 200, 405])
  expect(again.json['errors']).toMatchObject([
    { message: 'A pull request already exists for acme:fix.' },
  ])
  expect(told).toEqual(['pull_request opened', 'push', 'pull_request closed'])
  expect(sandbox.state.repository('acme/shop').files('main').get('c.txt')).toBe('c\n')
})

test('the default token opens pull requests only where the setting allows it', async () => {
  const bot = client(sandbox, sandbox.token.actions())
  shop.commit({
    at: '2026-11-03T09:00:00Z',
    author: 'ben',
    message: 'Add c',
    branch: 'fix',
    files: { 'c.txt': 'c\n' },
  })

  const answer = await bot.post(`${at}/pulls`, { title: 'Add c', head: 'fix', base: 'main' })

  expect([answer.status, answer.json['message']]).toEqual([
    403,
    'GitHub Actions is not permitted to create or approve pull requests.',
  ])
})

type Json = Readonly<Record<string, unknown>>

function filesOf(json: Json): readonly string[] {
  return Array.isArray(json['files']) ? json['files'].map(fileLine) : []
}

function fileLine({ status, filename, additions, deletions }: Json): string {
  return `${status} ${filename} +${additions} -${deletions}`
}
