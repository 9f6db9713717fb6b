import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Sandbox, startSandbox } from '../../sandbox/github/sandbox.ts'
import { type Client, client } from './client.ts'
import { valueAt } from './graph.ts'
import { startSmallShop } from './small-shop.ts'

const at = '/repos/acme/shop'

let sandbox: Sandbox
let bot: Client
let head: string | null

beforeEach(async () => {
  sandbox = await startSmallShop()
  bot = client(sandbox, sandbox.token.actions())
  head = sandbox.state.repository('acme/shop').head('main')
})

afterEach(() => sandbox.stop())

test('a commit without a status has none in GraphQL and is pending in REST', async () => {
  const combined = await bot.get(`${at}/commits/main/status`)

  expect(await status()).toBeNull()
  expect(combined.json).toMatchObject({ state: 'pending', statuses: [], total_count: 0 })
})

test('of each context the newest counts, and the worst says what they come to', async () => {
  const target_url = 'https://example.com/1'
  await give({ state: 'pending', context: 'incident-loop', description: '2 of 5', target_url })
  await give({ state: 'success', context: 'ci' })
  sandbox.clock.advance(60)
  await give({ state: 'failure', context: 'incident-loop', description: 'No owner' })

  const combined = await bot.get(`${at}/commits/${head}/status`)
  const all = await bot.get(`${at}/commits/main/statuses`)
  expect(await status()).toEqual({
    state: 'FAILURE',
    context: {
      context: 'incident-loop',
      state: 'FAILURE',
      description: 'No owner',
      targetUrl: null,
      createdAt: sandbox.clock.now(),
    },
    none: null,
    contexts: [{ context: 'incident-loop' }, { context: 'ci' }],
  })
  expect(sandbox.state.repository('acme/shop').statuses('main')).toEqual({
    'incident-loop': { state: 'failure', description: 'No owner', targetUrl: null },
    ci: { state: 'success', description: null, targetUrl: null },
  })
  expect([combined.json['state'], combined.json['total_count']]).toEqual(['failure', 2])
  expect(all.list.map(({ state }) => state)).toEqual(['failure', 'success', 'pending'])
})

test('all good is success, and an error counts as a failure', async () => {
  await give({ state: 'success' })
  const good = await status()
  await give({ state: 'error', context: 'ci' })

  expect([valueAt(good, 'state'), valueAt(await status(), 'state')]).toEqual(['SUCCESS', 'FAILURE'])
})

test('a long description and a commit that is not there are refused', async () => {
  const long = await give({ state: 'success', description: 'x'.repeat(141) })
  const lost = await bot.post(`${at}/statuses/${'1'.repeat(40)}`, { state: 'success' })

  expect([long.status, JSON.stringify(long.json['errors'])]).toEqual([
    422,
    expect.stringContaining('maximum is 140 characters'),
  ])
  expect([lost.status, lost.json['message']]).toEqual([
    422,
    `No commit found for SHA: ${'1'.repeat(40)}`,
  ])
})

test('writing takes statuses: write or push access, reading a private one statuses: read', async () => {
  const reader = client(sandbox, sandbox.token.actions({ contents: 'write', statuses: 'read' }))
  const dana = client(sandbox, sandbox.token.user('dana'))
  const refused = [
    await reader.post(`${at}/statuses/${head}`, { state: 'success' }),
    await dana.post(`${at}/statuses/${head}`, { state: 'success' }),
  ]
  await sandbox.stop()
  sandbox = await startSandbox({
    seed: ({ repository }) => {
      const shop = repository({ owner: 'acme', name: 'shop', private: true })
      shop.commit({ at: '2026-11-01T09:00:00Z', author: 'ana', message: 'm', files: { a: 'a' } })
    },
  })
  const blind = client(sandbox, sandbox.token.actions({ contents: 'read' }))

  const answer = await blind.graphql(`{ repository(owner: "acme", name: "shop") {
    object(expression: "main") { ... on Commit { oid status { state } } } } }`)

  expect(refused.map(({ status: code }) => code)).toEqual([403, 403])
  expect(refused[0]?.headers.get('x-accepted-github-permissions')).toBe('statuses=write')
  expect(answer).toMatchObject({
    data: { repository: { object: { status: null } } },
    errors: [{ type: 'FORBIDDEN' }],
  })
})

test('a status is told, and that of the default token starts no run', async () => {
  const told: unknown[] = []
  sandbox.onEvent(({ name, byDefaultToken, payload }) =>
    told.push([name, byDefaultToken, payload['sha'], payload['state']]),
  )

  await give({ state: 'success' })

  expect(told).toEqual([['status', true, head, 'success']])
})

function give(body: Readonly<Record<string, unknown>>) {
  return bot.post(`${at}/statuses/${head}`, body)
}

async function status(): Promise<unknown> {
  const answer = await bot.graphql(`{ repository(owner: "acme", name: "shop") {
    object(expression: "main") { ... on Commit { status {
      state contexts { context }
      context(name: "incident-loop") { context state description targetUrl createdAt }
      none: context(name: "other") { context } } } } } }`)
  return valueAt(answer, 'data', 'repository', 'object', 'status')
}
