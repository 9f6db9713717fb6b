import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Sandbox } from '../../sandbox/github/sandbox.ts'
import { type Client, client } from './client.ts'
import { startSmallShop } from './small-shop.ts'

let sandbox: Sandbox
let bot: Client

beforeEach(async () => {
  sandbox = await startSmallShop()
  bot = client(sandbox, sandbox.token.actions())
})

afterEach(() => sandbox.stop())

const reasons = `{ repository(owner: "acme", name: "shop") { issue(number: 1) {
  default: stateReason
  old: stateReason(enableDuplicate: false)
  new: stateReason(enableDuplicate: true)
  timelineItems(first: 9) { nodes { __typename ... on MarkedAsDuplicateEvent {
    canonical { ... on Issue { number } } } } } } } }`

test('closed as duplicate over REST: DUPLICATE to who asks for it, no canonical issue', async () => {
  const ana = sandbox.as('ana')
  await ana.openIssue({ title: 'Down' })
  await ana.close(1, 'duplicate')

  const rest = await bot.get('/repos/acme/shop/issues/1')

  expect(rest.json['state_reason']).toBe('duplicate')
  expect(await bot.graphql(reasons)).toEqual({
    data: {
      repository: {
        issue: {
          default: 'NOT_PLANNED',
          old: 'NOT_PLANNED',
          new: 'DUPLICATE',
          timelineItems: { nodes: [{ __typename: 'ClosedEvent' }] },
        },
      },
    },
  })
})

test('closed as duplicate of an issue over GraphQL: the timeline names that issue', async () => {
  const ana = sandbox.as('ana')
  const issue = await ana.openIssue({ title: 'Down' })
  const canonical = await ana.openIssue({ title: 'Checkout down' })

  await bot.graphql(`mutation { closeIssue(input: {issueId: "${issue.nodeId}",
    stateReason: DUPLICATE, duplicateIssueId: "${canonical.nodeId}"}) { clientMutationId } }`)

  expect(await bot.graphql(reasons)).toMatchObject({
    data: {
      repository: {
        issue: {
          new: 'DUPLICATE',
          timelineItems: {
            nodes: [
              { __typename: 'MarkedAsDuplicateEvent', canonical: { number: 2 } },
              { __typename: 'ClosedEvent' },
            ],
          },
        },
      },
    },
  })
})
