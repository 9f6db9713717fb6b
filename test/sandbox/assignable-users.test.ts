import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Sandbox, startSandbox } from '../../sandbox/github/sandbox.ts'
import { type Client, client } from './client.ts'

let sandbox: Sandbox
let bot: Client

beforeEach(async () => {
  sandbox = await startSandbox({
    pageSize: 2,
    seed: ({ repository }) => {
      const collaborators = {
        Zoe: 'write',
        ana: 'admin',
        'dana-zo': 'triage',
        mallory: 'none',
      } as const
      repository({ owner: 'acme', name: 'shop', collaborators })
    },
  })
  bot = client(sandbox, sandbox.token.actions())
})

afterEach(() => sandbox.stop())

test('those with a role can be assigned, in pages, by login', async () => {
  const first = await assignable('first: 100')
  const second = await assignable(`first: 100, after: "${first.endCursor}"`)

  expect([first.logins, second.logins]).toEqual([['ana', 'dana-zo'], ['Zoe']])
  expect(first.totalCount).toBe(3)
})

test.each([
  ['ZO', ['dana-zo', 'Zoe']],
  ['zoe', ['Zoe']],
  ['mal', []],
])('the query %s finds %j, in any case', async (query, logins) => {
  expect((await assignable(`first: 9, query: "${query}"`)).logins).toEqual(logins)
})

test('a login is the same in any case, and shown as it was registered', async () => {
  const zoe = sandbox.as('zoe')
  await zoe.openIssue({ title: 'Down', assignees: ['ZOE'] })
  const at = '/repos/acme/shop'

  const permission = await bot.get(`${at}/collaborators/zOE/permission`)
  const check = await bot.get(`${at}/assignees/ZOE`)
  const user = await bot.graphql('{ user(login: "ZOE") { login } }')
  await bot.patch(`${at}/issues/1`, { assignees: ['zoe'] })

  const issue = sandbox.state.repository('acme/shop').issue(1)
  expect(permission.json).toMatchObject({ role_name: 'write', user: { login: 'Zoe' } })
  expect(check.status).toBe(204)
  expect(user).toEqual({ data: { user: { login: 'Zoe' } } })
  expect(issue).toMatchObject({ author: 'Zoe', assignees: ['Zoe'], timeline: ['AssignedEvent'] })
})

async function assignable(args: string) {
  const answer = await bot.graphql(`{ repository(owner: "acme", name: "shop") {
    assignableUsers(${args}) { totalCount nodes { login } pageInfo { endCursor } } } }`)
  const text = JSON.stringify(answer)
  return {
    logins: [...text.matchAll(/"login":"([^"]+)"/g)].map(([, login]) => login),
    totalCount: Number(/"totalCount":(\d+)/.exec(text)?.[1]),
    endCursor: /"endCursor":"([^"]+)"/.exec(text)?.[1],
  }
}
