import { afterEach, expect, test } from 'vitest'
import { shiftTime } from '../../sandbox/github/clock.ts'
import { isObject } from '../../sandbox/github/rest/body.ts'
import { type Sandbox, startSandbox } from '../../sandbox/github/sandbox.ts'
import { client } from './client.ts'

let sandbox: Sandbox

afterEach(() => sandbox.stop())

const start = '2026-11-20T09:00:00Z'

test('an issue is seeded with its comments, by people and Apps, in order', async () => {
  await open(3)

  const { comments, timeline } = sandbox.state.repository('acme/shop').issue(1)

  expect(comments.map(({ author, createdAt, body }) => [author, createdAt, body])).toEqual([
    ['ana', '2026-11-20T09:00:00Z', 'Comment 0'],
    ['github-actions[bot]', '2026-11-20T09:00:01Z', 'Comment 1'],
    ['ana', '2026-11-20T09:00:02Z', 'Comment 2'],
  ])
  expect(timeline).toEqual(['IssueComment', 'IssueComment', 'IssueComment', 'ClosedEvent'])
  const bot = client(sandbox, sandbox.token.actions())
  const { list } = await bot.get('/repos/acme/shop/issues/1/comments')
  expect(list[1]?.['user']).toMatchObject({ type: 'Bot' })
})

test('after 2,500 comments nobody comments any more', async () => {
  await open(2499)
  const ana = client(sandbox, sandbox.token.user('ana'))
  const comments = '/repos/acme/shop/issues/1/comments'
  const { json } = await ana.get('/repos/acme/shop/issues/1')

  const last = await ana.post(comments, { body: 'One more' })
  const refused = await ana.post(comments, { body: 'Two more' })
  const mutation = await ana.graphql(
    `mutation { addComment(input: {subjectId: "${json['node_id']}", body: "x"}) { clientMutationId } }`,
  )

  const message = 'Commenting is disabled on issues with more than 2500 comments'
  expect([last.status, refused.status, refused.json['message']]).toEqual([201, 403, message])
  expect(mutation['errors']).toMatchObject([
    { type: 'UNPROCESSABLE', path: ['addComment'], message },
  ])
})

test('comments are read backwards from the end, page by page', async () => {
  await open(5, 2)
  const ana = client(sandbox, sandbox.token.user('ana'))
  const pages: string[][] = []

  for (let before: unknown = null, more: unknown = true; more === true; ) {
    const answer = await ana.graphql(
      `query ($before: String) { repository(owner: "acme", name: "shop") { issue(number: 1) {
        comments(last: 100, before: $before) { totalCount nodes { body }
          pageInfo { hasPreviousPage startCursor } } } } }`,
      { before },
    )
    const text = JSON.stringify(answer)
    pages.push([...text.matchAll(/"body":"Comment (\d)"/g)].map(([, index]) => index ?? ''))
    more = text.includes('"hasPreviousPage":true')
    before = /"startCursor":"([^"]+)"/.exec(text)?.[1]
  }

  expect(pages).toEqual([['3', '4'], ['1', '2'], ['0']])
})

test('several issues and pull requests are read in one query, each under its alias', async () => {
  await open(1)
  const ana = client(sandbox, sandbox.token.user('ana'))
  await sandbox.as('ana').openIssue({ title: 'Slow' })

  const answer = await ana.graphql(`{ repository(owner: "acme", name: "shop") {
    a: issueOrPullRequest(number: 1) { ... on Issue { title } }
    b: issueOrPullRequest(number: 9) { ... on Issue { title } }
    c: issueOrPullRequest(number: 2) { ... on Issue { title } } } }`)

  expect(isObject(answer['data']) ? answer['data']['repository'] : null).toEqual({
    a: { title: 'Down' },
    b: null,
    c: { title: 'Slow' },
  })
  expect(answer['errors']).toMatchObject([{ type: 'NOT_FOUND', path: ['repository', 'b'] }])
})

async function open(count: number, pageSize = 100): Promise<void> {
  const comments = Array.from({ length: count }, (_, index) => ({
    at: shiftTime(start, index),
    author: index % 2 === 0 ? 'ana' : 'github-actions[bot]',
    body: `Comment ${index}`,
  }))
  const closedAt = '2026-11-20T12:00:00Z'
  sandbox = await startSandbox({
    pageSize,
    seed: ({ repository }) => {
      const shop = repository({ owner: 'acme', name: 'shop', collaborators: { ana: 'admin' } })
      shop.issue({ at: start, author: 'eve', title: 'Down', comments, closedAt })
    },
  })
}
