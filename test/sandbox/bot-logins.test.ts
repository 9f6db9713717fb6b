import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Sandbox } from '../../sandbox/github/sandbox.ts'
import type { SandboxEvent } from '../../sandbox/github/state/webhooks.ts'
import { type Client, client } from './client.ts'
import { startSmallShop } from './small-shop.ts'

let sandbox: Sandbox
let pager: Client
let events: SandboxEvent[]

beforeEach(async () => {
  sandbox = await startSmallShop()
  pager = client(sandbox, sandbox.token.app('pager'))
  events = []
  sandbox.onEvent((event) => events.push(event))
  await pager.post('/repos/acme/shop/issues', { title: 'Down' })
  await pager.post('/repos/acme/shop/issues/1/labels', { labels: ['bug'] })
  await pager.post('/repos/acme/shop/issues/1/comments', { body: 'Paging' })
})

afterEach(() => sandbox.stop())

test('GraphQL names a bot without its suffix, except as the viewer', async () => {
  const actor = '{ __typename login }'

  const answer = await pager.graphql(`{ viewer { login } repository(owner: "acme", name: "shop") {
    issue(number: 1) { author ${actor} comments(first: 1) { nodes { author ${actor} } }
      timelineItems(first: 1) { nodes { ... on LabeledEvent { actor ${actor} } } } } } }`)

  const bot = { __typename: 'Bot', login: 'pager' }
  expect(answer['data']).toEqual({
    viewer: { login: 'pager[bot]' },
    repository: {
      issue: {
        author: bot,
        comments: { nodes: [{ author: bot }] },
        timelineItems: { nodes: [{ actor: bot }] },
      },
    },
  })
})

test('REST and webhooks name it with the suffix', async () => {
  const bot = { login: 'pager[bot]', type: 'Bot' }

  const issue = await pager.get('/repos/acme/shop/issues/1')
  const comments = await pager.get('/repos/acme/shop/issues/1/comments')

  expect([issue.json, ...comments.list]).toMatchObject([{ user: bot }, { user: bot }])
  expect(events.map(({ actor }) => actor)).toEqual(['pager[bot]', 'pager[bot]', 'pager[bot]'])
  expect(events.at(-1)?.payload).toMatchObject({ sender: bot, comment: { user: bot } })
})
