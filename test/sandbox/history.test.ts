import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Sandbox, startSandbox } from '../../sandbox/github/sandbox.ts'
import { type Client, client } from './client.ts'

let sandbox: Sandbox
let bot: Client

beforeEach(async () => {
  sandbox = await startSandbox({
    pageSize: 2,
    seed: ({ repository }) => {
      const shop = repository({ owner: 'acme', name: 'shop', collaborators: { ben: 'write' } })
      shop.commit({
        at: '2026-11-01T09:00:00Z',
        author: 'ana',
        message: 'Start\n\nWith a cart.',
        files: { 'a.txt': 'one\ntwo\n' },
      })
      for (const day of [2, 3, 4]) {
        shop.pullRequest({
          at: `2026-11-0${day}T08:00:00Z`,
          author: 'ben',
          title: `Change ${day}`,
          body: 'Because.',
          files: { 'a.txt': `one\n${day}\n`, [`${day}/new.txt`]: 'x\ny\n', z: `${day}` },
          mergedAt: `2026-11-0${day}T09:00:00Z`,
        })
      }
    },
  })
  bot = client(sandbox, sandbox.token.actions())
})

afterEach(() => sandbox.stop())

test('the history of the default branch tells what each commit changed and by which pull request', async () => {
  const answer = await bot.graphql(`{ repository(owner: "acme", name: "shop") {
    defaultBranchRef { name target { ... on Commit {
      history(first: 1, since: "2026-11-02T00:00:00Z", until: "2026-11-03T10:00:00Z") { nodes {
        message messageHeadline messageBody committedDate additions deletions
        changedFilesIfAvailable parents(first: 2) { totalCount }
        associatedPullRequests(first: 5) { nodes {
          number title body merged mergedAt baseRefName additions deletions changedFiles
          commits(first: 5) { totalCount nodes { commit { messageHeadline } } }
          files(first: 100) { totalCount pageInfo { hasNextPage } nodes {
            path additions deletions changeType } }
          labels(first: 5) { nodes { name } } } } } } } } } } }`)

  const change = {
    message: 'Change 3 (#2)',
    messageHeadline: 'Change 3 (#2)',
    messageBody: '',
    committedDate: '2026-11-03T09:00:00Z',
    additions: 4,
    deletions: 2,
    changedFilesIfAvailable: 3,
    parents: { totalCount: 1 },
  }
  const pull = {
    number: 2,
    title: 'Change 3',
    body: 'Because.',
    merged: true,
    mergedAt: '2026-11-03T09:00:00Z',
    baseRefName: 'main',
    additions: 4,
    deletions: 2,
    changedFiles: 3,
    commits: { totalCount: 1, nodes: [{ commit: { messageHeadline: 'Change 3' } }] },
    files: {
      totalCount: 3,
      pageInfo: { hasNextPage: true },
      nodes: [
        { path: '3/new.txt', additions: 2, deletions: 0, changeType: 'ADDED' },
        { path: 'a.txt', additions: 1, deletions: 1, changeType: 'MODIFIED' },
      ],
    },
    labels: { nodes: [] },
  }
  const nodes = [{ ...change, associatedPullRequests: { nodes: [pull] } }]
  expect(answer).toEqual({
    data: {
      repository: { defaultBranchRef: { name: 'main', target: { history: { nodes } } } },
    },
  })
})

test('history is paged from any commit, and an unknown id is null', async () => {
  const [, third] = sandbox.state.repository('acme/shop').commits('main')
  const page = (after: string) => `{ repository(owner: "acme", name: "shop") {
    unknown: object(oid: "${'0'.repeat(40)}") { oid }
    object(oid: "${third?.oid}") { ... on Commit { history(first: 100${after}) {
      totalCount pageInfo { hasNextPage endCursor } nodes { messageHeadline } } } } } }`

  const first = await bot.graphql(page(''))
  const cursor = /"endCursor":"([^"]+)"/.exec(JSON.stringify(first))?.[1]
  const second = await bot.graphql(page(`, after: "${cursor}"`))

  const repository = (hasNextPage: boolean, endCursor: unknown, ...names: readonly string[]) => ({
    unknown: null,
    object: {
      history: {
        totalCount: 3,
        pageInfo: { hasNextPage, endCursor },
        nodes: names.map((messageHeadline) => ({ messageHeadline })),
      },
    },
  })
  expect([first, second]).toEqual([
    { data: { repository: repository(true, cursor, 'Change 3 (#2)', 'Change 2 (#1)') } },
    { data: { repository: repository(false, expect.any(String), 'Start') } },
  ])
})
