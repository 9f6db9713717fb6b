import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Sandbox } from '../../sandbox/github/sandbox.ts'
import { closingNumbers } from '../../sandbox/github/state/closing-words.ts'
import type { SandboxEvent } from '../../sandbox/github/state/webhooks.ts'
import { client } from './client.ts'
import { startSmallShop } from './small-shop.ts'

let sandbox: Sandbox
let events: SandboxEvent[]

beforeEach(async () => {
  sandbox = await startSmallShop()
  for (const title of ['Down', 'Slow']) await sandbox.as('eve').openIssue({ title })
  events = []
  sandbox.onEvent((event) => events.push(event))
})

afterEach(() => sandbox.stop())

const file = { path: 'fix.txt', text: 'fix\n' }

test('a merged pull request closes the issues its body says it fixes', async () => {
  const ben = sandbox.as('ben')
  await ben.createBranch('fix')
  await ben.push({ ...file, message: 'Fix it', branch: 'fix' })
  const pull = await ben.openPullRequest({ title: 'Fix', body: 'Fixes #1. See #2.', head: 'fix' })
  events = []

  await sandbox.as('ana').merge(pull.number)

  expect(told()).toEqual(['push ana', 'pull_request closed ana', 'issues closed ana'])
  expect(events.at(-1)?.payload).toMatchObject({ issue: { number: 1, state_reason: 'completed' } })
  expect(sandbox.state.repository('acme/shop').issue(2).state).toBe('OPEN')
  expect(await closing(1)).toEqual({
    actor: { login: 'ana' },
    stateReason: 'COMPLETED',
    closer: { __typename: 'PullRequest', number: pull.number },
  })
})

test('a commit on the default branch closes what its message names, as whoever pushed', async () => {
  await sandbox.as('ben').push({ ...file, message: 'Retry\n\nresolves: #1, closes acme/Shop#2' })

  const oid = sandbox.state.repository('acme/shop').head('main')
  const closer = { __typename: 'Commit', oid }
  expect(told()).toEqual(['push ben', 'issues closed ben', 'issues closed ben'])
  expect([await closing(1), await closing(2)]).toEqual([
    { actor: { login: 'ben' }, stateReason: 'COMPLETED', closer },
    { actor: { login: 'ben' }, stateReason: 'COMPLETED', closer },
  ])
})

test('other branches and closed issues stay as they are', async () => {
  await sandbox.as('dana').close(1, 'not_planned')
  events = []

  await sandbox.as('ben').push({ ...file, message: 'Fixes #1 and fixes #2', branch: 'records' })
  await sandbox.as('ben').push({ ...file, message: 'Fixes #1, fixes #99' })

  const shop = sandbox.state.repository('acme/shop')
  expect(told()).toEqual(['push ben', 'push ben'])
  expect([shop.issue(1).stateReason, shop.issue(2).state]).toEqual(['NOT_PLANNED', 'OPEN'])
})

test('an issue closed by hand has no closer', async () => {
  await sandbox.as('dana').close(1)

  expect(await closing(1)).toEqual({
    actor: { login: 'dana' },
    stateReason: 'COMPLETED',
    closer: null,
  })
})

test.each([
  ['close #1 closes #2 closed #3', [1, 2, 3]],
  ['Fix #1, FIXES: #2, fixed #3', [1, 2, 3]],
  ['resolve #1\nresolves #2\nresolved #1', [1, 2]],
  ['fixes acme/shop#7, fixes acme/web#8', [7]],
  ['fixes #7, #8', [7]],
  ['prefixes #7, fixing #8, fixes 9, fixes#10, #11', []],
])('%j closes %j', (text, numbers) => {
  expect(closingNumbers(text, 'acme/shop')).toEqual(numbers)
})

async function closing(number: number): Promise<unknown> {
  const answer = await client(sandbox, sandbox.token.actions()).graphql(
    `query ($number: Int!) { repository(owner: "acme", name: "shop") { issue(number: $number) {
      timelineItems(last: 1, itemTypes: [CLOSED_EVENT]) { nodes { ... on ClosedEvent {
        actor { login } stateReason
        closer { __typename ... on PullRequest { number } ... on Commit { oid } } } } } } } }`,
    { number },
  )
  const [, node = 'null'] = /"nodes":\[(.*)\]/.exec(JSON.stringify(answer)) ?? []
  const value: unknown = JSON.parse(node)
  return value
}

function told(): readonly string[] {
  return events.map(({ name, action, actor }) => `${name} ${action} ${actor}`.replace('  ', ' '))
}
